/** @fileoverview Importing a company list, with a look for duplicates. */
import type { Costly, Register } from './operation';
import { CUSTOMERS, WANG } from './people';

const MOST = 10_000;

const listed = ({ customers }: Register) => Math.min(customers, MOST);

export const importList: Costly = {
  name: 'import of up to 10 000 rows',
  calls: () => 40 + 3,
  cells: ({ rows }) => 8 * (rows(CUSTOMERS) + MOST),
  seconds: [60, 90],
  upTo: 10_000,
  least: () => 14,
  run: (register) => {
    const rows = Array.from({ length: listed(register) }, (_, index) => [
      `进口第${index}号贸易有限公司`,
      '钱大明',
      `138${String(index).padStart(8, '0')}`,
    ]);
    const input = { rows: [['客户名称', '联系人', '联系电话'], ...rows] };
    return register.host.call('importCustomers', [input], { ...WANG, via: 'run' });
  },
};
