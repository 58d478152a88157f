/** @fileoverview The scenarios' own words, bound once to the product's names: a register in the host, typed and read as people do. */
import type { Host, HostOptions } from '../../host';
import { keptHost } from '../builders/kept-host';
import { customerWords } from './customer-words';
import { mailWords } from './mail-words';
import { type PastedRecord, pasteRecord, pasteRecords } from './paste-records';
import { cellOf, keysOf, recordsOf, rowOf, type SheetRecord } from './tab-records';

export type Typed = Readonly<Record<string, string | number | boolean>>;
export type Who = { readonly user?: string };

export const OWNER = 'owner@example.com';
export const CHEN = 'chen@example.com';
export const SUN = 'sun@example.com';
export const WANG = 'wang@example.com';
export const LI = 'li@example.com';
export const ZHOU = 'zhou@example.com';

const TEAM: readonly PastedRecord[] = [
  { name: '陈立', email: CHEN, role: '销售经理', department: '销售部' },
  { name: '孙悦', email: SUN, role: '复核人', department: '客户管理部', manager: '陈立' },
  { name: '王芳', email: WANG, role: '销售代表', department: '销售部', manager: '陈立' },
  { name: '李强', email: LI, role: '销售代表', department: '销售部', manager: '陈立' },
  { name: '周敏', email: ZHOU, role: '客服', department: '售后部', manager: '陈立' },
];

/** Names that the scenarios give to columns which the product calls otherwise. */
const ALIASES: Readonly<Record<string, Readonly<Record<string, string>>>> = { 维护记录: { followUp: 'plan' } };

export type Fixture = ReturnType<typeof F>;

/** A register of six members, set up with a preset at a moment of Shanghai (`2026-11-30T10:00`). */
export function F(preset: string, now: string, options: HostOptions = {}) {
  const all: HostOptions = {
    bundle: 'dist',
    state: ':memory:',
    now: momentOf(now),
    timeZone: 'Asia/Shanghai',
    locale: 'zh_CN',
    user: OWNER,
    seed: 7,
    // A watchdog is a thread to start and to wait for in every run; that it ends what never ends is proved in test/host.
    endless: 'allowed',
    ...options,
  };
  return adapterOf(keptHost(['team', preset], all, (host) => setUp(host, preset)));
}

function setUp(host: Host, preset: string): void {
  host.open();
  const done = host.call('setUpRegister', [{ preset }], { user: OWNER, via: 'run' }) as { ok: boolean };
  if (!done.ok) throw new Error(`Cannot set up with ${preset}: ${JSON.stringify(done)}`);
  host.open();
  const fixture = adapterOf(host);
  fixture.upd('团队成员', { email: OWNER }, { name: '何静', department: '销售部' }, { user: OWNER });
  // As one block: a tenth of the events, and that single members can be typed is tested where it matters.
  pasteRecords(fixture, '团队成员', TEAM, OWNER);
}

/** The same words for a host that is open already: a copy, a restored version. */
export function adapterOf(host: Host) {
  const get = (tab: string, where: Typed = {}): SheetRecord[] => recordsOf(host, tab, where);

  /** At the end of the grid a person asks for more rows. */
  function room(tab: string, row: number): void {
    const { rows } = host.sheet(tab).model;
    if (row > rows) host.insertRows(tab, rows, Math.max(1000, row - rows));
  }

  function put(tab: string, row: number, values: Typed, user: string): void {
    const keys = keysOf(host, tab);
    for (const [name, value] of Object.entries(values)) {
      const optional = name.startsWith('?');
      const key = ALIASES[tab]?.[name.replace('?', '')] ?? name.replace('?', '');
      if (!keys.includes(key) && optional) continue;
      const { accepted, message } = host.type(tab, cellOf(keys, key, row), value, { user });
      if (!accepted) throw new Error(`Cannot type ${key} into ${tab}: ${message}`);
    }
  }

  /** Types a record cell by cell into the first empty row; returns it as it stands afterwards. */
  function add(tab: string, values: Typed, { user = WANG }: Who = {}): SheetRecord {
    const row = rowOf(host, tab);
    room(tab, row);
    put(tab, row, values, user);
    return recordAt(tab, row);
  }

  /** The same in a few pastes, where it does not matter how the record came. */
  function bring(tab: string, values: Typed, { user = WANG }: Who = {}): SheetRecord {
    const row = rowOf(host, tab);
    room(tab, row);
    pasteRecord(host, tab, row, values, user);
    return recordAt(tab, row);
  }

  /** Types into the one record that is found. */
  function upd(tab: string, where: Typed, values: Typed, { user = WANG }: Who = {}): SheetRecord {
    const found = one(tab, where);
    put(tab, found.row, values, user);
    return recordAt(tab, found.row);
  }

  function recordAt(tab: string, row: number): SheetRecord {
    const found = get(tab).find((record) => record.row === row);
    if (!found) throw new Error(`Cannot find row ${row} in ${tab}`);
    return found;
  }

  function one(tab: string, where: Typed): SheetRecord {
    const found = get(tab, where);
    if (found[0] === undefined || found.length > 1) {
      throw new Error(`Cannot find one of ${found.length} in ${tab}: ${JSON.stringify(where)}`);
    }
    return found[0];
  }

  const call = (fn: string, args: readonly unknown[] = [], user = OWNER) => host.call(fn, args, { user, via: 'run' });

  const words = { host, get, add, bring, upd, one, call, room };
  return {
    ...words,
    ...customerWords(words),
    ...mailWords(host),
    at: (moment: string) => host.advance(momentOf(moment)),
    menu: (path: string, answers: readonly string[] = [], user = OWNER) => host.menu(path, { user, answers }),
    /** Deletes the row of the record, as a person does. */
    del: (tab: string, where: Typed, { user = WANG }: Who = {}) =>
      host.deleteRows(tab, one(tab, where).row, 1, { user }),
    changes: (where: Typed = {}) => get('变更记录', where),
    noteAt: (tab: string, key: string, row: number) => host.sheet(tab).note(cellOf(keysOf(host, tab), key, row)),
  };
}

/** A moment of Shanghai unless it names its own offset. */
function momentOf(text: string): string {
  if (/(Z|[+-]\d\d:\d\d)$/.test(text)) return text;
  const moment = text.length === 10 ? `${text}T00:00` : text;
  return `${moment.length === 16 ? `${moment}:00` : moment}+08:00`;
}
