/** @fileoverview A contact or an order wakes a customer that was asleep. */
import { customers } from '../../schema/tables/customers';
import { registerAuthor } from '../change-log/register-author';
import type { Row } from './customer-tables';
import { changeRecords, type RecordWorld } from './record-changes';

const ASLEEP = ['休眠', '待激活'];

export function reactivate(rows: readonly Row<typeof customers>[], world: RecordWorld): void {
  const changes = rows
    .filter(({ values }) => ASLEEP.includes(values.activity))
    .map((stored) => ({ stored, values: { activity: '活跃' } }));
  changeRecords(customers, changes, registerAuthor(), world);
}
