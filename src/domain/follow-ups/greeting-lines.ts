/** @fileoverview Greetings of a festival as lists show them: one line an owner, however many customers there are. */
import type { Day } from '../calendar-date';
import { groupBy } from '../group-by';
import type { FollowUp } from '../register-records';
import { hasCause } from './follow-up';

export type GreetingLine = {
  readonly owner: string;
  /** 国庆, or 双节. */
  readonly festival: string;
  readonly dueOn: Day;
  readonly count: number;
};

type Row = Pick<FollowUp, 'owner' | 'cause' | 'dueOn'>;

export function isFestivalGreeting(row: Pick<FollowUp, 'cause'>): boolean {
  return hasCause(row, 'festival');
}

/** Of open greetings, the earliest first. */
export function greetingLines(rows: readonly Row[]): GreetingLine[] {
  return [...groupBy(rows, ({ owner, cause, dueOn }) => [owner, cause, dueOn].join('\n')).values()]
    .flatMap(([first, ...more]): GreetingLine[] => {
      if (!first) return [];
      const { owner, cause, dueOn } = first;
      return [{ owner, festival: cause.split(':')[1] ?? '', dueOn, count: more.length + 1 }];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
