/** @fileoverview What people typed where they may not, and what stands there again: told at the cell, kept in the log. */
import { maskSensitive } from '../../domain/sensitive';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { type Authorship, UNKNOWN_EDITOR } from '../change-log/authorship';
import { entryOf, type LogWorld, logEntries } from '../change-log/log-changes';
import { shownText } from '../filing/shown-text';
import type { Stored, Value } from '../ports';

export interface Attempt {
  readonly stored: Stored;
  readonly key: string;
  readonly typed: Value;
  /** What stands there again. */
  readonly kept: Value;
  readonly why: 'number' | 'computed' | 'decision' | 'strict';
}

/** An entry says what was typed and that it was put back: read from the start, the log still gives what the tab holds. */
export function logAttempts(table: Table, attempts: readonly Attempt[], author: Authorship, world: LogWorld): void {
  const { log } = messagesFor(world.language);
  logEntries(
    attempts.map(({ stored, key, typed, why }) => {
      const field = table.fields[key]?.title[world.language] ?? key;
      const before = typedText(typed);
      // Not what was put back, but what it became: a status is decided anew in the same event.
      const after = shownText(stored.values[key]);
      const note = log.putBack[why]({ field, before, after });
      return { ...entryOf(table, stored, author, world), field, before, after, note };
    }),
    world,
  );
}

/** A note at each cell that was put back, by field. */
export function attemptNotes(
  table: Table,
  attempts: readonly Attempt[],
  author: Authorship,
  { language }: Pick<LogWorld, 'language'>,
): Record<string, string> {
  const { notes, access } = messagesFor(language);
  const texts = attempts.map(({ key, typed, why }) => {
    const field = table.fields[key]?.title[language] ?? key;
    const decider = table.fields[key]?.decidedBy === 'manager' ? access.managers : access.reviewers;
    if (why === 'number') return [key, notes.numberPutBack(typedText(typed))];
    if (why === 'computed') return [key, notes.systemPutBack(field)];
    if (why === 'strict') return [key, notes.strictPutBack(field, typedText(typed))];
    return [
      key,
      author.actor !== UNKNOWN_EDITOR ? notes.decisionPutBack(field, decider) : notes.decisionPending(field),
    ];
  });
  return Object.fromEntries(texts);
}

/** What was typed may be anything, a card's number too. */
function typedText(typed: Value): string {
  return maskSensitive(shownText(typed)).text;
}
