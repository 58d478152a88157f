import { sourceVerified } from '../../../src/domain/checks/source-verified';
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
});
