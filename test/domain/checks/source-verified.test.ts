import type { Problem } from '../../../src/domain/checks/check';
import { sourceVerified } from '../../../src/domain/checks/source-verified';
import { messagesFor } from '../../../src/messages';
import { problemText } from '../../../src/messages/problem-text';
import { aCheckContext, aGoodCustomer } from '../../builders/check-context';

describe('source-verified', () => {
  it.each([
    ['第三方推荐', false, 1],
    ['第三方数据平台', undefined, 1],
    ['第三方推荐', true, 0],
    ['客户本人提供', false, 0],
    ['', false, 0],
  ])('%s, verified %s: %d', (dataSource, verified, count) => {
    const record = aGoodCustomer({ dataSource, sourceVerified: verified });
    expect(sourceVerified.check(record, aCheckContext())).toHaveLength(count);
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('says in %s where the data came from', (language) => {
    const record = aGoodCustomer({ dataSource: '第三方推荐' });
    const [problem] = sourceVerified.check(record, aCheckContext()) as Problem[];
    expect(problem && problemText(problem, '', messagesFor(language))).toContain('第三方推荐');
  });
});
