/** @fileoverview Sends a mail of today again whose fate is unknown or that failed: only because a person says so. */
import { messagesFor } from '../../messages';
import { outbox } from '../../schema/tables/outbox';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { doneDays, doneEntry } from './due-members';
import { inDoubt, readMarks, writeMarks } from './mail-marks';
import { mailsOpen } from './member-mails';
import { DIGEST, FAILED, PENDING, UNKNOWN } from './outbox';

/** Called under the lock; what stands ready goes out with the next run. */
export function resendMail({ id }: { readonly id: string }, world: World): { ok: true; key: string } {
  const { register, ledger, clock, language } = world;
  const words = messagesFor(language).planning;
  const row = register.find(outbox, id);
  if (!row) throw refusal(words.mailUnknown(id), 'id', id);
  const { key, state, day } = row.values;
  if (state !== UNKNOWN && state !== FAILED) throw refusal(words.mailNotOpen(id, state), 'id', id);
  if (day < clock.today()) throw refusal(words.mailOld(day), 'id', id);
  ledger.refresh();
  const marks = readMarks(day, ledger);
  marks.sent.delete(inDoubt(key));
  const done = doneDays(ledger);
  delete done[key.split('·')[1] ?? ''];
  register.change(outbox, row, { state: PENDING, attempts: '0', error: '' });
  register.commit();
  writeMarks(day, marks, ledger, { ...doneEntry(done), ...(row.values.kind === DIGEST ? {} : mailsOpen) });
  return { ok: true, key };
}
