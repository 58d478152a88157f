/** @fileoverview 节假日 as it stands. */
import { isDay } from '../../../domain/calendar-date';
import { holidayKinds } from '../../../schema/options/managing';
import { holidays } from '../../../schema/tables/holidays';
import type { Register } from '../../ports';
import type { Holiday } from '../config';
import { type Entries, problemsOf } from './entry-problem';

const kinds = new Set<string>(holidayKinds.values.map(({ value }) => value));

export function holidaysEntries(register: Register): Entries<readonly Holiday[]> {
  const { problems, report } = problemsOf(holidays);
  const serving: Holiday[] = [];
  for (const stored of register.all(holidays)) {
    const { date, name, kind, source } = stored.values;
    if (!isDay(date)) report(stored, 'date', date ? 'notADay' : 'blank', date);
    else if (!kinds.has(kind)) report(stored, 'kind', 'unknownKind', kind);
    else serving.push({ date, name, kind, source });
  }
  return { serving, problems };
}
