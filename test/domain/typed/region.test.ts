import { areaCodeOf } from '../../../src/domain/typed/area-codes';
import { knownDistricts } from '../../../src/domain/typed/districts';
import { readRegion, regionOfAddress } from '../../../src/domain/typed/region';

const textRead = (text: string) => {
  const reading = readRegion(text);
  return reading.ok ? reading.value : '';
};

describe('readRegion', () => {
  it.each([
    ['广东省-深圳市-罗湖区', '广东省-深圳市-罗湖区'],
    ['广东省-深圳市', '广东省-深圳市'],
    ['上海市-浦东新区', '上海市-浦东新区'],
    ['广东省深圳市罗湖区', '广东省-深圳市-罗湖区'],
    ['广东-深圳', '广东省-深圳市'],
    ['广东 深圳 南山区', '广东省-深圳市-南山区'],
    ['深圳', '广东省-深圳市'],
    ['杭州市西湖区', '浙江省-杭州市-西湖区'],
    ['北京朝阳区', '北京市-朝阳区'],
    ['北京市', '北京市'],
    ['吉林省吉林市', '吉林省-吉林市'],
    ['新疆-乌鲁木齐-新市区', '新疆维吾尔自治区-乌鲁木齐市-新市区'],
    ['内蒙古赤峰', '内蒙古自治区-赤峰市'],
    ['江苏省-昆山市', '江苏省-苏州市-昆山市'],
    ['青海省-海西蒙古族藏族自治州', '青海省-海西蒙古族藏族自治州'],
    ['广东省－深圳市－罗湖区', '广东省-深圳市-罗湖区'],
    ['臺北市-信義區', '臺北市-信義區'],
    ['香港特别行政区', '香港特别行政区'],
    // Without the ending, behind its city or province.
    ['上海浦东', '上海市-浦东新区'],
    ['上海市浦东', '上海市-浦东新区'],
    ['上海-浦东区', '上海市-浦东新区'],
    ['上海 徐汇', '上海市-徐汇区'],
    ['北京朝阳', '北京市-朝阳区'],
    ['北京市-海淀', '北京市-海淀区'],
    ['天津滨海', '天津市-滨海新区'],
    ['天津河北', '天津市-河北区'],
    ['重庆渝北', '重庆市-渝北区'],
    ['深圳南山', '广东省-深圳市-南山区'],
    ['广东省深圳市南山', '广东省-深圳市-南山区'],
    ['杭州 西湖', '浙江省-杭州市-西湖区'],
    ['南昌西湖', '江西省-南昌市-西湖区'],
    ['苏州昆山', '江苏省-苏州市-昆山市'],
    ['吉林朝阳', '吉林省-长春市-朝阳区'],
    ['浙江鄞州', '浙江省-宁波市-鄞州区'],
    ['江苏昆山', '江苏省-苏州市-昆山市'],
    ['江苏昆山市', '江苏省-苏州市-昆山市'],
    ['浙江-义乌', '浙江省-金华市-义乌市'],
    ['昆山', '江苏省-苏州市-昆山市'],
    ['昆山市', '江苏省-苏州市-昆山市'],
    ['义乌', '浙江省-金华市-义乌市'],
    // As they were called before they became districts.
    ['苏州吴江市', '江苏省-苏州市-吴江区'],
    ['江苏省溧水县', '江苏省-南京市-溧水区'],
    // A prefecture of that name comes before a district.
    ['朝阳', '辽宁省-朝阳市'],
    ['中山', '广东省-中山市'],
  ])('reads %s as %s', (text, value) => {
    expect(readRegion(text)).toEqual({ ok: true, value });
    expect(readRegion(value)).toEqual({ ok: true, value });
  });

  it.each([
    ['华东地区', '上海市-浦东新区'],
    ['华东', '上海市-浦东新区'],
    ['华东区', '上海市-浦东新区'],
    ['江浙沪', '上海市-浦东新区'],
    ['长三角', '上海市-浦东新区'],
    ['华南', '广东省-深圳市-南山区'],
    ['珠三角地区', '广东省-深圳市-南山区'],
    ['西南地区', '四川省-成都市-武侯区'],
    ['浙江省', '浙江省-杭州市'],
    ['浙江', '浙江省-杭州市'],
  ])('finds %s too vague and suggests something like %s', (text, proposal) => {
    expect(readRegion(text)).toEqual({ ok: false, expected: 'regionVague', proposal });
  });

  it('suggests what the address says', () => {
    const address = '浙江省宁波市鄞州区天童南路588号';
    expect(readRegion('华东地区', address)).toMatchObject({ proposal: '浙江省-宁波市-鄞州区' });
    expect(readRegion('鄞州', address)).toEqual({ ok: false, expected: 'region', proposal: '浙江省-宁波市-鄞州区' });
  });

  it.each([
    ['浦东', '上海市-浦东新区'],
    ['浦东新区', '上海市-浦东新区'],
    ['徐汇区', '上海市-徐汇区'],
    ['萧山', '浙江省-杭州市-萧山区'],
    ['鄞州', '浙江省-宁波市-鄞州区'],
  ])('proposes for %s alone %s', (text, proposal) => {
    expect(readRegion(text)).toEqual({ ok: false, expected: 'region', proposal });
  });

  it('believes the address before a name alone', () => {
    expect(readRegion('长安', '陕西省西安市长安区西长安街1号')).toMatchObject({ proposal: '陕西省-西安市-长安区' });
  });

  // Districts of several cities, or words that name no place by themselves.
  it.each(['鼓楼', '通州', '和平区', '西湖', '城东', '江南', '江苏鼓楼', '浙江浦东', '北京浦东', '上海昆山'])(
    'knows no place for %s',
    (text) => {
      expect(readRegion(text)).toEqual({ ok: false, expected: 'region' });
    },
  );

  it('reads every district it knows behind its city, with and without its ending', () => {
    for (const { city, name, short } of knownDistricts()) {
      const whole = readRegion(city + name);
      expect(whole).toMatchObject({ ok: true, value: expect.stringMatching(new RegExp(`${city}-${name}$`)) });
      expect(readRegion(city + short)).toEqual(whole);
    }
  });

  it('keeps a place in one form, however it is written, and reads that as it stands', () => {
    const provinces = new Map(knownDistricts().map(({ city }) => [city, textRead(city).split('-')[0] ?? '']));
    const forms = new Map<string, Set<string>>();
    for (const { city, name, short } of knownDistricts()) {
      const place = `${city} ${name}`;
      const read = forms.get(place) ?? new Set();
      forms.set(place, read);
      const province = provinces.get(city) ?? '';
      const ways = [
        `${city}${name}`,
        `${province}-${city}-${name}`,
        `${city} ${short}`,
        `${province}${name}`,
        name,
        short,
      ];
      // A name alone may be another place's too, or only be proposed.
      for (const text of ways.map(textRead).filter((value) => value.endsWith(name))) read.add(text);
    }
    for (const read of forms.values()) {
      expect([...read].map(textRead)).toEqual([...read]);
    }
    const doubled = [...forms].filter(
      ([place, read]) => [...read].filter((text) => text.includes(place.split(' ')[0] ?? '')).length > 1,
    );
    expect(doubled).toEqual([]);
    // 河北省新华区 may be in two cities.
    const several = new Set(
      knownDistricts()
        .map(({ name }) => name)
        .filter((name, index, all) => all.indexOf(name) < index),
    );
    const loose = [...forms.values()]
      .flatMap((read) => [...read])
      .filter((text) => text.split('-').length < 3 && !several.has(text.split('-').pop() ?? ''));
    expect(loose.filter((text) => !/^(?:北京|天津|上海|重庆)市-/.test(text))).toEqual([]);
  });

  it.each(['附近', '浙江省-深圳市', '很远的地方', '深圳市很远的地方'])('does not read %s', (text) => {
    expect(readRegion(text)).toEqual({ ok: false, expected: 'region' });
  });
});

