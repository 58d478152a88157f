/** @fileoverview What the numbering plans of the mainland, Hong Kong, Macao and Taiwan allow. */

import { entryOf } from '../../schema/entry-of';
import plans from '../generated/phone-metadata.json';

interface Plan {
  /** Patterns of the numbers that can have been given out. */
  readonly assigned: readonly string[];
  /** Pattern, how it is written, and with what such numbers begin. */
  readonly formats?: readonly (readonly string[])[];
}

const planOf: Readonly<Record<string, Plan>> = plans;

/** Whether such a number can have been given out in the mainland; written with its leading 0 where it has one. */
export function isAssignedInChina(national: string): boolean {
  return isAssigned(planOf['86'], national.replace(/^0/, ''));
}

/** A number of Hong Kong, Macao or Taiwan as it is stored, undefined when their plans do not have it. */
export function outsideMainland(digits: string): string | undefined {
  const code = digits.slice(0, 3);
  const plan = entryOf(planOf, code);
  // Within Taiwan a 0 stands before the area code; abroad it is left out.
  const national = code === '886' ? digits.slice(3).replace(/^0/, '') : digits.slice(3);
  return plan && isAssigned(plan, national) ? `+${code} ${written(plan, national)}` : undefined;
}

function isAssigned(plan: Plan | undefined, national: string): boolean {
  return plan?.assigned.some((pattern) => whole(pattern).test(national)) ?? false;
}

function written({ formats = [] }: Plan, national: string): string {
  for (const [pattern = '', format = '', leading = ''] of formats) {
    if (new RegExp(`^(?:${leading})`).test(national) && whole(pattern).test(national)) {
      return national.replace(whole(pattern), format);
    }
  }
  return national;
}

const compiled = new Map<string, RegExp>();

/** Compiling costs more than testing, and a list has thousands of numbers. */
function whole(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
  compiled.set(pattern, known);
  return known;
}
