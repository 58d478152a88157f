/** @fileoverview What people type over plans and owners: a day they chose stands, and open plans go with the customer. */
import { isOpen } from '../../domain/follow-ups/follow-up';
import { movedByHand } from '../../domain/follow-ups/postpone';
import { transferFollowUps } from '../../domain/follow-ups/transfer';
import { followUps } from '../../schema/tables/follow-ups';
import { registerAuthor } from '../change-log/register-author';
import type { Row } from '../keeping/customer-tables';
import type { Kept } from '../keeping/keep-records';
import { changeRecords, type RecordWorld } from '../keeping/record-changes';

/** A day typed over a plan's day is a postponement; without the day it had first, planning would put it back. */
export function keepDaysByHand(kept: readonly Kept[], world: RecordWorld): void {
  const moved = kept.filter(({ before, changed }) => before !== undefined && changed.includes('dueOn'));
  const changes = moved.flatMap(({ stored, before }) => {
    const row = stored as unknown as Row<typeof followUps>;
    const update = movedByHand(row.values, String(before?.dueOn ?? ''));
    return update ? [{ stored: row, values: update.changes }] : [];
  });
  changeRecords(followUps, changes, registerAuthor(), world);
}

/** Open plans of the old owner follow the customer to the new one. */
export function handOverPlans(kept: readonly Kept[], rows: readonly Row<typeof followUps>[], world: RecordWorld): void {
  const given = kept.filter(({ before, changed }) => before !== undefined && changed.includes('owner'));
  const changes = given.flatMap(({ stored, before }) => {
    const ofCustomer = rows.filter(({ values }) => values.customer === stored.values.id && isOpen(values));
    const byId = new Map(ofCustomer.map((row) => [row.values.id, row]));
    const plans = ofCustomer.map(({ values }) => values);
    const updates = transferFollowUps(plans, String(before?.owner ?? ''), String(stored.values.owner ?? ''));
    return updates.flatMap(({ id, changes: values }) => {
      const row = byId.get(id);
      return row ? [{ stored: row, values }] : [];
    });
  });
  changeRecords(followUps, changes, registerAuthor(), world);
}
