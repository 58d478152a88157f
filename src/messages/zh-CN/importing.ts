/** @fileoverview Importing a list: what the server says of it. The page has words of its own. */

export const importing = {
  /** In the change log, beside each record of an import. */
  reason: (id: string, file: string) => (file === '' ? `导入（${id}）` : `导入“${file}”（${id}）`),
  undoReason: (id: string) => `撤销导入（${id}）`,
  duplicate: (number: string, name: string) => `可能与客户 ${number} ${name} 重复`,
  sameCustomer: (number: string, name: string) => `已是客户 ${number} ${name}，未重复导入`,
  sameRow: (row: number) => `与第 ${row} 行是同一客户，未重复导入`,
  empty: '名单中没有内容；应为第一行是标题、下面每行一位客户。',
  noName: '没有找到“客户名称”一列，请指定哪一列是客户名称。',
  tooLong: '文件太大，请分成几个文件导入。',
  unknownUpload: '这次上传已失效，请重新选择文件。',
  incomplete: '文件没有上传完整，请重新上传。',
  unknownImport: (id: string) => `没有找到导入“${id}”，可能已超出保留的记录。`,
  alreadyUndone: (id: string) => `导入“${id}”已经撤销过。`,
  kept: {
    changed: (fields: string) => `导入后有改动：${fields}`,
    used: (tables: string) => `已有关联记录：${tables}`,
    lost: '变更记录中的原值不完整，无法恢复',
  },
};

export type ImportMessages = typeof importing;
