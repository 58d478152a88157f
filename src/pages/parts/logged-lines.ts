/** @fileoverview What is said once a contact is logged. */
import { formsWords } from '../../messages/pages/forms';
import { fill } from './fill';
import { spoken } from './words';

const words = spoken(formsWords);

interface Logged {
  readonly id: string;
  readonly closed: readonly unknown[];
  readonly next: string;
  readonly hints: readonly string[];
}

export function loggedLines({ id, closed, next, hints }: Logged): string[] {
  return [
    fill(words.savedInteraction, { id }),
    ...(closed.length > 0 ? [fill(words.closed, { count: closed.length })] : []),
    ...(next === '' ? [] : [fill(words.next, { date: next })]),
    ...hintLines(hints),
  ];
}

/** What was filed and is still to be looked at. */
export function hintLines(hints: readonly string[]): string[] {
  return hints.length > 0 ? [words.mind, ...hints] : [];
}
