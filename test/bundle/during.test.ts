/** @fileoverview People type, sort, put rows and columns in and delete between two service calls of a run; `npm run soak` tries every call. */
import { aBusyRegister, acts, duringTrial, operations } from './during-trials';
import type { SavedRegister } from './saved-register';

let register: SavedRegister;
beforeAll(() => {
  register = aBusyRegister();
});
afterAll(() => register.forget());

/** Calls of the sample, a few in each part of a run: what it reads, what it decides, what it writes and looks at. */
const SAMPLE = process.env.SOAK ? Array.from({ length: 60 }, (_, index) => index + 1) : [12, 25, 38];

const pairs = operations.flatMap((operation) => acts.map((act) => [operation.name, act.name, operation, act] as const));

it.each(pairs)('%s: somebody %s meanwhile, and nothing is lost', (_operation, _act, operation, act) => {
  expect(SAMPLE.flatMap((k) => duringTrial(register, operation, k, act))).toEqual([]);
});
