/** @fileoverview Important fields of customers in force, where the team has decided that they are changed by request only (K1). */
import type { Values as Snapshot } from '../../domain/checks/check';
import { isBlank } from '../../domain/checks/check';
import { changedFields } from '../../domain/records/business-fields';
import { isCut } from '../../domain/records/kept-text';
import type { Table } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import type { Config } from '../config/config';
import { fieldTitled } from '../filing/field-titled';
import type { Stored } from '../ports';
import type { Attempt } from './log-attempts';

const BY_REQUEST = '重要字段须申请';
const IN_FORCE = '已生效';

/** Keys of the fields that a request must change; none where people may change everything directly. */
export function strictFields(config: Config): string[] {
  if (config.setting('editMode') !== BY_REQUEST) return [];
  const titles = config.setting('strictFields').split(/[、，,;；]/);
  return titles.flatMap((title) => fieldTitled(customers, title.trim()) ?? []);
}

/** What was blank may be filled in, and what is not yet in force may be mended. */
export function strictAttempts(
  table: Table,
  stored: Stored,
  before: Snapshot | undefined,
  strict: readonly string[],
): Attempt[] {
  if (table !== customers || before?.status !== IN_FORCE || strict.length === 0) return [];
  return changedFields(table, before, stored.values)
    .filter((key) => strict.includes(key) && !isBlank(before[key]) && !isCut(before[key]))
    .map((key) => ({ stored, key, typed: stored.values[key], kept: before[key], why: 'strict' }));
}
