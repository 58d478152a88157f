/** @fileoverview What the colour of a customer's number means, as a note at it. */
import type { Problem } from '../../domain/checks/check';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import type { Values, World } from '../ports';

type Titled = Readonly<Record<string, { readonly title: Readonly<Record<string, string>> }>>;

/** '' where all is well. */
export function stateNote(values: Values, problems: readonly Problem[], { language }: Pick<World, 'language'>): string {
  const { notes, digest } = messagesFor(language);
  const text = (key: string) => String(values[key] ?? '');
  const missing = [...new Set(problems.filter(({ severity }) => severity === 'error').map(({ field }) => field))];
  const titles = missing.map((key) => (customers.fields as Titled)[key]?.title[language] ?? key);
  if (text('status') === '已合并') return notes.stateMerged(text('mergedInto'));
  if (text('activity') === '休眠') return notes.stateDormant;
  if (text('status') === '退回补充') return notes.stateReturned(text('reviewNote'));
  if (text('status') === '待复核') return notes.stateWaiting;
  return text('status') === '待补充' ? notes.stateIncomplete(digest.list(titles)) : '';
}

const TELLING = ['status', 'activity', 'reviewNote', 'mergedInto', 'problems'];

/** Notes cost calls: only where something that the note tells is new. */
export function isStateNew(before: Values, after: Values): boolean {
  return TELLING.some((key) => String(before[key] ?? '') !== String(after[key] ?? ''));
}
