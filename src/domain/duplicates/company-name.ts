/** @fileoverview What of an organisation's name tells it from others: the key of the whole name, and its core. */
import { allPrefectures } from '../typed/area-codes';
import { halfWidth } from '../typed/text';
import { simplify } from './simplify';

const FORMS = /(?:股份)?(?:有限责任公司|有限公司|总公司|公司)$|股份$/;
const LATIN_FORMS =
  /[\s,.]*\b(?:co|company|corp|corporation|inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|pte|pty|s\.?a|b\.?v)\b\.?$/;
const SIGNS = /[\s()[\]{}<>《》〈〉「」『』【】〔〕'"“”‘’·•.,，。、;；:：!！?？_/\\|&+*#~^@-]+/g;
const BRACKETS = /[([【〔][^()[\]【】〔〕]*[)\]】〕]/g;
// A branch or subsidiary of a company named before it.
const BRANCH =
  /^(.{2,}?)(?:股份)?(?:有限)?(?:责任)?公司.*(?:公司|店|办事处|分部|分院|分校|分厂|营业部|事业部|中心|项目部)$/;
const BANK_BRANCH = /^(.{2,}?银行).*(?:支行|分行|营业部|分理处)$/;
const GROUP = /(?:集团|控股|实业集团|投资控股)+$/;
const GROUP_WITHIN = /^(.{2,}?)(?:控股)?集团/;
const WITHIN = /^(?:集团|控股|中国|总部|总公司)$/;

/** Folds width, case, script and outer blanks; brackets and blanks within stay. */
function fold(name: string): string {
  return simplify(halfWidth(name).toLowerCase());
}

function withoutForms(name: string): string {
  let left = name;
  for (let before = ''; left !== before && left !== ''; ) {
    before = left;
    left = left.replace(LATIN_FORMS, '').trim();
  }
  const plain = left.replace(SIGNS, '');
  const bare = plain.replace(FORMS, '');
  return bare === '' ? plain : bare;
}

/**
 * The key under which a whole name is one and the same, whatever its width, brackets, script or form.
 *
 * @example
 * nameKey('萬科企業（股份）有限公司') === nameKey('万科企业股份有限公司'); // 万科企业
 */
export function nameKey(name: string): string {
  return withoutForms(fold(name));
}

/** The name without group, branch and place in brackets: alike for the legal persons of one house. */
export function coreName(name: string): string {
  const folded = fold(name).replace(BRACKETS, (bracket) => (isPlaceOrForm(bracket.slice(1, -1)) ? '' : bracket));
  const house = BRANCH.exec(folded)?.[1] ?? BANK_BRANCH.exec(folded)?.[1] ?? folded;
  const bare = withoutForms(house);
  const group = GROUP_WITHIN.exec(bare)?.[1] ?? bare.replace(GROUP, '');
  const core = withoutCityWord(group);
  return core === '' ? bare : core;
}

function isPlaceOrForm(text: string): boolean {
  return WITHIN.test(text) || placeNames().has(text.replace(/[省市]$/, ''));
}

let places: Set<string> | undefined;

function placeNames(): Set<string> {
  places ??= new Set(
    allPrefectures().flatMap(({ province, short }) => [short, province.replace(/省$|市$|.{0,3}自治区$/, '')]),
  );
  return places;
}

/** 杭州市某某 and 杭州某某 are written for each other; 超市 and 城市 keep their 市. */
function withoutCityWord(name: string): string {
  const match = /^([^市省]{2,4})[市省](?!.$)/.exec(name);
  return match && placeNames().has(match[1] ?? '') ? (match[1] ?? '') + name.slice(match[0].length) : name;
}
