/** @fileoverview What is said once a contact is logged. */
import type { RecordForm } from '../../application/record-form';
import { fill } from './fill';

interface Logged {
  readonly id: string;
  readonly closed: readonly unknown[];
  readonly next: string;
}

export function loggedLines(words: RecordForm['words'], { id, closed, next }: Logged): string[] {
  return [
    fill(words.savedInteraction, { id }),
    ...(closed.length > 0 ? [fill(words.closed, { count: closed.length })] : []),
    ...(next === '' ? [] : [fill(words.next, { date: next })]),
  ];
}
