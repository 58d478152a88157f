/** @fileoverview One trial: a sequence of human edits, and what must be true of the register after it. */

import { WANG } from '../bundle/fixture';
import { type HumanEdit, placeIn, TYPED } from '../bundle/human-edits';
import type { SavedRegister } from '../bundle/saved-register';
import { savedRegister } from '../bundle/saved-register';
import { type SheetRecord, textOf } from '../bundle/tab-records';
import { troublesOf } from '../bundle/troubles';
import { logWrongs } from './during-trials';

type Register = ReturnType<SavedRegister['open']>;

const TAB = '客户';
const MARKS = '我的记号';
const LENGTHS = '我的公式';
const NAMES = ['甲一', '乙二', '丙三', '丁四', '戊五', '己六'].map((name) => `${name}机械有限公司`);

/** Six customers, each with a mark and a formula in columns of a person's own. */
export function aMarkedRegister(): SavedRegister {
  return savedRegister('表单模板', '2026-11-23T09:00', (f) => {
    for (const name of NAMES) f.typedCustomer(name);
    for (const [before, title] of [
      [4, MARKS],
      [9, LENGTHS],
    ] as const) {
      f.host.insertColumns(TAB, before, 1, { user: WANG });
      f.host.type(TAB, `${before === 4 ? 'D' : 'I'}2`, title, { user: WANG });
    }
    NAMES.forEach((_name, index) => {
      f.host.type(TAB, `D${index + 3}`, `'0${index}`, { user: WANG });
      f.host.type(TAB, `I${index + 3}`, `=D${index + 3}&"号"`, { user: WANG });
    });
    f.host.advance('2h');
  });
}

export function replayTrial(register: SavedRegister, edits: readonly (readonly [string, HumanEdit])[]): string[] {
  const f = register.open();
  const place = placeIn(f);
  const before = markedRows(f, TAB);
  for (const [, edit] of edits) edit(place);
  f.host.settle();
  // The first hour of the next day compares everything: rows that were deleted are found.
  f.host.advance('2026-11-24T10:30:00+08:00');
  if (place.tab !== TAB) f.host.renameTab(place.tab, TAB);
  return [
    ...markWrongs(before, markedRows(f, TAB)),
    ...idWrongs(f),
    ...columnWrongs(f),
    ...troublesOf(f.host),
    ...logWrongs(f),
  ].filter(Boolean);
}

interface Marked {
  readonly id: string;
  readonly formula: string;
  readonly shown: string;
}

function markedRows(f: Register, tab: string): Map<string, Marked> {
  const view = f.host.sheet(tab);
  const values = view.values();
  const formulas = view.formulas();
  const titles = values[1] ?? [];
  const [marks, lengths] = [titles.indexOf(MARKS), titles.indexOf(LENGTHS)];
  const rows = f.get(tab).flatMap(({ row, id }): [string, Marked][] => {
    const mark = textOf(values[row - 1]?.[marks]);
    const formula = (formulas[row - 1]?.[lengths] ?? '').replace(/[A-Z]+\d+/g, '#');
    return mark === '' ? [] : [[mark, { id: textOf(id), formula, shown: textOf(values[row - 1]?.[lengths]) }]];
  });
  return new Map(rows);
}

function markWrongs(before: ReadonlyMap<string, Marked>, now: ReadonlyMap<string, Marked>): string[] {
  return [...now].flatMap(([mark, { id, formula, shown }]) => {
    const old = before.get(mark);
    if (!old) return [`a mark came from nowhere: ${mark}`];
    return [
      id === old.id ? '' : `the row marked ${mark} had the number ${old.id} and has ${id}`,
      formula === old.formula && shown === old.shown
        ? ''
        : `the own formula of ${mark} was ${old.formula} and is ${formula}`,
    ];
  });
}

function idWrongs(f: Register): string[] {
  const rows = f.get(TAB);
  const ids = rows.map(({ id }) => id);
  return [
    ...rows
      .filter(({ id }) => typeof id !== 'string' || !/^202611\d{3}$/.test(id))
      .map(({ row, id }) => `row ${row} has the number ${JSON.stringify(id)}`),
    new Set(ids).size === ids.length ? '' : `numbers stand twice: ${ids.join()}`,
  ];
}

const ALSO: Readonly<Record<string, RegExp>> = {
  name: /机械有限公司$/,
  industry: /^(制造业-机械设备)?$/,
  contactName: /^(张建国)?$/,
  phone: /^(0571-8880\d{4}|400-800-8888|13900139000)?$/,
  stage: /^(潜在客户|成交客户)?$/,
  remark: /^$/,
  region: /^$/,
  employees: /^$/,
};

/** Every field holds what was typed into that field, and nothing of another. */
function columnWrongs(f: Register): string[] {
  return f.get(TAB).flatMap((record: SheetRecord) =>
    Object.entries(TYPED)
      .filter(([key, texts]) => !texts.includes(textOf(record[key])) && !ALSO[key]?.test(textOf(record[key])))
      .filter(([key]) => !(key === 'name' && textOf(record.name) === ''))
      .map(([key]) => `row ${record.row}: ${key} holds ${JSON.stringify(record[key])}`),
  );
}
