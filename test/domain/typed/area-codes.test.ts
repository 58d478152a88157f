import { allPrefectures, areaCodeOf, isAreaCode } from '../../../src/domain/typed/area-codes';

describe('area codes', () => {
  it.each([
    ['北京市-朝阳区', '010'],
    ['上海市', '021'],
    ['浙江省-杭州市-西湖区', '0571'],
    ['广东省-深圳市', '0755'],
    ['海南省-澄迈县', '0898'],
    ['青海省-海西蒙古族藏族自治州', '0977'],
  ])('of %s is %s', (region, code) => {
    expect(areaCodeOf(region)).toBe(code);
    expect(isAreaCode(code)).toBe(true);
  });

  it.each(['', '浙江省', '臺北市-信義區', '云南省-瑞丽市'])('of %s is not known', (region) => {
    expect(areaCodeOf(region)).toBeUndefined();
  });

  it('are all written as codes, beside names that end as names do', () => {
    for (const { areaCode, name } of allPrefectures()) {
      expect(areaCode).toMatch(/^0(?:10|2\d|[3-9]\d{2})$/);
      expect(name).toMatch(/(?:市|州|盟|地区|林区)$/);
    }
  });

  it('name no prefecture twice', () => {
    const names = allPrefectures().map(({ province, name }) => `${province}-${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
