/** @fileoverview Makes a run of a limit from a record's moments. */
import { deadline, isMoment, lastMinuteOf } from '../moment';
import type { LimitKind, LimitRules, LimitRun } from './limit';

export type Beginning = {
  readonly kind: LimitKind;
  readonly table: LimitRun['table'];
  readonly record: string;
  readonly customer: string;
  readonly responsible: string;
  readonly since: string;
  readonly hours: number;
  readonly doneAt: string;
  readonly natural?: boolean;
  /** People date it themselves: of a day without a time nobody knows more than when it was over. */
  readonly dated?: boolean;
};

/** No run, where the beginning is not known. */
export function makeRun(beginning: Beginning, { clock, awaitedOnly = false }: LimitRules): readonly LimitRun[] {
  const { kind, table, record, customer, responsible, hours, natural = false, dated = false } = beginning;
  if (!isMoment(beginning.since) || record === '') return [];
  const doneAt = isMoment(beginning.doneAt) ? beginning.doneAt : undefined;
  if (awaitedOnly && doneAt !== undefined) return [];
  const since = dated ? lastMinuteOf(beginning.since, clock) : beginning.since;
  const due = deadline(since, hours, natural ? { ...clock, skipDaysOff: false } : clock);
  return [{ kind, table, record, customer, responsible, since, due, doneAt, natural }];
}
