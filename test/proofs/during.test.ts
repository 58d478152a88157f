/** @fileoverview People type, sort, put rows and columns in and delete between two service calls of a run; `npm run soak` tries every call. */
import fc from 'fast-check';
import type { SavedRegister } from '../bundle/saved-register';
import { type Act, aBusyRegister, acts, callsOf, duringTrial, type Operation, operations } from './during-trials';
import { prove } from './proof';

let register: SavedRegister;
beforeAll(() => {
  register = aBusyRegister();
});
afterAll(() => register.forget());

/** Calls of the sample, a few in each part of a run: what it reads, what it decides, what it writes and looks at. */
const SAMPLE = [12, 25, 38];
const everyAct = (places: readonly number[]) => places.flatMap((k) => acts.map((act) => ({ k, act })));

it.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s: whatever somebody does meanwhile, nothing is lost',
  (name, operation) => {
    const places = Array.from({ length: callsOf(register, operation) }, (_, index) => index + 1);
    const found = prove({
      name: `during ${name}: people type, sort, insert, delete`,
      unit: 'positions',
      all: everyAct(places),
      sample: everyAct(SAMPLE),
      trial: (one) => duringTrial(register, operation, [one]),
    });
    expect(found).toEqual([]);
  },
);

/** Several people, each at some moment of some run. */
const crowd = fc.tuple(
  fc.constantFrom<Operation>(...operations),
  fc.uniqueArray(fc.record({ k: fc.integer({ min: 1, max: 90 }), act: fc.constantFrom<Act>(...acts) }), {
    minLength: 2,
    maxLength: 3,
    selector: ({ act }) => act.name,
  }),
);

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

it('loses nothing where several people are at work', () => {
  const found = prove({
    name: 'during any run: several people at once',
    unit: 'seeds',
    all: SEEDS,
    sample: SEEDS.slice(0, 6),
    trial(seed) {
      const [[operation, interruptions] = []] = fc.sample(crowd, { seed, numRuns: 1 });
      if (!operation || !interruptions) throw new Error(`Cannot make a case of seed ${seed}`);
      // Where a column came between an edit and its event, the comparison of the night finds the edit.
      return duringTrial(register, operation, interruptions, '15h').map((text) => `seed ${seed}: ${text}`);
    },
  });
  expect(found).toEqual([]);
});
