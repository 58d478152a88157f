/** @fileoverview An import dies anywhere: the same call again, or the next hourly run, makes it as if it had run once; `npm run soak` tries every call. */

import type { SavedRegister } from '../bundle/saved-register';
import { aSmallRegister, callsOf, importTrial, trials, wantedOf } from './import-trials';
import { placesIn, prove } from './proof';

let register: SavedRegister;
beforeAll(() => {
  register = aSmallRegister();
});
afterAll(() => register.forget());

const EFFECTS = ['before', 'after'] as const;
/** Within the last calls of a run it writes. */
const WRITING = 30;

it.each(trials.map((trial) => [trial.name, trial] as const))('%s: killed at a service call', (name, trial) => {
  const calls = callsOf(register, trial);
  const wanted = wantedOf(register, trial);
  const found = prove({
    name: `killed: ${name}`,
    unit: 'positions',
    all: Array.from({ length: calls }, (_, index) => EFFECTS.map((effect) => ({ call: index + 1, effect }))).flat(),
    sample: placesIn(WRITING, 3).flatMap((at) => EFFECTS.map((effect) => ({ call: calls - WRITING + at, effect }))),
    trial: ({ call, effect }) => importTrial(register, trial, wanted, call, effect),
  });
  expect(found).toEqual([]);
});
