/** @fileoverview A register without a spreadsheet: rows in memory, a unit of work over them, loud about what the real one cannot do. */
import type { Register, Stored, Value, Values } from '../../src/application/ports';
import type { Field, RecordOf, Table } from '../../src/schema/define-table';

const FIRST_ROW = 3;

export interface InMemoryTables {
  /** A new run's unit of work. */
  open(): Register & { readonly uncommitted: boolean };
  /** What stands in the tab now, in row order. */
  rows(table: Table): Values[];
  note(table: Table, row: number, key: string): string | undefined;
  /** Commits so far, of all runs. */
  readonly commits: number;
}

/** @example inMemoryTables({ customers: [{ id: '202611001', name: '甲一机械有限公司' }] }) */
export function inMemoryTables(start: Readonly<Record<string, readonly Values[]>> = {}): InMemoryTables {
  const tabs = new Map<string, Map<number, Values>>();
  const notes = new Map<string, string>();
  let commits = 0;
  for (const [name, records] of Object.entries(start)) {
    tabs.set(name, new Map(records.map((values, index) => [FIRST_ROW + index, { ...values }])));
  }
  const tabOf = (table: Table) => {
    const known = tabs.get(table.name);
    if (known) return known;
    const made = new Map<number, Values>();
    tabs.set(table.name, made);
    return made;
  };
  const inOrder = (table: Table) => [...tabOf(table)].sort(([a], [b]) => a - b);

  function open(): Register & { readonly uncommitted: boolean } {
    const read = new Map<string, Stored[]>();
    const queue: (() => void)[] = [];

    function records(table: Table): Stored[] {
      const known = read.get(table.name);
      if (known) return known;
      const opened = inOrder(table).map(([row, values]) => ({ row, values: whole(table, values) }));
      read.set(table.name, opened);
      return opened;
    }

    const typed = <T extends Table>(list: readonly Stored[]) => list as unknown as Stored<RecordOf<T>>[];

    return {
      get uncommitted() {
        return queue.length > 0;
      },
      all: <T extends Table>(table: T) => typed<T>(records(table)),
      rows: <T extends Table>(table: T, first: number, last: number) =>
        typed<T>(records(table).filter(({ row }) => row >= first && row <= last)),
      gone: () => [],
      columns<T extends Table>(table: T, keys: readonly string[]) {
        for (const key of keys) fieldOf(table, key);
        return typed<T>(records(table));
      },
      glance(table, keys) {
        return this.columns(table, keys);
      },
      some<T extends Table, K extends keyof RecordOf<T> & string>(table: T, keys: readonly K[]) {
        return this.columns(table, keys as readonly string[] as never) as readonly Stored<Pick<RecordOf<T>, K>>[];
      },
      find: <T extends Table>(table: T, id: string) =>
        typed<T>(records(table).filter(({ values }) => values[idKey(table)] === id))[0],
      // Nothing is nearer for having been looked for.
      seek: () => undefined,
      last: <T extends Table>(table: T) => typed<T>(records(table).slice(-1))[0],
      unread: (table, { row }) => unreadIn(table, tabOf(table).get(row) ?? {}),
      change<T extends Table>(table: T, stored: Stored<RecordOf<T>>, values: Partial<RecordOf<T>>) {
        const target = stored as unknown as Stored;
        for (const [key, value] of Object.entries(values as Values)) {
          checkValue(table, key, value);
          target.values[key] = value;
        }
        queue.push(() => tabOf(table).set(target.row, { ...tabOf(table).get(target.row), ...(values as Values) }));
      },
      append<T extends Table>(table: T, added: readonly Partial<RecordOf<T>>[]) {
        const list = records(table);
        const last = Math.max(FIRST_ROW - 1, ...list.map(({ row }) => row));
        const stored = added.map((values, index) => {
          for (const [key, value] of Object.entries(values as Values)) checkValue(table, key, value);
          return { row: last + 1 + index, values: whole(table, values as Values) };
        });
        list.push(...stored);
        for (const { row, values } of stored) queue.push(() => tabOf(table).set(row, { ...values }));
        return typed<T>(stored);
      },
      replace<T extends Table>(table: T, key: string, from: string, to: string) {
        const renamed = (value: Value): Value =>
          Array.isArray(value) ? value.map((tag) => (tag === from ? to : tag)) : value === from ? to : value;
        const holds = ({ values }: Stored) => [values[key]].flat().includes(from);
        const found = records(table).filter(holds);
        for (const stored of found) stored.values[key] = renamed(stored.values[key]);
        queue.push(() => {
          for (const values of tabOf(table).values()) values[key] = renamed(values[key]);
        });
        return typed<T>(found);
      },
      remove<T extends Table>(table: T, stored: readonly Stored<RecordOf<T>>[]) {
        if (table.visibility !== 'machine') throw new Error(`Cannot remove records of ${table.name}: people keep it`);
        for (const { row } of stored) queue.push(() => tabOf(table).delete(row));
      },
      clear<T extends Table>(table: T, stored: readonly Stored<RecordOf<T>>[]) {
        if (table.visibility === 'machine') throw new Error(`Cannot clear records of ${table.name}: remove them`);
        for (const { row } of stored) queue.push(() => tabOf(table).delete(row));
      },
      close() {
        // Rows in memory have no gaps to close.
      },
      note<T extends Table>(table: T, { row }: Stored<RecordOf<T>>, texts: Readonly<Record<string, string>>) {
        for (const [key, text] of Object.entries(texts)) {
          fieldOf(table, key);
          queue.push(() => notes.set(`${table.name}:${row}:${key}`, text));
        }
      },
      commit() {
        for (const write of queue.splice(0)) write();
        commits += 1;
      },
    };
  }

  return {
    open,
    rows: (table) => inOrder(table).map(([, values]) => ({ ...values })),
    note: (table, row, key) => notes.get(`${table.name}:${row}:${key}`),
    get commits() {
      return commits;
    },
  };
}

