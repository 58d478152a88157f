/** @fileoverview First letters of Chinese names, and finding customers by them. */
import { finderFor } from '../../../src/domain/customer-search';
import { initialsOf } from '../../../src/domain/duplicates/initials';

it.each([
  ['杭州云栖智能装备', 'h z y q z n z b'],
  ['上海澜海物流', 's h l h w l'],
  ['啊八次大额飞嘎好家卡拉妈那哦怕七然三他万西压在', 'a b c d e f g h j k l m n o p q r s t w x y z'],
  ['TCL科技', 't c l k j'],
])('%s is typed %s', (name, letters) => {
  expect(
    initialsOf(name)
      .map((one) => one.charAt(0))
      .join(' '),
  ).toBe(letters);
});

const customer = { id: '202611001', name: '重庆鑫源機械有限公司', shortName: '鑫源' };

it.each([
  ['cq', 3],
  ['zq', 3],
  ['cqxy', 3],
  ['xyjx', 4],
  ['重庆', 1],
  ['鑫源', 0],
  ['bj', undefined],
  ['c', undefined],
])('%s finds it at place %p', (typed, place) => {
  expect(finderFor(typed)(customer)).toBe(place);
});
