/** @fileoverview A merge or its undoing dies at a service call: done again, the register is as if it had run once; `npm run soak` tries every call. */
import { CHEN, type Fixture } from '../bundle/fixture';
import { invocationsOf } from '../bundle/invocations';
import { type SavedRegister, savedRegister } from '../bundle/saved-register';
import { placesIn, prove } from './proof';

type Register = Pick<Fixture, 'host' | 'get' | 'call' | 'at'>;

const TABS = ['客户', '联系人', '维护记录', '跟进计划', '需求与反馈', '成交记录'];
const NAMES = ['甲一机械有限公司', '甲一机械（集团）有限公司'];
// Moments of the runs, which are not the same.
const STAMPS = /[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d[^|]*/g;
const EFFECTS = ['before', 'after'] as const;
const FEW = 7;
/** The last calls of a run, by which it writes. */
const WRITING = 40;

let register: SavedRegister;
beforeAll(() => {
  register = savedRegister('表单模板', '2026-11-23T09:00', (f) => {
    const [, other = ''] = NAMES.map((name) => f.customer(name));
    f.upd('客户', { id: other }, { remark: '展会认识', creditCode: '914403001922038216' });
    f.order(other, '2026-06-01', 600_000);
    f.log(other, '2026-11-10', '电话沟通');
    f.host.advance('2h');
  });
});
afterAll(() => register.forget());

const isMerged = (f: Register) => f.get('客户', { status: '已合并' }).length > 0;

function merge(f: Register): unknown {
  const [master, other] = NAMES.map((name) => f.get('客户', { name })[0]?.id);
  return f.call('mergeCustomers', [{ master, other }], CHEN);
}

function undo(f: Register): unknown {
  return f.call('undoMerge', [{ id: f.get('客户', { status: '已合并' })[0]?.id }], CHEN);
}

/** Every cell of the tables, in words where two registers differ. */
function differences(found: Register, wanted: Register): string[] {
  const [now, then] = [found, wanted].map(linesOf) as [string[], string[]];
  return [
    ...then.filter((line) => !now.includes(line)).map((line) => `lacks ${line}`),
    ...now.filter((line) => !then.includes(line)).map((line) => `has besides ${line}`),
  ];
}

function linesOf({ host }: Register): string[] {
  return TABS.flatMap((tab) =>
    host
      .sheet(tab)
      .values()
      .map((row, index) => `${tab} ${index + 1}: ${row.map(String).join('|').replace(STAMPS, '时刻')}`),
  );
}

function intact(f: Register): string[] {
  return (f.call('verifyLog') as { intact: boolean }).intact ? [] : ['the log is not intact'];
}

/** The hour makes up for the death, and plans: so do those that lived. */
function anHourLater(f: Register): void {
  f.host.advance('1h');
  f.call('generateFollowUps');
}

type Kill = (f: Register) => void;
/** What a killed run did, done again where it was not done; then as `wanted`, and undone as `before` it. */
const trials: readonly { name: string; begin: Kill; deed: Kill; isDone: (f: Register) => boolean; after: Kill }[] = [
  { name: 'a merge', begin: () => undefined, deed: merge, isDone: isMerged, after: undo },
  { name: 'the undoing of a merge', begin: merge, deed: undo, isDone: (f) => !isMerged(f), after: () => undefined },
];

it.each(trials)('killed: $name, then done again', ({ name, begin, deed, isDone, after }) => {
  const open = () => {
    const f = register.open();
    begin(f);
    return f;
  };
  const wanted = [open(), open()] as const;
  const calls = invocationsOf(wanted[0], deed);
  deed(wanted[1]);
  for (const one of wanted) anHourLater(one);
  after(wanted[1]);
  const found = prove({
    name: `killed: ${name}, then done again`,
    unit: 'positions',
    all: Array.from({ length: calls }, (_, index) => EFFECTS.map((effect) => ({ call: index + 1, effect }))).flat(),
    sample: placesIn(WRITING, FEW).map((at, index) => ({
      call: calls - WRITING + at,
      effect: EFFECTS[index % 2] ?? 'after',
    })),
    trial({ call, effect }) {
      const f = open();
      f.host.faults.killAt(call, { effect });
      try {
        deed(f);
      } catch {
        // A killed run hands nothing over.
      }
      f.host.faults.clear();
      // Where only the answer was lost it is done, and says so.
      if (!isDone(f)) deed(f);
      anHourLater(f);
      const wrong = [...differences(f, wanted[0]), ...intact(f)];
      // What the killed run wrote and did not log is logged by the next: undone, all is as it was before.
      after(f);
      return [...wrong, ...differences(f, wanted[1])].map((text) => `${name}, killed ${effect} call ${call}: ${text}`);
    },
  });
  expect(found).toEqual([]);
});
