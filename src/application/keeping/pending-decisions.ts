/** @fileoverview 待确认: decisions that somebody typed and nobody knows who; a manager confirms them by deciding. */

import type { Table } from '../../schema/define-table';
import { tableNamed } from '../../schema/tables';
import { alarms } from '../../schema/tables/alarms';
import { detailOf } from '../mail/notices';
import type { Register, World } from '../ports';
import type { Row } from './customer-tables';
import { NONE_PENDING, PENDING_DECISION, PENDING_MARK, pendingKey } from './tell-attempts';

export interface PendingDecision {
  readonly table: Table;
  readonly record: string;
  /** Key of the field. */
  readonly field: string;
  /** What was typed. */
  readonly value: string;
  readonly since: string;
}

export function pendingDecisions(register: Register): PendingDecision[] {
  return pendingRows(register).map((row) => {
    const [table = '', record = '', field = ''] = row.values.record.split(':');
    return { table: tableNamed(table), record, field, value: detailOf(row).value ?? '', since: row.values.since };
  });
}

/** A decision taken by somebody who may settles what was asked; where nothing is asked, nothing is read. */
export function settlePending(
  table: Table,
  ids: readonly string[],
  field: string,
  { register, ledger }: Pick<World, 'register' | 'ledger'>,
): void {
  if (ledger.get(PENDING_MARK) === NONE_PENDING) return;
  const keys = new Set(ids.map((id) => pendingKey(table, id, field)));
  const pending = pendingRows(register);
  const settled = pending.filter(({ values }) => keys.has(values.record));
  register.remove(alarms, settled);
  if (settled.length === pending.length) ledger.defer({ [PENDING_MARK]: NONE_PENDING });
}

function pendingRows(register: Register): readonly Row<typeof alarms>[] {
  return register.all(alarms).filter(({ values }) => values.kind === PENDING_DECISION);
}
