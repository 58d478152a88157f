/** @fileoverview Merging two customers and taking it back. */

export interface MergeParts {
  readonly master: { readonly id: string; readonly name: string };
  readonly other: { readonly id: string; readonly name: string };
  readonly moved: readonly { readonly table: string; readonly count: number }[];
  readonly filled: readonly { readonly field: string; readonly value: string }[];
  readonly differing: readonly { readonly field: string; readonly master: string; readonly other: string }[];
}

export const merging = {
  unknown: (id: string) => `没有编号为“${id}”的客户。`,
  same: (id: string) => `${id} 不能与自己合并。`,
  already: (id: string, into: string) => `${id} 已并入 ${into}，不能再合并。`,
  notInForce: (id: string, status: string) =>
    `${id} 的信息状态是“${status}”，不能作为保留的客户；请先补全并使其生效，或改为保留另一位。`,
  notMerged: (id: string) => `${id} 没有可以撤销的合并。`,
  reason: (other: string, master: string) => `${other} 并入 ${master}`,
  undoReason: (other: string, master: string) => `撤销 ${other} 并入 ${master}`,
  preview: ({ master, other, moved, filled, differing }: MergeParts) =>
    [
      `保留 ${master.id} ${master.name}，并入 ${other.id} ${other.name}。`,
      `移动：${moved.length === 0 ? '无' : moved.map(({ table, count }) => `${table} ${count}`).join('、')}`,
      `补充空白：${filled.length === 0 ? '无' : filled.map(({ field, value }) => `${field}“${value}”`).join('、')}`,
      ...(differing.length === 0
        ? []
        : [`不同（以保留的为准）：${differing.map((one) => `${one.field}“${one.master}”/“${one.other}”`).join('、')}`]),
    ].join('\n'),
  ask: (reason: string, preview: string) => `${reason}\n\n${preview}\n\n是：合并　否：看下一组　取消：结束`,
  askUndo: (id: string, into: string) => `${id} 已并入 ${into}。撤销合并，恢复合并前的内容吗？`,
  nothing: '没有发现重复的客户。',
  done: (merged: number) => `已合并 ${merged} 组客户。需要撤销时，选中已合并客户所在的行，再用「查重与合并…」。`,
  left: (count: number) => `其中 ${count} 处在合并后又有改动，保留了现在的内容。`,
};

export type MergingMessages = typeof merging;
