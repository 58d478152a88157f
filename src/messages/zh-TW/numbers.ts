/** @fileoverview What repair says of the customers' numbers. */
import type { NumberMessages } from '../zh-CN/numbers';

export const numbers: NumberMessages = {
  duplicates: (count, some) => `編號重複 ${count} 個：${some}`,
  gaps: (count, some) => `編號跳號 ${count} 個（不會補用）：${some}`,
  foreign: (count, some) => `不屬於本登記簿的編號 ${count} 個：${some}`,
  putRight: (count) => `改正編號和遺漏的變更：${count} 處`,
};
