import { industry } from '../../../src/domain/checks/industry';
import { aCheckContext, aGoodCustomer } from '../../builders/check-context';

describe('industry', () => {
  it.each(['制造业-机械设备', '制造业', '其他', ''])('%s is fine', (value) => {
    expect(industry.check(aGoodCustomer({ industry: value }), aCheckContext())).toEqual([]);
  });

  it.each(['高端制造', '制造业-火箭', '机械'])('%s is no option', (value) => {
    expect(industry.check(aGoodCustomer({ industry: value }), aCheckContext())).toMatchObject([
      { field: 'industry', message: 'industryNotAnOption', params: { value } },
    ]);
  });

  it('takes a second level that the list holds on its own', () => {
    const context = aCheckContext(undefined, { options: () => ['制造业', '机械设备'] });
    expect(industry.check(aGoodCustomer({ industry: '制造业-机械设备' }), context)).toEqual([]);
  });

  it('advises what is near', () => {
    const [problem] = industry.check(aGoodCustomer({ industry: '高端制造' }), aCheckContext());
    expect(problem?.advice).toContain('制造');
  });

  it('says nothing while there is no list', () => {
    expect(industry.check(aGoodCustomer(), aCheckContext(undefined, { options: () => [] }))).toEqual([]);
  });
});
