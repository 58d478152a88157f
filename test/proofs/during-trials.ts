/** @fileoverview One trial: a run is under way and a person does something just before one of its service calls. */
import { customers } from '../../src/schema/tables/customers';
import { LI, OWNER, WANG } from '../bundle/fixture';
import { invocationsOf } from '../bundle/invocations';
import { held, replayed } from '../bundle/replayed-log';
import type { SavedRegister } from '../bundle/saved-register';
import { savedRegister } from '../bundle/saved-register';
import { cellOf, keysOf, rowOf, type SheetRecord, textOf } from '../bundle/tab-records';
import { troublesOf } from '../bundle/troubles';

type Register = ReturnType<SavedRegister['open']>;

const TAB = '客户';
const OWN = '我的列';
export const NAMES = ['甲一', '乙二', '丙三', '丁四', '戊五', '己六', '庚七', '辛八'].map(
  (name) => `${name}机械有限公司`,
);

/** Eight customers, one of them with two contacts, and a person's own column between theirs: texts, numbers and a formula. */
export function aBusyRegister(): SavedRegister {
  return savedRegister('表单模板', '2026-11-23T09:00', (f) => {
    for (const name of NAMES) f.typedCustomer(name);
    f.host.insertColumns(TAB, 4, 1, { user: WANG });
    f.host.type(TAB, 'D2', OWN, { user: WANG });
    NAMES.forEach((name, index) => {
      const row = index + 3;
      const own = index % 3 === 0 ? `=LEN(B${row})` : index % 3 === 1 ? `'00${index}` : `${index * 7}`;
      f.host.type(TAB, `D${row}`, own, { user: WANG });
      if (f.get(TAB, { name }).length !== 1) throw new Error(`Cannot find ${name}`);
    });
    f.add(
      '联系人',
      { customer: textOf(f.get(TAB, { name: NAMES[6] as string })[0]?.id), name: '刘志强' },
      { user: WANG },
    );
    // The daily work is done: what a trial leaves undone must not wait for it.
    f.host.advance('2h');
  });
}

export interface Operation {
  readonly name: string;
  start(f: Register): unknown;
  /** What must be true afterwards, in words; '' where it is. */
  wrong(f: Register): string;
}

export interface Act {
  readonly name: string;
  /** May name the customer whose stage it typed. */
  do(f: Register): unknown;
  /** Names of customers that are gone afterwards. */
  readonly gone?: readonly string[];
  wrong?(f: Register): string;
}

const at = (f: Register, key: string, row: number) => cellOf(keysOf(f.host, TAB), key, row);
const rowNamed = (f: Register, name: string) => f.get(TAB, { name })[0]?.row ?? 0;
const typeFor = (f: Register, name: string, key: string, text: string, user = LI) =>
  f.host.type(TAB, at(f, key, rowNamed(f, name)), text, { user });
const fieldOf = (f: Register, name: string, key: string) => textOf(f.get(TAB, { name })[0]?.[key]);
const expectField = (name: string, key: string, wanted: string) => (f: Register) =>
  fieldOf(f, name, key) === wanted ? '' : `${name}.${key} is ${JSON.stringify(fieldOf(f, name, key))}, not ${wanted}`;

export const operations: readonly Operation[] = [
  {
    name: 'an edit of a field',
    start: (f) => typeFor(f, NAMES[4] as string, 'phone', '138 0013 8000', WANG),
    wrong: expectField(NAMES[4] as string, 'phone', '13800138000'),
  },
  {
    name: 'a new row',
    start: (f) => f.host.type(TAB, at(f, 'name', rowOf(f.host, TAB)), '壬九机械有限公司', { user: WANG }),
    wrong: (f) => (/^202611\d{3}$/.test(fieldOf(f, '壬九机械有限公司', 'id')) ? '' : 'the new row has no number'),
  },
  {
    name: 'a paste of 50 rows',
    start: (f) =>
      f.host.paste(
        TAB,
        at(f, 'name', rowOf(f.host, TAB)),
        Array.from({ length: 50 }, (_, index) => [`贴入${index}机械有限公司`]),
        { user: WANG },
      ),
    wrong: (f) => {
      const pasted = f.get(TAB).filter(({ name }) => String(name).startsWith('贴入'));
      const bare = pasted.filter(({ id }) => !/^202611\d{3}$/.test(textOf(id)));
      return bare.length === 0 ? '' : `${bare.length} pasted rows have no number`;
    },
  },
  {
    name: 'an import',
    start: (f) =>
      f.call('importCustomers', [
        {
          rows: [
            ['企业名称', '电话'],
            ['癸十机械有限公司', '0571-88880010'],
            ['子十一机械有限公司', '0571-88880011'],
          ],
        },
      ]),
    wrong: (f) =>
      ['癸十机械有限公司', '子十一机械有限公司'].filter((name) => f.get(TAB, { name }).length !== 1).join() &&
      'an imported row is missing',
  },
  {
    name: 'plans',
    start: (f) => f.call('generateFollowUps'),
    wrong: () => '',
  },
  {
    name: 'a logged interaction',
    start: (f) =>
      f.call('logInteraction', [
        {
          customer: fieldOf(f, NAMES[5] as string, 'id'),
          date: '2026-11-20',
          method: '电话沟通',
          content: '询问报价',
          owner: '王芳',
        },
      ]),
    wrong: expectField(NAMES[5] as string, 'lastContact', '2026-11-20'),
  },
  {
    name: 'the phone of a main contact',
    start: (f) => {
      const main = f.get('联系人').find(({ primary }) => primary === true);
      const cell = cellOf(keysOf(f.host, '联系人'), 'phone', main?.row ?? 0);
      return f.host.type('联系人', cell, '138 0013 8000', { user: WANG });
    },
    wrong: expectField(NAMES[6] as string, 'phone', '13800138000'),
  },
  { name: 'the hourly run', start: (f) => f.host.advance('1h'), wrong: () => '' },
];

