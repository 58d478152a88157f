/** @fileoverview What is said once a contact is logged. */
import { formsWords } from '../../messages/pages/forms';
import { fill } from './fill';
import { spoken } from './words';

const words = spoken(formsWords);

interface Logged {
  readonly id: string;
  readonly closed: readonly unknown[];
  readonly next: string;
}

export function loggedLines({ id, closed, next }: Logged): string[] {
  return [
    fill(words.savedInteraction, { id }),
    ...(closed.length > 0 ? [fill(words.closed, { count: closed.length })] : []),
    ...(next === '' ? [] : [fill(words.next, { date: next })]),
  ];
}
