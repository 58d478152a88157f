/** @fileoverview Whatever people do to the tab, the log read from its start gives what it holds; `npm run soak` tries 200 edits at a time. */
import fc from 'fast-check';
import { humanEdit } from './human-edits';
import { aMarkedRegister, replayTrial } from './replay-trials';
import type { SavedRegister } from './saved-register';

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
}, 120_000);
