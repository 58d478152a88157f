/** @fileoverview One trial: an import dies at a service call; the same call again, or the next hourly run, makes it as if it had run once. */

import { type Fixture, WANG } from '../bundle/fixture';
import { invocationsOf } from '../bundle/invocations';
import type { SavedRegister } from '../bundle/saved-register';
import { savedRegister } from '../bundle/saved-register';
import { differences, linesOf } from './as-if-once';
import { logWrongs } from './during-trials';

type Register = Pick<Fixture, 'host' | 'get' | 'call'>;

const HEADER = ['公司名称', '电话', '备注'];
const KNOWN = ['甲一机械有限公司', '13800138000', '老客户'];
const CHANGED = ['甲一机械有限公司', '13900139000', '新备注'];
const FRESH = Array.from({ length: 5 }, (_, index) => [`丙${index}机械有限公司`, '', '导入的']);
/** With all that plans ask for. */
const WHOLE_HEADER = [...HEADER, '行业', '联系人', '阶段', '负责人'];
const whole = ([name = '', phone = '', remark = '']: readonly string[], stage: string) => {
  return [name, phone || '0571-88880001', remark, '制造业-机械设备', '张建国', stage, '王芳'];
};
const NUMBERS = ['202611001', ...FRESH.map((_, index) => `20261100${index + 2}`)];

/** One customer is there, and the daily work is done. */
export function aSmallRegister(): SavedRegister {
  return savedRegister('表单模板', '2026-11-23T09:00', (f) => {
    f.call('importCustomers', [{ rows: [HEADER, KNOWN] }], WANG);
    f.host.advance('2h');
  });
}

export interface ImportTrial {
  readonly name: string;
  /** What comes before the call that dies; returns that call. */
  prepare(f: Register): () => unknown;
  /** What is done afterwards. */
  again(f: Register, call: () => unknown): void;
  wrongs(f: Register): string[];
  /** Every line besides, as where nothing died; `orNothing`: or as where nothing was begun. */
  readonly asIfOnce?: 'always' | 'orNothing';
}

const rows = [HEADER, CHANGED, ...FRESH];
const inOneCall = (f: Register) => () => f.call('importCustomers', [{ rows, duplicates: 'update' }], WANG);

function uploaded(f: Register): () => unknown {
  const text = JSON.stringify(rows);
  const about = { file: '名单.csv', total: rows.length - 1, count: 1, length: text.length };
  const { staged } = f.call('beginImport', [about], WANG) as { staged: string };
  f.call('stageImport', [{ staged, from: 0, pieces: [text] }], WANG);
  return () => f.call('importCustomers', [{ staged, duplicates: 'update' }], WANG);
}

function filed(f: Register): string[] {
  const found = f.get('客户').map(({ id, name, phone, remark }) => [id, name, phone, remark].join());
  const wanted = [CHANGED, ...FRESH].map((cells, index) => [NUMBERS[index], ...cells].join());
  return [...compared('客户', found, wanted), ...remembered(f, NUMBERS), ...loggedOnce(f), ...logWrongs(f as never)];
}

function undone(f: Register): string[] {
  const found = f.get('客户').map(({ id, name, phone, remark }) => [id, name, phone, remark].join());
  const wanted = [[NUMBERS[0], ...KNOWN].join()];
  return [...compared('客户', found, wanted), ...remembered(f, NUMBERS.slice(0, 1)), ...logWrongs(f as never)];
}

/** Where nothing was written yet, nothing of the list stays; what was begun is finished. */
function filedOrDropped(f: Register): string[] {
  const waiting = f.get('导入暂存').length > 0 ? ['the upload still waits'] : [];
  const nothing = undone(f).filter(Boolean);
  return [...waiting, ...(nothing.length === 0 ? [] : filed(f))];
}

function compared(what: string, found: readonly string[], wanted: readonly string[]): string[] {
  const same = JSON.stringify([...found].sort()) === JSON.stringify([...wanted].sort());
  return same ? [] : [`${what} holds ${found.join(' | ')}`];
}

