import type { Problem } from '../../../src/domain/checks/check';
import { sizeAgainstEmployees } from '../../../src/domain/checks/size-against-employees';
import { messagesFor } from '../../../src/messages';
import { problemText } from '../../../src/messages/problem-text';
import { aCheckContext, aGoodCustomer } from '../../builders/check-context';

const LARGE = '大型企业（500人以上）';
const MEDIUM = '中小企业（50-500人）';
const SMALL = '小微企业（50人以下）';

describe('size-against-employees', () => {
  it.each([
    [49, SMALL],
    [50, MEDIUM],
    [499, MEDIUM],
    [500, LARGE],
    [501, LARGE],
  ])('%d employees make %s and nothing else', (employees, fitting) => {
    for (const size of [SMALL, MEDIUM, LARGE]) {
      const [problem] = sizeAgainstEmployees.check(aGoodCustomer({ employees, size }), aCheckContext());
      expect(problem?.advice).toBe(size === fitting ? undefined : fitting);
    }
  });

  it.each([
    [undefined, LARGE],
    ['很多', LARGE],
    [800, ''],
    [800, '不详'],
  ])('says nothing where one is not known: %s, %s', (employees, size) => {
    expect(sizeAgainstEmployees.check(aGoodCustomer({ employees, size }), aCheckContext())).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('names size and number in %s', (language) => {
    const record = aGoodCustomer({ employees: 800, size: '小微企业（50人以下）' });
    const [problem] = sizeAgainstEmployees.check(record, aCheckContext()) as Problem[];
    const text = problem && problemText(problem, '', messagesFor(language));
    expect(text).toContain('小微企业（50人以下）');
    expect(text).toContain('800');
  });
});
