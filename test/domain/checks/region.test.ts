import { region } from '../../../src/domain/checks/region';
import { aCheckContext, aGoodCustomer } from '../../builders/check-context';

describe('region', () => {
  it.each([
    ['上海市-浦东新区', ''],
    ['浙江省-杭州市', ''],
    ['', ''],
  ])('%s is fine', (value, address) => {
    expect(region.check(aGoodCustomer({ region: value, address }), aCheckContext())).toEqual([]);
  });

  it.each([
    ['华东地区', '', 'typed.regionVague', '上海市-浦东新区'],
    ['华东地区', '浙江省宁波市鄞州区天童南路588号', 'typed.regionVague', '浙江省-宁波市-鄞州区'],
    ['鄞州', '浙江省宁波市鄞州区天童南路588号', 'typed.region', '浙江省-宁波市-鄞州区'],
  ])('%s with the address %s advises', (value, address, message, advice) => {
    const problems = region.check(aGoodCustomer({ region: value, address }), aCheckContext());
    expect(problems).toEqual([{ field: 'region', message, params: { value }, severity: 'warning', advice }]);
  });
});
