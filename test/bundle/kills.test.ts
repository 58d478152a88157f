/** @fileoverview A run that numbers rows dies, or a service fails once: after the next hourly run all is whole; `npm run soak` tries every call. */
import { aBusyRegister } from './during-trials';
import { deeds, failures, killTrial } from './kill-trials';
import type { SavedRegister } from './saved-register';

let register: SavedRegister;
beforeAll(() => {
  register = aBusyRegister();
});
afterAll(() => register.forget());

const SAMPLE = process.env.SOAK ? Array.from({ length: 90 }, (_, index) => index + 1) : [9, 30, 52, 61, 68, 71, 76];
const kills = deeds.flatMap((deed) =>
  (['before', 'after'] as const).map((effect) => [deed.name, effect, deed] as const),
);

it.each(kills)('%s: killed %s a service call, whole after the next run', (_name, effect, deed) => {
  const found = SAMPLE.flatMap((call) =>
    killTrial(register, deed, (f) => f.host.faults.killAt(call, { effect }), `killed ${effect} call ${call}`),
  );
  expect(found).toEqual([]);
});

const mishaps = deeds.flatMap((deed) => failures.map((failure) => [deed.name, failure.member, deed, failure] as const));

it.each(mishaps)('%s: %s fails once, whole after the next run', (_name, _member, deed, { member, times }) => {
  const found = Array.from({ length: times }, (_, after) =>
    killTrial(
      register,
      deed,
      (f) => f.host.faults.next(member, 'timeout', { after }),
      `${member} failed at its call ${after + 1}`,
    ),
  );
  expect(found.flat()).toEqual([]);
});
