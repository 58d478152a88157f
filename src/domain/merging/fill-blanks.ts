/** @fileoverview What a customer gains from the one that is merged into it: what it has not got itself. */
import { customers } from '../../schema/tables/customers';
import { isBlank, type Value, type Values } from '../checks/check';
import { MIRRORED } from '../contacts/main-contact';
import { businessFields } from '../records/business-fields';

export interface Filled {
  /** Blank fields of the master, with what the other has there. */
  readonly filled: Readonly<Record<string, Value>>;
  /** Fields in which both hold something else; the master's stays. */
  readonly differing: readonly string[];
}

/** What each is for itself, and ticks: nothing there is a blank to be filled. */
const OWN: readonly string[] = [
  'name',
  'status',
  'stage',
  'activity',
  'type',
  'reviewer',
  'reviewNote',
  'gradeOverride',
];
const OF_ONE_PERSON: readonly string[] = MIRRORED.map(([ours]) => ours);

export function filledBy(master: Values, other: Values): Filled {
  const keys = businessFields(customers).filter((key) => !OWN.includes(key) && !isBlank(other[key]));
  const mayTake = (key: string) => !OF_ONE_PERSON.includes(key) || isSamePerson(master, other);
  const blank = keys.filter((key) => isBlank(master[key]) && typeof other[key] !== 'boolean');
  const filled = Object.fromEntries(blank.filter(mayTake).map((key) => [key, other[key]]));
  const differing = ['name', ...keys].filter(
    (key) => !isBlank(master[key]) && textOf(master[key]) !== textOf(other[key]),
  );
  return { filled, differing: [...new Set(differing)] };
}

/** One person's number beside another's name would be worse than none. */
function isSamePerson(master: Values, other: Values): boolean {
  return isBlank(master.contactName) || master.contactName === other.contactName;
}

function textOf(value: Value): string {
  return Array.isArray(value) ? value.join('、') : String(value ?? '');
}
