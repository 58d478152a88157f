/** @fileoverview 选项改名: what is asked, why not, and why records changed. */
import type { RenamingMessages } from '../zh-CN/renaming';

export const renaming: RenamingMessages = {
  askList: '要改名的選項在哪個列表中？請寫「下拉选项」頁「列表」一欄的名稱。',
  askFrom: (list) => `${list}：要改名的選項？`,
  askTo: (from) => `「${from}」改為？所有用到它的紀錄會一起更新。`,
  fixed: (list) => `${list}的選項由程式依名稱使用，不能改名。`,
  ruled: (value) => `「${value}」由規則依名稱使用，不能改名；可以停用它，或新增其他選項。`,
  unknown: (list, value) => `${list}中沒有「${value}」。`,
  unfit: (value) =>
    `「${value}」不能作為選項名稱：最多 200 個字，不能含有空格、頓號、逗號、分號，也不能以 = + - @ 開頭。`,
  reason: (list, from, to) => `選項改名（${list}：${from} → ${to}）`,
};
