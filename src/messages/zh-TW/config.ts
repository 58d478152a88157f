/** @fileoverview What is wrong with an entry in a tab that managers keep. */
import type { Expectation } from '../message-facts';
import type { ConfigMessages } from '../zh-CN/config';

export const config: ConfigMessages = {
  blank: () => '不可空白。',
  twice: (value) => `「${value}」已存在，不可重複。`,
  wrongSetting: (value, expected) => `「${value}」不可用，應為${expected}；目前仍依原值或預設值執行。`,
  unknownList: (value) => `沒有名為「${value}」的清單；請填現有清單的名稱。`,
  notANumber: (value) => `「${value}」不是數字。`,
  notPositive: (value) => `「${value}」應為大於 0 的數字。`,
  notAGrade: (value) => `「${value}」不是現有的客戶等級，目前仍依原設定執行。`,
  wrongAddress: (value) => `「${value}」不是電子郵件地址，應如 name@example.com。`,
  unknownRole: (value) => `沒有「${value}」這個角色，請從下拉選單中選擇。`,
  wrongHour: (value) => `「${value}」應為 6 到 20 的整點；空白時用設定中的時間。`,
  unknownPeriod: (value) => `「${value}」不是可用的週期，請從下拉選單中選擇。`,
  notADay: (value) => `「${value}」不是日期，應如 2026-10-01。`,
  unknownKind: (value) => `「${value}」不是可用的類型，請從下拉選單中選擇。`,
  notOneOf: (value, expected) => `「${value}」不可用，應為${expected}。`,
  wrongNumber: (value, expected) => `「${value}」應為${expected}。`,
  notAMember: (value) => `「团队成员」頁中沒有「${value}」，應為成員姓名。`,
  tooLong: (value, expected) => `「${value}」太長，應為${expected}；目前仍依原來的內容執行。`,
  keyMissing: (value) =>
    `無法辨識「${value}」是哪一項設定，目前仍依原值執行；請復原修改，或以「資料 ▸ 修復登記簿」補回。`,
};

export function expecting(expected: Expectation): string {
  switch (expected.kind) {
    case 'number':
      return `${rangeOf(expected.min, expected.max)}${expected.whole ? '整數' : '數字'}`;
    case 'numbers':
      return ` ${expected.min} 到 ${expected.max} 的整數，多個用「、」分隔`;
    case 'atMost':
      return `最多 ${expected.characters} 個字元`;
    case 'yesNo':
      return '「是」或「否」';
    case 'pattern':
      return '含一個 {SEQ:位數} 的規則，如 {YYYY}{MM}{SEQ:3}';
    case 'text':
      return '文字';
    case 'oneOf':
      return `${expected.values.join('、')}其中之一`;
    default:
      return `${expected.values.join('、')}其中一項或幾項，用「、」分隔`;
  }
}

function rangeOf(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return '';
  return max === undefined ? `不小於 ${min} 的` : ` ${min} 到 ${max} 的`;
}
