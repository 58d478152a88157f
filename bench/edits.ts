/** @fileoverview What edits cost at 100, 10 000 and 50 000 customers, beside their lower bound and the way row by row. */
import type { Host } from '../host';
import type { Figure, Operation } from './figure';
import { filledRegister } from './filled-register';
import { rowByRow } from './row-by-row';

const TAB = '客户';
const WANG = { user: 'wang@example.com' };
const SIZES = [100, 10_000, 50_000] as const;

interface Edit {
  readonly name: string;
  readonly calls: number;
  /** Cells read a row of the table, and beside that. */
  readonly cells: readonly [number, number];
  /** Modelled seconds up to 10 000 customers, and at 50 000. */
  readonly seconds: readonly [number, number];
  /** Reads and writes that cannot be less: a read a table or column, a write a block that changed, lock, ledger. */
  readonly least: number;
  run(host: Host, customers: number): unknown;
}

const PASTED = 1000;

const edits: readonly Edit[] = [
  {
    name: 'nobody cares',
    calls: 3,
    cells: [0, 200],
    seconds: [0.8, 0.8],
    least: 1,
    run: (host) => host.type('填写说明', 'A60', '看过了', WANG),
  },
  {
    name: 'edit of one field',
    calls: 18,
    cells: [1, 500],
    seconds: [2.5, 4],
    least: 11,
    run: (host, customers) => host.type(TAB, `${column(host, 'remark')}${Math.floor(customers / 2)}`, '年底再谈', WANG),
  },
  {
    name: 'edit that starts a row',
    calls: 22,
    cells: [6, 500],
    seconds: [2.5, 4],
    least: 14,
    run: (host, customers) => host.type(TAB, `B${customers + 4}`, '新来机械有限公司', WANG),
  },
  {
    name: 'paste of 1 000 rows',
    calls: 26,
    cells: [6, 0],
    seconds: [8, 12],
    least: 16,
    run: (host, customers) =>
      host.paste(
        TAB,
        `B${customers + 5}`,
        Array.from({ length: PASTED }, (_, index) => [`贴入${index}食品有限公司`]),
        WANG,
      ),
  },
];

function column(host: Host, key: string): string {
  const at = (host.sheet(TAB).values('1:1')[0] ?? []).indexOf(key);
  return String.fromCharCode(65 + at);
}

function figuresOf(edit: Edit, host: Host, customers: number): Figure[] {
  host.calls.reset();
  edit.run(host, customers);
  const { total, cellsRead, modelledMs } = host.calls;
  const failed = host.executions.slice(-1)[0];
  if (failed?.status !== 'completed') throw new Error(`${edit.name} failed: ${failed?.error}`);
  const size = String(customers);
  const pasted = edit.name.startsWith('paste') ? PASTED * 150 : 0;
  // A narrow column is read to the end of the grid, which has a thousand spare rows.
  const cells = edit.cells[0] * (customers + 2500) + edit.cells[1] + pasted;
  const seconds = customers > 10_000 ? edit.seconds[1] : edit.seconds[0];
  const figure = { operation: edit.name, size };
  return [
    { ...figure, measure: 'calls', value: total, unit: '', limit: edit.calls },
    { ...figure, measure: 'calls above the least', value: total - edit.least, unit: '' },
    { ...figure, measure: 'cells read', value: cellsRead, unit: '', limit: cells },
    { ...figure, measure: 'modelled time', value: Math.round(modelledMs / 10) / 100, unit: 's', limit: seconds },
  ];
}

function run(): Figure[] {
  return SIZES.flatMap((customers) => {
    const host = filledRegister(customers);
    return [
      ...edits.flatMap((edit) => figuresOf(edit, host, customers)),
      ...(customers === 50_000 ? [] : rowByRow(customers)),
    ];
  });
}

export const editCosts: Operation = { name: 'edits', run };