/** The register of a single run. */
export function inMemoryRegister(start: Readonly<Record<string, readonly Values[]>> = {}) {
  return inMemoryTables(start).open();
}

function idKey(table: Table): string {
  return 'id' in table.fields ? 'id' : (Object.keys(table.fields)[0] as string);
}

function fieldOf(table: Table, key: string): Field {
  const field = table.fields[key];
  if (!field) throw new Error(`Cannot use field ${table.name}.${key}: the table does not have it`);
  return field;
}

/** Every field by its key, blanks as the sheet gateway reads them. */
function whole(table: Table, values: Values): Values {
  const unread = unreadIn(table, values);
  const read: Record<string, Value> = {};
  for (const [key, blank] of blanksOf(table)) read[key] = key in unread ? false : (values[key] ?? blank());
  return read;
}

/** A text in a box: it reads as no. */
function unreadIn(table: Table, values: Values): Values {
  const unread: Record<string, Value> = {};
  for (const key of Object.keys(values)) {
    if (fieldOf(table, key).type === 'bool' && typeof values[key] === 'string') unread[key] = values[key];
  }
  return unread;
}

type Blanks = readonly (readonly [string, () => Value])[];
const blanks = new WeakMap<Table, Blanks>();

/** Of each field; a whole register is read at every step of a run, so a table is looked at once. */
function blanksOf(table: Table): Blanks {
  const made = blanks.get(table) ?? Object.entries(table.fields).map(([key, field]) => [key, () => blankOf(field)]);
  blanks.set(table, made as Blanks);
  return made as Blanks;
}

function blankOf(field: Field): Value {
  if (field.type === 'bool') return false;
  if (field.type === 'tags') return [];
  return field.type === 'number' || field.type === 'money' || field.type === 'percent' ? undefined : '';
}

function checkValue(table: Table, key: string, value: Value): void {
  const field = fieldOf(table, key);
  const fits =
    value === undefined ||
    value === '' ||
    (field.type === 'bool'
      ? typeof value === 'boolean'
      : field.type === 'tags'
        ? Array.isArray(value)
        : field.type === 'date' && typeof value === 'string'
          ? !value.includes('T')
          : !Array.isArray(value));
  if (!fits) throw new Error(`Cannot put ${JSON.stringify(value)} into ${table.name}.${key}: it is a ${field.type}`);
}
