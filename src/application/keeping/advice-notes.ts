/** @fileoverview Notes that put nothing in question: an agreed day that is a day off, more contact than the customer wishes. */
import { isDay } from '../../domain/calendar-date';
import { overContact } from '../../domain/follow-ups/approval';
import { gradeCode } from '../../domain/grade-text';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { interactions } from '../../schema/tables/interactions';
import { orders } from '../../schema/tables/orders';
import { type PlanRules, planRules } from '../follow-ups/plan-rules';
import type { World } from '../ports';
import type { Kept } from './keep-records';

type Advised = Pick<Kept, 'stored' | 'before' | 'changed' | 'remarkable'>;
type Notes = Readonly<Record<string, string>>;

export function adviceNotes(table: Table, kept: Advised, world: Pick<World, 'config' | 'clock' | 'language'>): Notes {
  return { ...referenceNotes(table, kept, world), ...timelyNotes(table, kept, world) };
}

// Who speaks with a lost customer, or sells to one, may have won them back.
const SIGNS: readonly Table[] = [interactions, orders];

/** What a form says of them. */
export function referenceTexts(
  table: Table,
  { remarkable = {} }: Pick<Kept, 'remarkable'>,
  { language }: Pick<World, 'language'>,
): Notes {
  const words = messagesFor(language).notes;
  const texts = Object.entries(remarkable).map(([key, { id, name, insteadOf, lost }]) => {
    if (insteadOf) return [key, words.merged(`${insteadOf.id} ${insteadOf.name}`.trim(), `${id} ${name}`)] as const;
    return [key, lost && SIGNS.includes(table) ? words.lost(`${id} ${name}`) : ''] as const;
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** A note stays until another customer is typed there. */
function referenceNotes(table: Table, kept: Advised, world: Pick<World, 'language'>): Notes {
  const typed = kept.before ? kept.changed.filter((key) => table.fields[key]?.to === customers.name) : [];
  return { ...Object.fromEntries(typed.map((key) => [key, ''])), ...referenceTexts(table, kept, world) };
}

/** A note is taken away only where the cell was typed anew: '' costs as much as a text. */
function timelyNotes(
  table: Table,
  { stored, before, changed }: Pick<Kept, 'stored' | 'before' | 'changed'>,
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
  const agreed = isDay(day) && !calendar.isWorkingDay(day);
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
