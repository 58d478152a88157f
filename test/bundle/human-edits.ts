/** @fileoverview Edits as people make them, at random: what is typed into a field can be told from what belongs into another. */
import fc from 'fast-check';
import type { EditOptions } from '../../host';
import { LI, OWNER, WANG } from './fixture';
import type { SavedRegister } from './saved-register';
import { cellOf, keysOf } from './tab-records';

type Register = ReturnType<SavedRegister['open']>;

export interface Place {
  readonly f: Register;
  /** The name of the customers' tab, which people may change, and take their change back. */
  readonly tab: string;
  /** The next edit comes before the events of this one have run. */
  hasty: boolean;
  as(user: string): EditOptions;
}

const TAB_NAMES = ['客户', '客户表', '2026客户'];

export function placeIn(f: Register): Place {
  const { id } = f.host.sheet('客户');
  return {
    f,
    hasty: false,
    as(user) {
      return this.hasty ? { user, settle: false } : { user };
    },
    get tab() {
      const name = TAB_NAMES.find((candidate) => isNamed(f, candidate, id));
      if (name === undefined) throw new Error('Cannot find the tab of the customers');
      return name;
    },
  };
}

function isNamed({ host }: Register, name: string, id: number): boolean {
  try {
    return host.sheet(name).id === id;
  } catch {
    // There is no tab of that name.
    return false;
  }
}

const PEOPLE = [WANG, LI, OWNER];

/** Texts by field; each field knows its own. */
export const TYPED: Readonly<Record<string, readonly string[]>> = {
  name: ['天一电子有限公司', '地二建材有限公司', '人三食品有限公司', '和四物流有限公司'],
  industry: ['制造业-电子设备', '服务业-物流', '零售业-商超'],
  contactName: ['张伟', '刘洋', '陈静'],
  phone: ['13800138000', '0571-88887777', '139 0013 9000', '4008008888'],
  stage: ['意向客户', '成交客户'],
  remark: ['备注：先寄样品', '备注：=1+1', '备注：年底再谈'],
  region: ['浙江省-杭州市', '上海市-浦东新区'],
  employees: ['49', '120', '800'],
};
const KEYS = Object.keys(TYPED);

export type HumanEdit = (place: Place) => void;

const person = fc.nat(PEOPLE.length - 1).map((index) => PEOPLE[index] as string);
const small = fc.nat(30);

/** A row of the table: most often one that is there, sometimes the first below. */
function rowAt({ f, tab }: Place, at: number): number {
  const rows = f.get(tab).map(({ row }) => row);
  return rows[at % (rows.length + 1)] ?? (rows[rows.length - 1] ?? 2) + 1 + (at % 3 === 0 ? 1 : 0);
}

function at(place: Place, key: string, row: number): string | undefined {
  const keys = keysOf(place.f.host, place.tab);
  return keys.includes(key) ? cellOf(keys, key, row) : undefined;
}

const typed = fc
  .tuple(person, small, fc.constantFrom(...KEYS), small)
  .map(([user, row, key, text]): [string, HumanEdit] => [
    `types ${key}`,
    (place) => {
      const cell = at(place, key, rowAt(place, row));
      const texts = TYPED[key] ?? [];
      if (cell) place.f.host.type(place.tab, cell, texts[text % texts.length] ?? '', place.as(user));
    },
  ]);

const pasted = fc
  .tuple(person, small, fc.integer({ min: 1, max: 4 }), small)
  .map(([user, row, height, text]): [string, HumanEdit] => [
    `pastes ${height} rows`,
    (place) => {
      const keys = keysOf(place.f.host, place.tab);
      const first = keys.indexOf('name');
      // The columns that stand beside the name; what follows is somebody's own.
      const beside = keys.slice(first).findIndex((key) => !KEYS.includes(key));
      const pastedKeys = keys.slice(first, beside < 0 ? undefined : first + beside);
      const block = Array.from({ length: height }, (_, line) =>
        pastedKeys.map((key) => TYPED[key]?.[(text + line) % (TYPED[key]?.length ?? 1)] ?? ''),
      );
      place.f.host.paste(place.tab, cellOf(keys, 'name', rowAt(place, row)), block, place.as(user));
    },
  ]);

