/** @fileoverview A need that was closed although the customer was not content is open again. */
import { judgeNeed } from '../../domain/health/close-need';
import { messagesFor } from '../../messages';
import { needs } from '../../schema/tables/needs';
import { registerAuthor } from '../change-log/register-author';
import type { Row } from './customer-tables';
import { changeRecords, type RecordChange, type RecordWorld } from './record-changes';

/** Only what was just typed: an old verdict stands. */
export function reopenNeeds(typed: readonly Row<typeof needs>[], world: RecordWorld): void {
  const changes = typed.flatMap((stored): RecordChange<typeof needs>[] => {
    const verdict = judgeNeed(stored.values);
    return verdict.key === 'reopen' ? [{ stored, values: { status: verdict.status } }] : [];
  });
  changeRecords(needs, changes, registerAuthor(messagesFor(world.language).planning.lowScore), world);
}
