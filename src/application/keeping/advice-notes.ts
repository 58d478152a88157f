/** @fileoverview Notes that put nothing in question: an agreed day that is a day off, more contact than the customer wishes. */
import { overContact } from '../../domain/follow-ups/approval';
import { gradeCode } from '../../domain/grade-text';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { interactions } from '../../schema/tables/interactions';
import { type PlanRules, planRules } from '../follow-ups/plan-rules';
import type { World } from '../ports';
import type { Kept } from './keep-records';

type Advised = Pick<Kept, 'stored' | 'before' | 'changed'>;
type Notes = Readonly<Record<string, string>>;

/** A note is taken away only where the cell was typed anew: '' costs as much as a text. */
export function adviceNotes(
  table: Table,
  { stored, before, changed }: Advised,
  world: Pick<World, 'config' | 'clock' | 'language'>,
): Notes {
  const key = table === interactions ? 'nextDate' : table === customers ? 'preferredFrequency' : '';
  if (!changed.includes(key)) return {};
  const text = table === interactions ? dayOffText(stored, world) : wishText(stored, planRules(world), world);
  return text === '' && before === undefined ? {} : { [key]: text };
}

function dayOffText({ values }: Advised['stored'], world: Pick<World, 'config' | 'clock' | 'language'>): string {
  const { calendar } = planRules(world);
  const day = String(values.nextDate ?? '');
  const agreed = /^\d{4}-\d\d-\d\d$/.test(day) && !calendar.isWorkingDay(day);
  return agreed ? messagesFor(world.language).notes.dayOff(day, calendar.nameOf(day) ?? '') : '';
}

function wishText(
  { values }: Advised['stored'],
  { policiesFor, settings }: PlanRules,
  { language }: Pick<World, 'language'>,
): string {
  if (!settings.overContactWarning) return '';
  const wished = String(values.preferredFrequency ?? '');
  const policies = policiesFor(gradeCode(String(values.grade ?? '')), String(values.stage ?? ''));
  const over = policies.map((policy) => overContact(wished, policy)).find(Boolean);
  return over ? messagesFor(language).notes.overContact(over.wish, `每${over.period}`) : '';
}
