/** @fileoverview Sets a customer's grade by hand, or gives it back to the rules; managers only, with a reason. */
import { gradeCode } from '../../domain/grade-text';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { interactions } from '../../schema/tables/interactions';
import { needs } from '../../schema/tables/needs';
import { orders } from '../../schema/tables/orders';
import { callerAuthor } from '../change-log/authorship';
import { tablesToPlan } from '../keeping/customer-tables';
import { settlePending } from '../keeping/pending-decisions';
import { changeRecords } from '../keeping/record-changes';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { planCustomers } from './plan-customers';
import { regradeCustomers } from './regrade-customers';

export interface GradeByHand {
  readonly id: string;
  /** '' gives the grade back to the rules. */
  readonly grade: string;
  readonly reason: string;
}

export function setGrade({ id, grade, reason }: GradeByHand, world: World): { ok: true; grade: string } {
  const { register, config, language, caller } = world;
  const words = messagesFor(language).planning;
  const grades = config.options('grades').map(({ value }) => value);
  if (grade !== '' && !grades.includes(grade)) {
    throw refusal(words.gradeUnknown(grade, grades.join('、')), 'grade', grade);
  }
  if (reason.trim() === '') throw refusal(words.reasonMissing, 'reason');
  const tables = tablesToPlan([id], [interactions, followUps, orders, needs], register);
  const [stored] = tables.customers;
  if (!stored) throw refusal(words.customerUnknown(id), 'id', id);
  const author = { ...callerAuthor(caller, '编辑', config), reason: reason.trim() };
  changeRecords(customers, [{ stored, values: { gradeOverride: grade } }], author, world);
  register.note(customers, stored, { gradeOverride: '' });
  settlePending(customers, [id], 'gradeOverride', world);
  regradeCustomers(tables, world);
  planCustomers(tables, [], world);
  register.commit();
  return { ok: true, grade: gradeCode(stored.values.grade) };
}
