/** @fileoverview What is wrong with an entry in a tab that managers keep. */
import type { ConfigMessages } from '../zh-CN/config';

export const config: ConfigMessages = {
  blank: () => '不可空白。',
  twice: (value) => `「${value}」已存在，不可重複。`,
  wrongSetting: (value) => `「${value}」不是可用的值，目前仍依原值或預設值執行；請看「說明」欄。`,
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
};
