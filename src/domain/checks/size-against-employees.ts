/** @fileoverview The size fits the number of employees: below 50, 50 to 499, 500 and more. */
import { isAsked } from './asked-fields';
import { type Check, textOf } from './check';

type SizeClass = 'large' | 'medium' | 'small';

// Managers may rename the options; these words tell what each means.
const WORDS: readonly (readonly [RegExp, SizeClass])[] = [
  [/大型|large/i, 'large'],
  [/小微|微型|小型|small|micro/i, 'small'],
  [/中小|中型|medium/i, 'medium'],
];

export const sizeAgainstEmployees: Check = {
  id: 'size-against-employees',
  tables: ['customers'],
  check(record, { fields, options }) {
    const { employees } = record;
    const said = classOf(textOf(record.size));
    if (typeof employees !== 'number' || said === undefined || !isAsked(fields.size, record)) return [];
    const fits = classFor(employees);
    if (fits === said) return [];
    const expected = options('sizes').find((value) => classOf(value) === fits) ?? '';
    const params = { size: textOf(record.size), employees, expected };
    return [{ field: 'size', message: 'sizeAgainstEmployees', params, severity: 'warning', advice: expected }];
  },
};

function classFor(employees: number): SizeClass {
  if (employees >= 500) return 'large';
  return employees >= 50 ? 'medium' : 'small';
}

function classOf(size: string): SizeClass | undefined {
  // Medium-sized small enterprises (中小) are named with the word for small too, so small comes by its own words.
  return WORDS.find(([word]) => word.test(size))?.[1];
}
