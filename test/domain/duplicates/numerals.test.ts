import { numeralsIn } from '../../../src/domain/duplicates/numerals';

describe('numeralsIn', () => {
  it.each([
    ['北京大学第一医院', '1'],
    ['北京大学第三医院', '3'],
    ['第十一中学', '11'],
    ['第11中学', '11'],
    ['第二十中学', '20'],
    ['二十一世纪', '21'],
    ['三六〇公司', '360'],
    ['360公司', '360'],
    ['云栖装备', ''],
    ['三一重工二分厂', '31,2'],
  ])('finds in %s %s', (name, numerals) => {
    expect(numeralsIn(name)).toBe(numerals);
  });
});
