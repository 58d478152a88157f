/** @fileoverview Edits, approvals, plans, imports, reminders, repairs die at a service call and are done again; `npm run soak` tries every call. */
import { deedTrial, forgetRegisters, stageOf } from './deed-trials';
import { deeds, doubtful, tasks } from './deeds';
import { placesIn, prove } from './proof';

afterAll(forgetRegisters);

const FEW = 4;
const EFFECTS = ['before', 'after'] as const;

it.each([...deeds, ...tasks, doubtful].map((deed) => [deed.name, deed] as const))(
  '%s: killed anywhere, as if it had run once',
  (name, deed) => {
    // An event that dies before it wrote anything leaves no trace: the comparison of the night finds the edit.
    const stage = stageOf(deed, deeds.includes(deed) ? undefined : '16h');
    const found = prove({
      name: `killed: ${name}`,
      unit: 'positions',
      all: Array.from({ length: stage.calls }, (_, index) =>
        EFFECTS.map((effect) => ({ call: index + 1, effect })),
      ).flat(),
      sample: placesIn(stage.calls, FEW).map((call, index) => ({ call, effect: EFFECTS[index % 2] ?? 'after' })),
      trial: ({ call, effect }) =>
        deedTrial(stage, (f) => f.host.faults.killAt(call, { effect }), `killed ${effect} call ${call}`),
    });
    expect(found).toEqual([]);
  },
);