export const acts: readonly Act[] = [
  {
    name: 'types a remark',
    do: (f) => typeFor(f, NAMES[2] as string, 'remark', '客户来电'),
    wrong: expectField(NAMES[2] as string, 'remark', '客户来电'),
  },
  {
    name: 'types beside what is being edited',
    do: (f) => typeFor(f, NAMES[4] as string, 'contactName', '李明'),
    wrong: expectField(NAMES[4] as string, 'contactName', '李明'),
  },
  {
    name: 'types the stage of the last row',
    do(f) {
      const last = f.get(TAB).pop();
      f.host.type(TAB, at(f, 'stage', last?.row ?? 3), '意向客户', { user: LI });
      return String(last?.name);
    },
  },
  {
    name: 'types below the table',
    do: (f) => f.host.type(TAB, at(f, 'name', rowOf(f.host, TAB)), '路人甲机械有限公司', { user: LI }),
    wrong: (f) => (f.get(TAB, { name: '路人甲机械有限公司' }).length === 1 ? '' : 'what was typed below is gone'),
  },
  { name: 'sorts by name', do: (f) => f.host.sort(TAB, keysOf(f.host, TAB).indexOf('name') + 1, false, { user: LI }) },
  { name: 'puts a row in above', do: (f) => f.host.insertRows(TAB, 5, 1, { user: LI }) },
  { name: 'puts a column in', do: (f) => f.host.insertColumns(TAB, 3, 1, { user: LI }) },
  {
    name: 'deletes a row',
    do: (f) => f.host.deleteRows(TAB, rowNamed(f, NAMES[1] as string), 1, { user: LI }),
    gone: [NAMES[1] as string],
  },
];

/** A person does something just before the k-th call. */
export interface Interruption {
  readonly k: number;
  readonly act: Act;
}

/** Runs one trial; returns everything that is wrong afterwards. */
export function duringTrial(
  register: SavedRegister,
  operation: Operation,
  interruptions: readonly Interruption[],
  later = '1h',
): string[] {
  const f = register.open();
  const before = byName(f);
  const own = ownOf(f);
  const done: Act[] = [];
  let staged: unknown;
  for (const { k, act } of interruptions) {
    f.host.during(k, () => {
      done.push(act);
      const told = act.do(f);
      if (typeof told === 'string') staged = told;
    });
  }
  operation.start(f);
  f.host.settle();
  if (done.length === 0) return [];
  // What a run says that it must be repeated, the next one makes right.
  f.host.advance(later);
  const unstaged = typeof staged === 'string' ? expectField(staged, 'stage', '意向客户')(f) : '';
  const found = [unstaged, ...wrongs(f, before, own, operation, done, staged)].filter(Boolean);
  const label = interruptions.map(({ k, act }) => `${act.name} before call ${k}`).join(', ');
  return found.map((text) => `${operation.name}, ${label}: ${text}`);
}

/** Service invocations of the run that an operation starts. */
export function callsOf(register: SavedRegister, { start }: Operation): number {
  return invocationsOf(register.open(), start);
}

