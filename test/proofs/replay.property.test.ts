/** @fileoverview Whatever people do to the tab, the log read from its start gives what it holds; `npm run soak` tries 200 edits at a time. */
import fc from 'fast-check';
import { humanEdit } from '../bundle/human-edits';
import type { SavedRegister } from '../bundle/saved-register';
import { prove } from './proof';
import { aMarkedRegister, replayTrial } from './replay-trials';

let register: SavedRegister;
beforeAll(() => {
  register = aMarkedRegister();
});
afterAll(() => register.forget());

it('keeps numbers, columns, own cells and log right through any sequence of edits', () => {
  fc.assert(
    fc.property(fc.array(humanEdit, { minLength: 5, maxLength: 25 }), (edits) => {
      expect(replayTrial(register, edits)).toEqual([]);
    }),
    { numRuns: 8, seed: 20261123 },
  );
});

const LONG = fc.array(humanEdit, { minLength: 200, maxLength: 200 });
const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

it('keeps them right through long sequences', () => {
  const found = prove({
    name: 'replay of 200 human edits by three people',
    unit: 'sequences',
    all: SEEDS,
    sample: [],
    trial: (seed) =>
      replayTrial(register, fc.sample(LONG, { seed, numRuns: 1 })[0] ?? []).map((text) => `seed ${seed}: ${text}`),
  });
  expect(found).toEqual([]);
});
