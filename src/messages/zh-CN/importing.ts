/** @fileoverview The report of an import. */

export const importing = {
  title: '导入客户',
  ask: (rows: number, columns: number) => `将导入 ${rows} 行，识别出 ${columns} 列。现在开始吗？`,
  done: (customers: number, first: string, last: string) =>
    customers === 1 ? `已导入 1 位客户，编号 ${first}。` : `已导入 ${customers} 位客户，编号 ${first} 至 ${last}。`,
  nothing: '没有可以导入的行。',
  refused: (count: number) => `${count} 行没有客户名称，未导入。`,
  skipped: (count: number) => `${count} 行为空行或重复的表头，已跳过。`,
  unused: (titles: string) => `以下列没有对应的字段，未导入：${titles}。`,
  problems: (count: number) => `${count} 处需要核对，已在单元格中标色并注明。`,
  row: (row: number, column: string, message: string) => `第 ${row} 行 ${column}：${message}`,
  duplicate: (number: string, name: string) => `可能与客户 ${number} ${name} 重复`,
  duplicateInList: (row: number) => `与第 ${row} 行重复`,
  progress: (done: number, total: number) => `已处理 ${done} / ${total} 行`,
  stopped: (done: number) => `已停止，前 ${done} 行已导入；可以继续或撤销。`,
  undone: (count: number) => `已撤销导入，移除 ${count} 位客户。`,
  changedSince: (numbers: string) => `以下客户在导入后已有改动或记录，予以保留：${numbers}`,
  empty: '文件中没有内容，应为第一行是标题的列表。',
  noName: '没有找到“客户名称”一列，请指定哪一列是客户名称。',
};

export type ImportMessages = typeof importing;
