/** @fileoverview What is said at a cell whose customer is filed already: which one, whose it is, when it was last met. */
import { type Day, diffDays, isDay } from '../../domain/calendar-date';
import { messagesFor } from '../../messages';
import type { Language } from '../../schema/language';
import { customers } from '../../schema/tables/customers';
import { type EntryTwin, type Filed, TWIN_FIELDS } from './entry-twins';

/** A note at each field; '' where nothing is to be said any more. */
export function twinNotes(
  { changed }: Filed,
  twins: readonly EntryTwin[],
  today: Day,
  language: Language,
): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const key of TWIN_FIELDS) if (changed.includes(key)) notes[key] = '';
  for (const twin of twins) {
    const text = twinText(twin, today, language);
    notes[twin.field] = notes[twin.field] ? `${notes[twin.field]}\n${text}` : text;
  }
  // What to do is the same whoever it is: said once, below all of them.
  const { twinHelp } = messagesFor(language).notes;
  for (const key of new Set(twins.map(({ field }) => field))) notes[key] = `${notes[key]}\n${twinHelp}`;
  return notes;
}

function twinText(twin: EntryTwin, today: Day, language: Language): string {
  const { notes } = messagesFor(language);
  const id = String(twin.stored?.values.id ?? twin.id);
  const title = customers.fields[twin.field].title[language];
  const what = twin.rule === 'same' ? notes.twin(title, id, twin.name) : notes.likelyTwin(id, twin.name);
  const met = isDay(twin.lastContact) ? notes.ago(diffDays(twin.lastContact, today)) : '';
  const whose = twin.owner === '' ? '' : notes.twinOwner(twin.owner, met);
  return [what, whose].filter(Boolean).join('\n');
}
