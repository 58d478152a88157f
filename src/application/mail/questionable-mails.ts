/** @fileoverview Mails of today of which nobody knows whether they left, and those that failed: a person may send them again. */
import type { World } from '../ports';
import { FAILED, readOutbox, UNKNOWN } from './outbox';

export interface QuestionableMail {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  /** 未知 or 失败. */
  readonly state: string;
  readonly reason: string;
}

export function questionableMails({
  register,
  ledger,
  clock,
}: Pick<World, 'register' | 'ledger' | 'clock'>): readonly QuestionableMail[] {
  const today = clock.today();
  return readOutbox(register, ledger)
    .rows.map(({ values }) => values)
    .filter(({ day, state }) => day >= today && (state === UNKNOWN || state === FAILED))
    .map(({ id, kind, to, state, error }) => ({ id, kind, to, state, reason: error }));
}
