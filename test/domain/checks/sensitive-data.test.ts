import { sensitiveData } from '../../../src/domain/checks/sensitive-data';
import { aCheckContext, aGoodCustomer } from '../../builders/check-context';

describe('sensitive-data', () => {
  it.each([
    ['法人身份证11010519491231002X，卡号6222020200112233446', 2],
    ['法人身份证110105********002X，卡号622202*********3446', 2],
    ['密码：******', 1],
  ])('counts in %s: %d', (remark, count) => {
    expect(sensitiveData.check(aGoodCustomer({ remark }), aCheckContext())).toMatchObject([
      { field: 'remark', message: 'sensitiveData', params: { count } },
    ]);
  });

  it.each(['', '喜欢徒步', '合同号202405001'])('finds nothing in %j', (remark) => {
    expect(sensitiveData.check(aGoodCustomer({ remark }), aCheckContext())).toEqual([]);
  });

  it('does not look at codes, numbers and telephones', () => {
    const record = aGoodCustomer({
      id: '6222020200112233446',
      creditCode: '11010519491231002X',
      phone: '6222020200112233446',
    });
    expect(sensitiveData.check(record, aCheckContext())).toEqual([]);
  });

  it('never repeats the raw value', () => {
    const problems = sensitiveData.check(aGoodCustomer({ remark: '卡号6222020200112233446' }), aCheckContext());
    expect(JSON.stringify(problems)).not.toContain('6222020200112233446');
  });
});
