/** @fileoverview Calls of a page that is out of step: what has another shape is refused in words, and nothing is thrown. */
import { readFileSync } from 'node:fs';
import { F, type Fixture, OWNER } from './fixture';

interface Refused {
  readonly ok: boolean;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
}

// What makes a register anew has tests of its own.
const MAKING = ['setUpRegister', 'continueRegister', 'newRegister'];

/** Every function that takes a record from a page. */
const FUNCTIONS = [...readFileSync('src/main.ts', 'utf8').matchAll(/^export const (\w+) = asked\(/gm)]
  .map(([, name]) => name as string)
  .filter((name) => !MAKING.includes(name));

const odd = { deep: { deeper: 1 } };
const FIELDS =
  'id ids name customer customers rows table master others from to list query member job at staged file header columns reason verdict value values entry festival date dueOn plan text mail parts part';
const filledWith = (value: unknown) => Object.fromEntries(FIELDS.split(' ').map((field) => [field, value]));
const SHAPES: readonly unknown[] = [
  null,
  'x',
  7,
  [],
  [null],
  {},
  filledWith(odd),
  filledWith([null, 'x']),
  filledWith('x'),
];

describe('what is no record and no list', () => {
  let f: Fixture;
  beforeAll(() => {
    f = F('表单模板', '2026-11-23T09:00');
  });

  it.each(FUNCTIONS)('%s answers in words, whatever it is handed', (fn) => {
    for (const shape of SHAPES) {
      const done = f.call(fn, [shape], OWNER) as Refused;
      if (done.ok) continue;
      expect(done.problems).not.toEqual([]);
      for (const { message } of done.problems)
        expect([shape, message]).toEqual([shape, expect.stringMatching(/[\u4e00-\u9fff]/)]);
    }
  });

  it.each([
    ['createCustomer', null, 'name'],
    ['createCustomer', 'x', 'name'],
    ['createCustomer', [], 'name'],
    ['logInteraction', null, 'customer'],
    ['addOrder', null, 'customer'],
    ['importCustomers', { rows: 'x' }, 'rows'],
    ['importCustomers', { rows: [null, 'x'] }, 'rows'],
    ['importCustomers', null, 'rows'],
  ])('%s(%j) is refused at %s', (fn, input, field) => {
    const done = f.call(fn, [input], OWNER) as Refused;
    expect(done.ok).toBe(false);
    expect(done.problems.map((one) => one.field)).toContain(field);
  });
});
