/** @fileoverview 待确认: decisions that somebody typed and nobody knows who; a manager confirms them by deciding. */

import type { Table } from '../schema/define-table';
import { tableNamed } from '../schema/tables';
import { alarms } from '../schema/tables/alarms';
import type { Row } from './customer-tables';
import { detailOf } from './notices';
import type { Register, World } from './ports';
import { PENDING_DECISION, pendingKey } from './tell-attempts';

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

/** A decision taken by somebody who may settles what was asked. */
export function settlePending(
  table: Table,
  ids: readonly string[],
  field: string,
  { register }: Pick<World, 'register'>,
): void {
  const keys = new Set(ids.map((id) => pendingKey(table, id, field)));
  register.remove(
    alarms,
    pendingRows(register).filter(({ values }) => keys.has(values.record)),
  );
}

function pendingRows(register: Register): readonly Row<typeof alarms>[] {
  return register.all(alarms).filter(({ values }) => values.kind === PENDING_DECISION);
}
