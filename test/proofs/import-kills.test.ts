/** @fileoverview An import dies anywhere: the same call again, or the next hourly run, makes it as if it had run once; `npm run soak` tries every call. */

import type { SavedRegister } from '../bundle/saved-register';
import { aSmallRegister, importTrial, trials } from './import-trials';

jest.setTimeout(600_000);

let register: SavedRegister;
beforeAll(() => {
  register = aSmallRegister();
});
afterAll(() => register.forget());

const SAMPLE = process.env.SOAK ? Array.from({ length: 60 }, (_, index) => index + 1) : [22, 36, 41];
const cases = trials.flatMap((trial) =>
  (['before', 'after'] as const).map((effect) => [trial.name, effect, trial] as const),
);

it.each(cases)('%s: killed %s a service call', (_name, effect, trial) => {
  expect(SAMPLE.flatMap((at) => importTrial(register, trial, at, effect))).toEqual([]);
});