describe('regionOfAddress', () => {
  it.each([
    ['广东省深圳市罗湖区深南东路5047号', '广东省-深圳市-罗湖区'],
    ['上海市浦东新区世纪大道100号', '上海市-浦东新区'],
    ['北京市北京市大兴区锦绣街3号', '北京市-大兴区'],
    ['浙江省台州市路桥区银安街679号', '浙江省-台州市-路桥区'],
    ['浙江省宁波市镇海区骆驼街道', '浙江省-宁波市-镇海区'],
    ['山东省青岛市市北区同德路', '山东省-青岛市-市北区'],
    ['新疆维吾尔自治区乌鲁木齐市新市区长春路', '新疆维吾尔自治区-乌鲁木齐市-新市区'],
    ['广东省东莞市长安镇工业区', '广东省-东莞市'],
    ['青海省海西蒙古族藏族自治州格尔木市黄河路28号', '青海省-海西蒙古族藏族自治州-格尔木市'],
    ['海南省澄迈县老城镇', '海南省-澄迈县'],
    ['深圳市南山区科技园', '广东省-深圳市-南山区'],
    ['昆山市花桥镇绿地大道1号', '江苏省-苏州市-昆山市'],
    ['江苏省昆山市花桥镇', '江苏省-苏州市-昆山市'],
  ])('finds in %s %s', (address, region) => {
    expect(regionOfAddress(address)).toBe(region);
  });

  it.each(['', '科技园1号楼', '浙江省', '内蒙古深圳市'])('finds none in %s', (address) => {
    expect(regionOfAddress(address)).toBeUndefined();
  });
});

it.each([
  ['江苏省-昆山市', '0512'],
  ['江苏省-苏州市-昆山市', '0512'],
  ['浙江省-义乌市', '0579'],
  ['江苏省', undefined],
])('the area code of %s is %s', (region, code) => {
  expect(areaCodeOf(region)).toBe(code);
});
