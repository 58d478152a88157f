/** @fileoverview What repair says of the customers' numbers. */

export const numbers = {
  duplicates: (count: number, some: string) => `编号重复 ${count} 个：${some}`,
  gaps: (count: number, some: string) => `编号跳号 ${count} 个（不会补用）：${some}`,
  foreign: (count: number, some: string) => `不属于本登记簿的编号 ${count} 个：${some}`,
  putRight: (count: number) => `改正编号和遗漏的变更：${count} 处`,
};

export type NumberMessages = typeof numbers;
