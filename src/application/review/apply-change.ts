/** @fileoverview What an approved request does to the customer: the new value in its stored form, stamps, state, K1's sentence. */
import { isBlank } from '../../domain/checks/check';
import { changedFields } from '../../domain/records/business-fields';
import { decideRecord } from '../../domain/records/decide-record';
import type { RecordOf, Table } from '../../schema/define-table';
import type { changeRequests } from '../../schema/tables/change-requests';
import { customers } from '../../schema/tables/customers';
import type { Authorship } from '../change-log/authorship';
import { shownText } from '../filing/shown-text';
import type { KeepWorld, Kept } from '../keeping/keep-records';
import { problemNotes } from '../keeping/problem-notes';
import type { Changed } from '../keeping/record-changes';
import { recordRules } from '../keeping/record-rules';
import { references } from '../keeping/references';
import type { Stored, Value, Values } from '../ports';

export type Request = RecordOf<typeof changeRequests>;
export type ChangeWorld = KeepWorld;

/** The customer as it would be, without writing anything: its stored form and what would be wrong. */
export function foresee(stored: Stored, key: string, value: string, author: Authorship, world: ChangeWorld) {
  const rules = recordRules(customers, author, references(world.register), world);
  return decideRecord(customers, { ...stored.values, [key]: typedAs(key, value) }, stored.values, rules);
}

/** As valueNow would name it once the request is in force. */
export function valueWith(stored: Stored, key: string, value: string, author: Authorship, world: ChangeWorld): string {
  return valueNow({ ...stored, values: foresee(stored, key, value, author, world).values }, key);
}

export function typedAs(key: string, value: string): Value {
  const field = (customers as Table).fields[key];
  if (field?.type === 'tags') return value.split(/[、，,;；\s]+/).filter(Boolean);
  return field?.type === 'bool' ? /^(是|true|√)$/i.test(value.trim()) : value;
}

export interface Applied extends Kept, Changed {
  readonly before: Values;
  readonly stored: Stored;
}

/** Queues the change; the caller logs it, and computes what follows. */
export function applyChange(
  stored: Stored,
  key: string,
  request: Request,
  author: Authorship,
  world: ChangeWorld,
): Applied {
  const before: Values = { ...stored.values };
  const { values, problems } = foresee(stored, key, request.newValue, author, world);
  world.register.change<Table>(customers, stored as never, values as never);
  const notes = problemNotes(customers, problems, String(before.problems ?? ''), world.language);
  world.register.note<Table>(customers, stored as never, { [key]: '', ...notes });
  const after = { ...stored.values };
  const named = { ...author, origin: '申请' as const, reason: request.reason };
  return { stored, before, after, changed: changedFields(customers, before, after), problems, author: named };
}

/** The value as requests and messages name it. */
export function valueNow(stored: Stored, key: string): string {
  const value = stored.values[key];
  return isBlank(value) ? '' : shownText(value);
}
