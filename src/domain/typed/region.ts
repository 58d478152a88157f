/** @fileoverview Reads a region as 省-市(-区), tells vague terms, and finds the region in an address. */
import { allPrefectures, type Prefecture } from './area-codes';
import { type District, districtsCalled, isCountyCity } from './districts';
import { ask, type Reading, read, unread } from './reading';
import { halfWidth } from './text';

const ELSEWHERE = ['香港特别行政区', '澳门特别行政区', '台湾省'];
const TAIWAN_COUNTIES =
  /^(?:[台臺]北市|新北市|桃[园園]市|[台臺]中市|[台臺]南市|高雄市|基隆市|新竹[市县縣]|苗栗[县縣]|彰化[县縣]|南投[县縣]|[云雲]林[县縣]|嘉[义義][市县縣]|屏[东東][县縣]|宜[兰蘭][县縣]|花[莲蓮][县縣]|[台臺][东東][县縣]|澎湖[县縣]|金[门門][县縣]|[连連]江[县縣])/;
const PROVINCE_ENDING = /(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/;
const DIVIDERS = /[-\s/·>、,|_]+/g;
const DISTRICT = /^[\u4e00-\u9fff]{1,11}?(?:自治县|自治縣|自治旗|林区|特区|新区|区|區|县|縣|市(?!区|區)|旗)/;
// A street, town or township before the ending: a part of the address and no district (路桥区 and 镇海区 are).
const WITHIN_DISTRICT = /^.+(?:路|街|巷|镇.|乡..)/;
const TYPED_DISTRICT = /^[\u4e00-\u9fff]{1,14}(?:区|區|县|縣|市|旗|镇|鎮|乡|鄉|街道|州|盟)$/;
// Words of direction that are districts somewhere and name no place by themselves: 城东, 江南.
const GENERIC = /^[城市江河海湖山岭桥路][东南西北中]$/;
const NAME_ENDINGS = '(?:地区|区域|片区|大区|一带|市场|区)?';
const VAGUE: readonly (readonly [RegExp, string?])[] = [
  [vague('华东|江浙沪|苏浙沪|江浙|长三角|沪|东部|沿海|东部沿海|全国|国内|中国|大陆|南方'), '上海市-浦东新区'],
  [vague('华南|珠三角|大湾区|粤港澳|粤港澳大湾区|两广'), '广东省-深圳市-南山区'],
  [vague('华北|京津冀|京津|北方|环渤海'), '北京市-朝阳区'],
  [vague('华中|两湖|中部|长江中游'), '湖北省-武汉市-江汉区'],
  [vague('东北|东三省|东北三省'), '辽宁省-沈阳市-和平区'],
  [vague('西北|西部'), '陕西省-西安市-雁塔区'],
  [vague('西南|成渝|川渝|云贵川|华西'), '四川省-成都市-武侯区'],
  // No place of the country is any nearer to what was meant.
  [vague('海外|国外|境外')],
];

function vague(names: string): RegExp {
  return new RegExp(`^(?:${names})${NAME_ENDINGS}$`);
}

interface Place {
  readonly province: string;
  readonly city?: string;
  /** What stands behind province and city. */
  readonly rest: string;
}

/**
 * Reads a region; where it is vague or cannot be read, the address tells what is proposed.
 *
 * @example
 * readRegion('深圳罗湖区'); // 广东省-深圳市-罗湖区
 */
export function readRegion(text: string, address = ''): Reading<string> {
  const typed = halfWidth(text).replace(DIVIDERS, '');
  const proposal = regionOfAddress(address);
  const term = VAGUE.find(([pattern]) => pattern.test(typed));
  if (term) return vagueTerm(proposal ?? term[1]);
  const place = completed(placeOf(typed));
  if (!place) return asked(proposal ?? regionOfDistrict(typed));
  if (place.city === undefined && place.rest === '') return ask('regionVague', proposal ?? capitalOf(place.province));
  return regionOf(place, TYPED_DISTRICT.exec(place.rest)?.[0] === place.rest ? place.rest : undefined, proposal);
}

function regionOf(place: Place, district: string | undefined, proposal: string | undefined): Reading<string> {
  const whole = place.rest === '' || (district !== undefined && !isElsewhere(place, district));
  if (whole) return read(written(place, district));
  return asked(proposal);
}

function vagueTerm(proposal: string | undefined): Reading<string> {
  return proposal === undefined ? unread('regionVague') : ask('regionVague', proposal);
}

function asked(proposal: string | undefined): Reading<string> {
  return proposal === undefined ? unread('region') : ask('region', proposal);
}

/** 上海浦东, 江苏昆山: the district's whole name, where only one can be meant. */
function completed(place: Place | undefined): Place | undefined {
  if (!place) return undefined;
  const [found, other] = calledHere(place);
  if (!found || other) return place;
  // 江苏昆山 and 苏州昆山 are one place: a city of counties stands behind the city it belongs to.
  return { ...place, city: found.city, rest: found.name };
}

/** 浦东区 is 浦东新区, and 吴江市 is what 吴江区 was called before. */
function calledHere(place: Place): readonly District[] {
  const { rest } = place;
  const words = [rest, rest.replace(/区$/, '新区'), rest.length > 2 ? rest.replace(/[区县市]$/, '') : rest];
  return words.map((word) => ofPlace(districtsCalled(word), place)).find(({ length }) => length > 0) ?? [];
}

function ofPlace(called: readonly District[], { province, city }: Place): readonly District[] {
  return called.filter((one) => (city === undefined ? provinceOf(one) === province : one.city === city));
}

/** A district alone is proposed, not read: others may be called so. */
function regionOfDistrict(typed: string): string | undefined {
  const [found, other] = districtsCalled(typed);
  if (!found || other || GENERIC.test(found.short)) return undefined;
  return written({ province: provinceOf(found), city: found.city }, found.name);
}

function provinceOf({ city }: District): string {
  return allPrefectures().find(({ name }) => name === city)?.province ?? '';
}

/** Behind a province alone only a county or city that is no prefecture of another province can stand. */
function isElsewhere(place: Place, district: string): boolean {
  return place.city === undefined && allPrefectures().some(({ name }) => name === district);
}

/** The region that an address begins with, as far as the address tells; at least province and city. */
export function regionOfAddress(address: string): string | undefined {
  const place = placeOf(halfWidth(address).replace(/[\s]/g, ''));
  if (!place) return undefined;
  const match = DISTRICT.exec(place.rest.replace(/^市辖区/, ''))?.[0];
  const isDistrict = match !== undefined && !WITHIN_DISTRICT.test(match.slice(0, -1)) && !isElsewhere(place, match);
  const district = isDistrict ? completed({ ...place, rest: match }) : undefined;
  if (district) return written(district, district.rest);
  return place.city === undefined ? undefined : written(place);
}

function written({ province, city }: Pick<Place, 'province' | 'city'>, district?: string): string {
  return [province, city === province ? undefined : city, district].filter((part) => part !== undefined).join('-');
}

function capitalOf(province: string): string {
  const capital = allPrefectures().find((prefecture) => prefecture.province === province)?.name;
  return capital === undefined ? province : `${province}-${capital}`;
}

function placeOf(typed: string): Place | undefined {
  const county = TAIWAN_COUNTIES.exec(typed)?.[0];
  if (county !== undefined) return { province: county, city: county, rest: typed.slice(county.length) };
  const province = provinces().find((name) => typed.startsWith(name));
  if (province !== undefined) return withCity(province, typed.slice(province.length));
  const city = allPrefectures().find(({ name }) => typed.startsWith(name));
  if (city) return { province: city.province, city: city.name, rest: typed.slice(city.name.length) };
  return placeByShortName(typed) ?? placeByCounty(typed);
}

function placeByShortName(typed: string): Place | undefined {
  const province = provinces().find((name) => typed.startsWith(shortProvince(name)));
  if (province !== undefined) return withCity(province, typed.slice(shortProvince(province).length));
  const city = allPrefectures().find(({ short }) => startsWithShort(typed, short));
  return city && { province: city.province, city: city.name, rest: typed.slice(city.short.length) };
}

/** 昆山, and an address that begins with 昆山市. */
function placeByCounty(typed: string): Place | undefined {
  const [found, other] = districtsCalled(/^.{2,4}?市/.exec(typed)?.[0] ?? typed);
  if (!found || other || !isCountyCity(found)) return undefined;
  return { province: provinceOf(found), city: found.city, rest: typed === found.short ? found.name : typed };
}

function withCity(province: string, rest: string): Place {
  const own = allPrefectures().filter((prefecture) => prefecture.province === province);
  if (isMunicipality(own))
    return {
      province,
      city: province,
      rest: rest.replace(/^市辖区|^市/, '').replace(new RegExp(`^(?:${province})+`), ''),
    };
  const full = own.find(({ name }) => rest.startsWith(name));
  if (full) return { province, city: full.name, rest: rest.slice(full.name.length) };
  const short = own.find(({ short }) => startsWithShort(rest, short));
  if (short) return { province, city: short.name, rest: rest.slice(short.short.length) };
  return ELSEWHERE.includes(province) ? { province, city: province, rest } : { province, rest };
}

function isMunicipality(own: readonly Prefecture[]): boolean {
  return own.length === 1 && own[0]?.name === own[0]?.province;
}

/** 朝阳区 and 吉林大路 do not begin with the cities 朝阳 and 吉林. */
function startsWithShort(typed: string, short: string): boolean {
  return typed.startsWith(short) && !/^(?:区|县|路|大路|大街|街|镇|乡|村)/.test(typed.slice(short.length));
}

let names: readonly string[] | undefined;

function provinces(): readonly string[] {
  names ??= [...new Set(allPrefectures().map(({ province }) => province)), ...ELSEWHERE];
  return names;
}

function shortProvince(name: string): string {
  return name.replace(PROVINCE_ENDING, '');
}