const filled = fc
  .tuple(person, small, fc.constantFrom('industry', 'stage', 'region'))
  .map(([user, row, key]): [string, HumanEdit] => [
    `fills ${key} down`,
    (place) => {
      const from = rowAt(place, row);
      const [cell, next, last] = [at(place, key, from), at(place, key, from + 1), at(place, key, from + 2)];
      if (cell && next && last) place.f.host.fill(place.tab, cell, `${next}:${last}`, place.as(user));
    },
  ]);

const cleared = fc
  .tuple(person, small, fc.constantFrom('contactName', 'phone', 'remark', 'region'))
  .map(([user, row, key]): [string, HumanEdit] => [
    `clears ${key}`,
    (place) => {
      const cell = at(place, key, rowAt(place, row));
      if (cell) place.f.host.clear(place.tab, cell, place.as(user));
    },
  ]);

const undone = person.map((user): [string, HumanEdit] => [
  'undoes',
  (place) => place.f.host.undo(user, place.as(user)),
]);

const rowEdits = fc
  .tuple(person, small, fc.constantFrom('put in', 'deleted', 'moved'), small)
  .map(([user, row, what, to]): [string, HumanEdit] => [
    `a row is ${what}`,
    (place) => {
      const { host } = place.f;
      const from = rowAt(place, row);
      if (what === 'put in') host.insertRows(place.tab, from, 1, place.as(user));
      else if (what === 'deleted') host.deleteRows(place.tab, from, 1, place.as(user));
      else if (rowAt(place, to) !== from) host.moveRows(place.tab, from, 1, rowAt(place, to), place.as(user));
    },
  ]);

const columnEdits = fc
  .tuple(person, small, fc.constantFrom('put in', 'moved', 'renamed'), small)
  .map(([user, column, what, to]): [string, HumanEdit] => [
    `a column is ${what}`,
    (place) => {
      const { host } = place.f;
      const width = keysOf(host, place.tab).length;
      const from = 2 + (column % (width - 2));
      const target = 2 + (to % (width - 2));
      if (what === 'put in') host.insertColumns(place.tab, from, 1, place.as(user));
      else if (what === 'moved' && target !== from && target !== from + 1) {
        host.moveColumn(place.tab, from, target, place.as(user));
      } else if (what === 'renamed') {
        const keys = keysOf(host, place.tab);
        const key = KEYS[to % KEYS.length] as string;
        if (keys.includes(key)) host.type(place.tab, cellOf(keys, key, 2), `改名${to}`, place.as(user));
      }
    },
  ]);

const arranged = fc
  .tuple(person, fc.constantFrom(...KEYS), fc.boolean(), fc.constantFrom('sorts', 'filters'))
  .map(([user, key, ascending, what]): [string, HumanEdit] => [
    what,
    (place) => {
      const { host } = place.f;
      const column = keysOf(host, place.tab).indexOf(key) + 1;
      if (column === 0) return;
      if (what === 'sorts') host.sort(place.tab, column, ascending, place.as(user));
      else host.filter(place.tab, column, ascending ? [TYPED[key]?.[0] ?? ''] : null, place.as(user));
    },
  ]);

const renamed = fc.constantFrom(...TAB_NAMES).map((name): [string, HumanEdit] => [
  `renames the tab to ${name}`,
  (place) => {
    if (place.tab !== name) place.f.host.renameTab(place.tab, name, place.as(WANG));
  },
]);

/** Mostly typing, as people do; everything else now and then; one in four comes before the last was seen to. */
export const humanEdit = fc
  .tuple(
    fc.oneof(
      { weight: 10, arbitrary: typed },
      { weight: 4, arbitrary: pasted },
      { weight: 2, arbitrary: filled },
      { weight: 2, arbitrary: cleared },
      { weight: 2, arbitrary: undone },
      { weight: 3, arbitrary: rowEdits },
      { weight: 3, arbitrary: columnEdits },
      { weight: 3, arbitrary: arranged },
      { weight: 1, arbitrary: renamed },
    ),
    fc.nat(3),
  )
  .map(([[name, edit], haste]): [string, HumanEdit] => [
    haste === 0 ? `${name}, hastily` : name,
    (place) => {
      place.hasty = haste === 0;
      edit(place);
    },
  ]);
