/** @fileoverview Each service that a task calls fails once, at each of its calls: an entry, and all done by the next run; `npm run soak` tries every place. */
import { deedTrial, forgetRegisters, type Stage, stageOf } from './deed-trials';
import { type Register, tasks } from './deeds';
import { placesIn, prove } from './proof';

afterAll(forgetRegisters);

interface Failure {
  readonly label: string;
  readonly mishap: (f: Register) => void;
}

const USED_UP = 'Service invoked too many times for one day';

function failuresOf({ members }: Stage): Failure[] {
  return Object.entries(members).flatMap(([member, count]) =>
    Array.from({ length: count }, (_, after) => errorsOf(member).map((one) => failureOf(member, after, one))).flat(),
  );
}

interface Mistake {
  readonly error: string;
  readonly effect: 'before' | 'after';
}

/** What did not answer may have done its work; what is used up refuses. */
function errorsOf(member: string): Mistake[] {
  const late: Mistake[] = [
    { error: 'timeout', effect: 'before' },
    { error: 'timeout', effect: 'after' },
  ];
  if (/^Properties\./.test(member)) return [...late, { error: `${USED_UP}: property.`, effect: 'before' }];
  if (/^MailApp\.sendEmail/.test(member)) return [...late, { error: `${USED_UP}: email.`, effect: 'before' }];
  return late;
}

function failureOf(member: string, after: number, { error, effect }: Mistake): Failure {
  return {
    label: `${member} ${effect} its effect, call ${after + 1}: ${error}`,
    mishap: (f) => f.host.faults.next(member, error, { after, effect }),
  };
}

/** Another run holds the lock longer than anybody waits. */
const busy: Failure = {
  label: 'the lock is taken',
  mishap(f) {
    const token = {};
    const { locks } = f.host.state;
    const waited = locks.take('document', { now: () => 0 }, token, Number.POSITIVE_INFINITY);
    if (waited === null) throw new Error('Cannot take the lock: somebody has it');
    const { clear } = f.host.faults;
    f.host.faults.clear = () => {
      locks.drop('document', token);
      clear();
    };
  },
};

const FEW = 5;

it.each(tasks.map((task) => [task.name, task] as const))('%s: whatever service fails once', (name, task) => {
  const stage = stageOf(task);
  const all = [busy, ...failuresOf(stage)];
  const found = prove({
    name: `failing services: ${name}`,
    unit: 'positions',
    all,
    sample: [busy, ...placesIn(all.length - 1, FEW).map((at) => all[at] as Failure)],
    trial: ({ label, mishap }) => deedTrial(stage, mishap, label),
  });
  expect(found).toEqual([]);
});