function wrongs(
  f: Register,
  before: ReadonlyMap<string, SheetRecord>,
  own: ReadonlyMap<string, string>,
  operation: Operation,
  acts: readonly Act[],
  staged: unknown,
): string[] {
  const gone = new Set(acts.flatMap((act) => act.gone ?? []));
  const stay = [...before].filter(([name]) => !gone.has(name));
  const now = byName(f);
  return [
    operation.wrong(f),
    ...acts.map((act) => act.wrong?.(f) ?? ''),
    ...troublesOf(f.host).filter((trouble) => !/run again/.test(trouble)),
    ...stay.map(([name, record]) =>
      now.get(name)?.id === record.id ? '' : `${name} has the number ${now.get(name)?.id}`,
    ),
    ...stay.flatMap(([name, record]) => lostFields(name, record, now.get(name), name === staged)),
    ...ownWrongs(own, ownOf(f), gone),
    ...numberWrongs(f),
    ...logWrongs(f, gone),
  ].filter(Boolean);
}

/** Everything typed stands in its own record; what an operation or an act typed is asked of them. */
function lostFields(name: string, before: SheetRecord, now: SheetRecord | undefined, staged: boolean): string[] {
  const typed = ['industry', ...(staged ? [] : ['stage']), 'owner', 'type', 'consent', 'createdAt'];
  return typed
    .filter((key) => textOf(before[key]) !== textOf(now?.[key]))
    .map((key) => `${name}.${key} was ${textOf(before[key])} and is ${textOf(now?.[key])}`);
}

function byName(f: Register): Map<string, SheetRecord> {
  return new Map(f.get(TAB).map((record) => [String(record.name), record]));
}

/** What stands in the person's own column, by customer: texts as they are, formulas by what they say. */
function ownOf(f: Register): Map<string, string> {
  const view = f.host.sheet(TAB);
  const [, titles = []] = view.values();
  const column = titles.indexOf(OWN);
  const formulas = view.formulas();
  const values = view.values();
  return new Map(
    f.get(TAB).map(({ name, row }) => {
      const formula = (formulas[row - 1]?.[column] ?? '').replace(/\d+/g, '#');
      const value = values[row - 1]?.[column];
      return [String(name), `${typeof value} ${value} ${formula}`];
    }),
  );
}

function ownWrongs(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>, gone: ReadonlySet<string>) {
  return [...before]
    .filter(([name, cell]) => !gone.has(name) && now.get(name) !== cell)
    .map(([name, cell]) => `the own cell of ${name} was ${cell} and is ${now.get(name)}`);
}

function numberWrongs(f: Register): string[] {
  const ids = f.get(TAB).map(({ id }) => String(id));
  const wrong = f.get(TAB).filter(({ id }) => !/^202611\d{3}$/.test(String(id)));
  return [
    new Set(ids).size === ids.length ? '' : `numbers stand twice: ${ids.join()}`,
    ...wrong.map(({ name, id, row }) => `row ${row} (${name}) has the number ${JSON.stringify(id)}`),
  ];
}

/** A row that somebody deleted is in the log until the daily comparison. */
export function logWrongs(f: Register, gone: ReadonlySet<string> = new Set()): string[] {
  const verified = f.call('verifyLog', [], OWNER) as { ok: boolean; broken?: string };
  const entries = f.get('变更记录');
  const log = replayed(customers, entries);
  const isWhole = entries.length === 0 || textOf(entries[0]?.seq) === 'L000001';
  // Where the beginning of the log was moved out, what is left of it speaks of some fields only.
  const tab = isWhole ? held(customers, f.get(TAB)) : onlyLogged(held(customers, f.get(TAB)), log);
  for (const [id, { name = '' }] of [...log]) if (gone.has(name)) log.delete(id);
  const known = new Set([...log.keys(), ...tab.keys()]);
  return [
    verified.ok && !verified.broken ? '' : `the chain is broken: ${JSON.stringify(verified)}`,
    ...[...known].flatMap((id) => {
      const [a, b] = [JSON.stringify(sorted(log.get(id))), JSON.stringify(sorted(tab.get(id)))];
      // A text that no cell of the log can hold stands there by its beginning and a mark.
      return a === b || a?.includes('…〔') ? [] : [`${id}: the log says ${a}, the tab ${b}`];
    }),
  ];
}

function onlyLogged(
  tab: ReadonlyMap<string, Record<string, string>>,
  log: ReadonlyMap<string, Record<string, string>>,
): Map<string, Record<string, string>> {
  const told = (id: string, texts: Record<string, string>) => {
    return Object.fromEntries(Object.entries(texts).filter(([key]) => key in (log.get(id) ?? {})));
  };
  return new Map([...tab].filter(([id]) => log.has(id)).map(([id, texts]) => [id, told(id, texts)]));
}

function sorted(texts: Record<string, string> | undefined): [string, string][] | undefined {
  return texts && Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
}
