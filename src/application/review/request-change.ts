/** @fileoverview 提交更新申请: somebody asks for a change of a customer's data, which somebody else verifies (K1). */

import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { changeRequests } from '../../schema/tables/change-requests';
import { customers } from '../../schema/tables/customers';
import { callerAuthor } from '../change-log/authorship';
import { fieldTitled } from '../filing/field-titled';
import { fileRecord } from '../filing/file-record';
import { problemText } from '../keeping/problem-notes';
import type { Stored, Values, World } from '../ports';
import type { FieldProblem } from '../user-error';
import { refusal } from '../user-error';
import { foresee, valueNow } from './apply-change';

export type Requested =
  | { readonly ok: true; readonly id: string; readonly oldValue: string }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Keys of 信息更新申请; what only the register knows is filled in here, whatever was sent along. */
export function requestChange(record: Values, world: World): Requested {
  const { register, language, config, caller } = world;
  const words = messagesFor(language).requesting;
  const asked = String(record.customer ?? '').trim();
  const stored = inForce(asked, register);
  if (!stored) throw refusal(words.customerUnknown(asked), 'customer', asked);
  const customer = String(stored.values.id);
  const title = String(record.field ?? '');
  const key = fieldTitled(customers, title);
  if (!key || !isRequestable(key)) throw refusal(words.fieldUnknown(title), 'field', title);
  const newValue = String(record.newValue ?? '').trim();
  if (newValue === '') throw refusal(words.valueMissing, 'newValue');
  const author = callerAuthor(caller, '申请', config);
  const { values, problems } = foresee(stored, key, newValue, author, world);
  const oldValue = valueNow(stored, key);
  const field = (customers as Table).fields[key]?.title[language] ?? title;
  if (valueNow({ ...stored, values }, key) === oldValue)
    throw refusal(words.sameValue(field, oldValue), 'newValue', newValue);
  const wrong = problems.find((problem) => problem.field === key && problem.severity === 'error');
  if (wrong) throw refusal(problemText(customers, wrong, language), 'newValue', newValue);
  const filed = fileRecord(changeRequests, { ...record, customer, field, newValue }, world);
  return filed.ok ? { ok: true, id: String(filed.values.id), oldValue } : filed;
}

/** Of a customer that was merged its master: nobody sees the other's data any more. */
function inForce(id: string, register: World['register']): Stored | undefined {
  const found = register.find<Table>(customers, id) as Stored | undefined;
  const master = String(found?.values.mergedInto ?? '');
  return master === '' ? found : (register.find<Table>(customers, master) as Stored | undefined);
}

/** What people keep, but for what only reviewers and managers decide. */
export function isRequestable(key: string): boolean {
  const field = (customers as Table).fields[key];
  return field !== undefined && !field.auto && !field.decidedBy && !field.hidden;
}
