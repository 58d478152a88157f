/** @fileoverview Edits of people: one field, a new row, a great paste. */
import type { Host } from '../../host';
import type { Costly } from './operation';
import { CUSTOMERS, WANG } from './people';

const PASTED = 1000;

export const editOfOneField: Costly = {
  name: 'edit of one field',
  calls: () => 18,
  cells: ({ rows }) => rows(CUSTOMERS) + 500,
  seconds: [2.5, 4],
  least: () => 11,
  run: ({ host, customers }) => host.type(CUSTOMERS, `${column(host, 'remark')}${middle(customers)}`, '年底再谈', WANG),
};

export const editThatStartsARow: Costly = {
  name: 'edit that starts a row',
  calls: () => 22,
  cells: ({ rows }) => 6 * rows(CUSTOMERS) + 500,
  seconds: [2.5, 4],
  least: () => 14,
  // The first one finds the ends of the log and remembers them; from the second on a row is like any other.
  prepare: ({ host, customers }) => host.type(CUSTOMERS, `B${customers + 3}`, '开头机械有限公司', WANG),
  run: ({ host, customers }) => host.type(CUSTOMERS, `B${customers + 4}`, '新来机械有限公司', WANG),
};

/** The name of one that is filed already: the note names it. */
export const editThatStartsATwin: Costly = {
  ...editThatStartsARow,
  name: 'edit that starts a row twice filed',
  prepare: () => undefined,
  run: ({ host, customers }) => host.type(CUSTOMERS, `B${customers + 5}`, '新来机械有限公司', WANG),
};

export const pasteOfAThousand: Costly = {
  name: 'paste of 1 000 rows',
  calls: () => 26,
  cells: ({ rows }) => 6 * rows(CUSTOMERS) + PASTED * 80,
  seconds: [8, 12],
  least: () => 16,
  run: ({ host, customers }) =>
    host.paste(
      CUSTOMERS,
      `B${customers + 6}`,
      Array.from({ length: PASTED }, (_, index) => [`贴入${index}食品有限公司`]),
      WANG,
    ),
};

function column(host: Host, key: string): string {
  return String.fromCharCode(65 + (host.sheet(CUSTOMERS).values('1:1')[0] ?? []).indexOf(key));
}

function middle(customers: number): number {
  return Math.floor(customers / 2);
}
