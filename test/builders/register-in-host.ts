/** @fileoverview The built register in the host, as the acceptance scenarios drive it: tabs by name, columns by row 1. */
import type { EditOptions, Execution, Host, HostOptions } from '../../host';
import { keptHost } from './kept-host';

type Cell = string | number | boolean | Date | null;
type Row = Record<string, Cell>;

export const OWNER = 'owner@example.com';

export const people: readonly Row[] = [
  { name: '何静', email: OWNER, role: '管理员', department: '销售部' },
  { name: '陈立', email: 'chen@example.com', role: '销售经理', department: '销售部' },
  { name: '孙悦', email: 'sun@example.com', role: '复核人', department: '客户管理部', manager: '陈立' },
  { name: '王芳', email: 'wang@example.com', role: '销售代表', department: '销售部', manager: '陈立' },
  { name: '李强', email: 'li@example.com', role: '销售代表', department: '销售部', manager: '陈立' },
  { name: '周敏', email: 'zhou@example.com', role: '客服', department: '售后部', manager: '陈立' },
];

export interface RegisterInHost {
  readonly host: Host;
  /** Types a record cell by cell into the first empty row; `?key` only where the column exists. Returns the row. */
  add(tab: string, record: Readonly<Row>, options?: EditOptions): number;
  /** The rows below the titles, by key. */
  rows(tab: string): Row[];
  get(tab: string, where: Readonly<Row>): Row;
  /** Types into the row found. */
  update(tab: string, where: Readonly<Row>, values: Readonly<Row>, options?: EditOptions): void;
  /** The address of a field in a row. */
  cell(tab: string, key: string, row: number): string;
  /** Executions that ended otherwise than completed. */
  failures(): Execution[];
}

interface Parts extends HostOptions {
  readonly preset?: string;
  /** Whether the team of the scenarios is typed in. */
  readonly team?: boolean;
}

/** Opens a host of its own, sets the register up and, unless told not to, enters the team. */
export function registerInHost({ preset, team = true, ...options }: Parts = {}): RegisterInHost {
  const all: HostOptions = {
    bundle: 'dist',
    state: ':memory:',
    now: '2026-11-23T09:00:00+08:00',
    timeZone: 'Asia/Shanghai',
    locale: 'zh_CN',
    user: OWNER,
    seed: 7,
    endless: 'allowed',
    ...options,
  };
  const host = keptHost(['people', preset ?? '', team], all, (made) => {
    made.open();
    const done = made.call('setUpRegister', preset ? [{ preset }] : []) as { ok: boolean };
    if (!done.ok) throw new Error(`Cannot set up: ${JSON.stringify(done)}`);
    if (team) enterTeam(made);
  });
  return drive(host);
}

/** In one paste, so that one event reads it; typed person by person it is the same, only slower. */
function enterTeam(host: Host): void {
  const keys = ['name', 'email', 'role', 'level', 'department', 'manager'];
  const rows = people.map((person) => keys.map((key) => String(person[key] ?? '')));
  host.paste('团队成员', 'A4', rows, { user: OWNER, as: 'text' });
}

/** Drives a host in which the register stands already. */
export function drive(host: Host): RegisterInHost {
  const keysOf = (tab: string) => (host.sheet(tab).values()[0] ?? []).map(String);

  function cell(tab: string, key: string, row: number): string {
    const column = keysOf(tab).indexOf(key);
    if (column < 0) throw new Error(`Cannot find column ${key} of ${tab}`);
    return `${lettersOf(column + 1)}${row}`;
  }

  function typeInto(tab: string, row: number, values: Readonly<Row>, options: EditOptions = {}): void {
    const keys = keysOf(tab);
    for (const [name, value] of Object.entries(values)) {
      const key = name.replace(/^\?/, '');
      if (name.startsWith('?') && !keys.includes(key)) continue;
      host.type(tab, cell(tab, key, row), value as string, options);
    }
  }

  function rows(tab: string): Row[] {
    const [keys = [], , ...data] = host.sheet(tab).values();
    return data.map((line) => Object.fromEntries(keys.map((key, index) => [String(key), line[index] as Cell])));
  }

  function find(tab: string, where: Readonly<Row>): number {
    const at = rows(tab).findIndex((row) => Object.entries(where).every(([key, value]) => row[key] === value));
    if (at < 0) throw new Error(`Cannot find ${JSON.stringify(where)} in ${tab}`);
    return at;
  }

  return {
    host,
    cell,
    rows,
    add(tab, record, options) {
      const isEmpty = (row: Row) => Object.values(row).every((value) => value === '' || value === null);
      const all = rows(tab);
      const at = all.findIndex(isEmpty);
      const row = (at < 0 ? all.length : at) + 3;
      typeInto(tab, row, record, options);
      return row;
    },
    get: (tab, where) => rows(tab)[find(tab, where)] as Row,
    update: (tab, where, values, options) => typeInto(tab, find(tab, where) + 3, values, options),
    failures: () => host.executions.filter(({ status }) => status !== 'completed'),
  };
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
