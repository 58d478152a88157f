import { readDate } from '../../src/domain/typed/date';
import { entryOf } from '../../src/schema/entry-of';

const BUILT_IN = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];

it.each(BUILT_IN)('holds nothing for %s, which every object has', (typed) => {
  expect(entryOf({ 月: 1 }, typed)).toBeUndefined();
  expect(entryOf({ [`${typed}x`]: 1 }, `${typed}x`)).toBe(1);
});

it.each(BUILT_IN)('reads no date from %s', (typed) => {
  expect(readDate(typed, '2026-11-23', 'past')).not.toHaveProperty('value');
});