function remembered(f: Register, ids: readonly string[]): string[] {
  const known = f.get('最近状态').filter(({ table }) => table === 'customers');
  return compared(
    '最近状态',
    known.map(({ id }) => String(id)),
    ids,
  );
}

/** Each new record has one entry, and each changed cell. */
function loggedOnce(f: Register): string[] {
  const counts = new Map<string, number>();
  for (const { table, record, field, after } of f.get('变更记录')) {
    const key = `${table} ${record} ${field} ${field === '' ? after !== '' : after}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([key, count]) => `${key} was logged ${count} times`);
}

/** The day after, when plans have come. */
function undoOfPlanned(f: Register): () => unknown {
  const all = [WHOLE_HEADER, whole(CHANGED, '意向客户'), ...FRESH.map((cells) => whole(cells, '成交客户'))];
  const { import: id } = f.call('importCustomers', [{ rows: all, duplicates: 'update' }], WANG) as { import: string };
  f.host.advance('2h');
  return () => f.call('undoImport', [{ id }]);
}

const sameCall = (_f: Register, call: () => unknown) => void call();
const anHourLater = (f: Register) => void f.host.advance('2h');

export const trials: readonly ImportTrial[] = [
  { name: 'an imported list, called again', prepare: inOneCall, again: sameCall, wrongs: filed, asIfOnce: 'always' },
  { name: 'an uploaded list, called again', prepare: uploaded, again: sameCall, wrongs: filed, asIfOnce: 'always' },
  {
    name: 'an uploaded list, left to the hourly run',
    prepare: uploaded,
    again: anHourLater,
    wrongs: filedOrDropped,
    asIfOnce: 'orNothing',
  },
  {
    name: 'an undo of an import, called again',
    prepare(f) {
      const { import: id } = inOneCall(f)() as { import: string };
      return () => f.call('undoImport', [{ id }]);
    },
    again: sameCall,
    wrongs: undone,
    asIfOnce: 'always',
  },
  {
    name: 'an undo of an import with plans, called again',
    prepare: undoOfPlanned,
    again: sameCall,
    wrongs: undone,
    asIfOnce: 'always',
  },
  {
    name: 'an undo of an import with plans, left to the hourly run',
    prepare: undoOfPlanned,
    again: anHourLater,
    wrongs: (f) => logWrongs(f as never),
    asIfOnce: 'orNothing',
  },
];

/** Service invocations of the call that dies, free ones included. */
export function callsOf(register: SavedRegister, trial: ImportTrial): number {
  const f = register.open();
  const call = trial.prepare(f);
  const calls = invocationsOf(f, call);
  f.host.close();
  return calls;
}

/** The lines of a register in which the call lived, and of one in which it was never made. */
export function wantedOf(register: SavedRegister, trial: ImportTrial): readonly (readonly string[])[] {
  if (!trial.asIfOnce) return [];
  return [true, ...(trial.asIfOnce === 'orNothing' ? [false] : [])].map((isCalled) => {
    const f = register.open();
    const call = trial.prepare(f);
    if (isCalled) call();
    trial.again(f, () => undefined);
    f.host.advance('1d');
    const lines = linesOf(f);
    f.host.close();
    return lines;
  });
}

export function importTrial(
  register: SavedRegister,
  trial: ImportTrial,
  wanted: readonly (readonly string[])[],
  at: number,
  effect: 'before' | 'after',
): string[] {
  const f = register.open();
  const call = trial.prepare(f);
  f.host.faults.killAt(at, { effect });
  try {
    call();
  } catch {
    // The call died, as it was told to.
  }
  f.host.faults.clear();
  trial.again(f, call);
  f.host.advance('1d');
  const found = [...trial.wrongs(f).filter(Boolean), ...leastOf(wanted.map((lines) => differences(linesOf(f), lines)))];
  f.host.close();
  return found.map((text) => `killed ${effect} call ${at}: ${text}`);
}

function leastOf(found: readonly (readonly string[])[]): readonly string[] {
  return [...found].sort((a, b) => a.length - b.length)[0] ?? [];
}
