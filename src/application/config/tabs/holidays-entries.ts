/** @fileoverview 节假日 as it stands; a day that cannot be read serves as it last did. */
import { isDay } from '../../../domain/calendar-date';
import { holidayKinds } from '../../../schema/options/managing';
import { holidays } from '../../../schema/tables/holidays';
import type { Register } from '../../ports';
import type { Holiday } from '../config';
import { boxesOf, type Entries, problemsOf } from './entry-problem';

const kinds = new Set<string>(holidayKinds.values.map(({ value }) => value));
const BY_HAND = '手工';
const LEAD = { kind: 'number', whole: true, min: 0 } as const;

export function holidaysEntries(register: Register, last: readonly Holiday[] = []): Entries<readonly Holiday[]> {
  const { problems, report, isTooLong } = problemsOf(holidays);
  const isRead = boxesOf(holidays, register, { report });
  const serving: Holiday[] = [];
  const wrong: Pick<Holiday, 'date' | 'name'>[] = [];
  for (const stored of register.all(holidays)) {
    const { date, name, kind, source, leadDays } = stored.values;
    isRead(stored, 'greet');
    const twin = serving.find((one) => one.date === date && isByHand(one) && isByHand(stored.values));
    if (leadDays !== undefined && !isLead(leadDays)) report(stored, 'leadDays', 'wrongNumber', leadDays, LEAD);
    if (name.trim() === '') report(stored, 'name', 'blank');
    if (isTooLong(stored, ['name'])) wrong.push({ date, name: '' });
    else if (isDay(date) && kinds.has(kind) && (!twin || twin.kind === kind))
      serving.push({ date, name, kind, source });
    else {
      wrong.push({ date, name });
      if (!isDay(date)) report(stored, 'date', date ? 'notADay' : 'blank', date);
      else if (!kinds.has(kind)) report(stored, 'kind', 'unknownKind', kind);
      // Nobody can tell which of the two is meant: the first one serves.
      else report(stored, 'date', 'twice', date);
    }
  }
  return { serving: [...serving, ...lastOf(wrong, serving, last)], problems };
}

function isByHand({ source }: Pick<Holiday, 'source'>): boolean {
  return source === BY_HAND || source === '';
}

function isLead(days: number | string): boolean {
  return days === '' || (typeof days === 'number' && Number.isInteger(days) && days >= 0);
}

/** What is in the tab no more, and what a wrong row was: the same day, or as many of the same name as are wrong. */
function lastOf(
  wrong: readonly Pick<Holiday, 'date' | 'name'>[],
  serving: readonly Holiday[],
  last: readonly Holiday[],
): Holiday[] {
  const gone = last.filter((one) => !serving.some(({ date }) => date === one.date));
  return wrong.flatMap(({ date, name }) => {
    const at = gone.findIndex((one) => one.date === date || (name !== '' && one.name === name));
    return at < 0 ? [] : gone.splice(at, 1);
  });
}
