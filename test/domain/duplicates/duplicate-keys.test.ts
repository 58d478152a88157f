import { duplicateKeys, keyOf, readKeys, writeKeys } from '../../../src/domain/duplicates/duplicate-keys';

describe('duplicateKeys', () => {
  it('are of code, telephones, mail, name and city', () => {
    const record = {
      name: '云栖装备有限公司',
      creditCode: '91330100ma2ab12c30',
      phone: '138 0013 8000；0571-88887777转801',
      landline: '0571-88887777',
      email: 'Info@Example.com',
      region: '浙江省-杭州市-西湖区',
    };
    expect(duplicateKeys(record)).toEqual([
      'code:91330100MA2AB12C30',
      'mobile:13800138000',
      'phone:0571-88887777',
      'mail:info@example.com',
      'name:云栖装备',
      'core:云栖装备',
      'city:浙江省-杭州市',
    ]);
  });

  it('are none for blanks and for what cannot be read', () => {
    expect(duplicateKeys({})).toEqual([]);
    expect(duplicateKeys({ name: ' ', creditCode: '暂无', phone: '无', email: '', region: '华东地区' })).toEqual([]);
  });

  it('take the city from the address where there is no region', () => {
    expect(duplicateKeys({ address: '浙江省杭州市西湖区文三路1号' })).toEqual(['city:浙江省-杭州市']);
    expect(duplicateKeys({ region: '上海市-浦东新区' })).toEqual(['city:上海市']);
  });

  it('keep the names of persons apart', () => {
    expect(duplicateKeys({ name: '张建国', type: '个人客户' })).toEqual(['person:张建国']);
  });

  it('stand in a cell and come back', () => {
    const keys = duplicateKeys({ name: 'Acme Co., Ltd.', phone: '+852 2309 8888' });
    expect(readKeys(writeKeys(keys))).toEqual(keys);
    expect([keyOf(keys, 'phone'), keyOf(keys, 'mail')]).toEqual(['+852 2309 8888', '']);
    expect(readKeys('')).toEqual([]);
  });
});
