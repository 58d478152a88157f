/** @fileoverview A long table is read as narrow columns; who sorts or puts rows in between two of them mixes up nothing. */
import type { Host } from '../../host';
import { OWNER, WANG } from '../bundle/fixture';
import { type SavedRegister, savedRegister } from '../bundle/saved-register';
import { keysOf, textOf } from '../bundle/tab-records';
import { prove } from './proof';

type Register = ReturnType<SavedRegister['open']>;

const TAB = '维护记录';
const CUSTOMERS = 10;
// Long enough that narrow columns are cheaper than the whole.
const ROWS = 8000;
const LATEST = '2026-11-20';
const agreed = (index: number) => `2026-12-${String(index + 1).padStart(2, '0')}`;

interface Services {
  readonly SpreadsheetApp: {
    getActive(): {
      getSheetByName(name: string): {
        getMaxRows(): number;
        insertRowsAfter(row: number, count: number): void;
        getRange(row: number, column: number, rows: number, columns: number): { setValues(cells: unknown[][]): void };
      };
    };
    flush(): void;
  };
}

/** Rows of years, the latest on top: of each customer it names the day on which the next contact was agreed. */
function fill(host: Host, ids: readonly string[]): void {
  const { SpreadsheetApp } = host.globals as unknown as Services;
  const sheet = SpreadsheetApp.getActive().getSheetByName(TAB);
  const keys = keysOf(host, TAB);
  sheet.insertRowsAfter(sheet.getMaxRows(), ROWS);
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const latest = n < CUSTOMERS;
    const record: Record<string, string> = {
      id: `I${String(n + 1).padStart(6, '0')}`,
      customer: ids[n % CUSTOMERS] ?? '',
      date: latest ? LATEST : `20${10 + (n % 15)}-03-0${1 + (n % 9)}`,
      method: '电话沟通',
      content: '了解近期业务',
      owner: '王芳',
      kind: '常规沟通',
      ...(latest ? { plan: `约定${n}`, nextDate: agreed(n) } : {}),
    };
    return keys.map((key) => record[key] ?? '');
  });
  sheet.getRange(3, 1, ROWS, keys.length).setValues(rows);
  SpreadsheetApp.flush();
}

const regrade = (f: Register) => f.host.call('regradeCustomers', [], { user: OWNER, via: 'run' });

/** The day on which each customer was promised to be called, by what stands in the plans. */
function wrong(f: Register): string[] {
  const customers = f.get('客户');
  return customers.flatMap(({ id, lastContact }, index) => {
    const plans = f.get('跟进计划', { customer: String(id), content: `约定${index}` });
    const dues = plans.map(({ dueOn }) => textOf(dueOn)).join();
    const found = `${textOf(lastContact)} ${dues}`;
    return found === `${LATEST} ${agreed(index)}` ? [] : [`${id}: ${found}`];
  });
}

interface Act {
  readonly name: string;
  do(host: Host): unknown;
}

const acts: readonly Act[] = [
  { name: 'sorts', do: (host) => host.sort(TAB, 4, true, { user: WANG }) },
  { name: 'puts a row in', do: (host) => host.insertRows(TAB, 4, 1, { user: WANG }) },
  { name: 'deletes a row', do: (host) => host.deleteRows(TAB, 500, 1, { user: WANG }) },
  { name: 'moves a column', do: (host) => host.moveColumn(TAB, 8, 20, { user: WANG }) },
];

// Four blocks of columns, and the numbers once more.
const READS = 5;
const MOST_CALLS = 1000;

/** The calls behind those that read a column of the table: nothing else is as long. */
function placesOf(f: Register): number[] {
  const read: number[] = [];
  for (let k = 1; k <= MOST_CALLS; k += 1) f.host.during(k, () => read.push(f.host.calls.cellsRead));
  f.host.calls.reset();
  regrade(f);
  return read.flatMap((cells, index) => (cells - (read[index - 1] ?? 0) >= ROWS ? [index + 1] : []));
}

function trial(f: Register, { k, act }: { readonly k: number; readonly act: Act }): string[] {
  f.host.during(k, () => act.do(f.host));
  const done = regrade(f) as { ok: boolean };
  // It may say that it must be repeated.
  if (!done.ok) regrade(f);
  return wrong(f).map((text) => `${act.name} before call ${k}: ${text}`);
}

describe('narrow columns of a long table', () => {
  let register: SavedRegister;
  beforeAll(() => {
    register = savedRegister('表单模板', '2026-11-23T09:00', (f) => {
      const ids = Array.from({ length: CUSTOMERS }, (_, index) => f.typedCustomer(`甲${index}机械有限公司`));
      fill(f.host, ids);
    });
  });
  afterAll(() => register.forget());

  it('reads fewer cells than the table has', () => {
    const f = register.open();
    const { rows, columns } = f.host.sheet(TAB).model;
    expect(regrade(f)).toMatchObject({ ok: true });
    f.host.calls.reset();
    expect(regrade(f)).toMatchObject({ ok: true });
    expect(f.host.calls.cellsRead).toBeLessThan(rows * columns.length);
    expect(f.host.calls.total).toBeLessThanOrEqual(36);
    expect(wrong(f)).toEqual([]);
  });

  it('takes nothing for another row, whatever somebody does between two columns', () => {
    const places = placesOf(register.open());
    expect(places).toHaveLength(READS);
    const found = prove({
      name: 'narrow columns: people sort, insert, delete and move',
      unit: 'positions',
      all: places.flatMap((k) => acts.map((act) => ({ k, act }))),
      sample: acts.map((act, index) => ({ k: places[index % (READS - 1)] ?? 0, act })),
      trial: (one) => trial(register.open(), one),
    });
    expect(found).toEqual([]);
  });
});
