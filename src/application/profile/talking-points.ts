/** @fileoverview What to say to a customer: texts of 话术与模板 that fit its grade and tags, filled for it. */

import { addMonths } from '../../domain/calendar-date';
import { gradeCode } from '../../domain/grade-text';
import { fillTemplate, fittingTemplates } from '../../domain/letters/fill-template';
import { isNeedOpen } from '../../domain/time-limits/need-limits';
import type { RecordOf } from '../../schema/define-table';
import type { customers } from '../../schema/tables/customers';
import { callerAuthor } from '../change-log/authorship';
import type { CustomerTables } from '../keeping/customer-tables';
import { lettersOf, letterValues } from '../letters/letter-values';
import type { World } from '../ports';
import type { Standing } from './standing';

export interface TalkingPoint {
  readonly scene: string;
  readonly text: string;
}

const ALWAYS = ['开场', '提问', '价值传递', '异议处理'];
/** Stands for what only the speaker knows, as in the texts themselves. */
const OPEN_PLACE = '……';

type Customer = RecordOf<typeof customers>;

export function talkingPoints(
  customer: Customer,
  tables: CustomerTables,
  { healthLevel }: Pick<Standing, 'healthLevel'>,
  world: Pick<World, 'register' | 'config' | 'clock' | 'caller'>,
): TalkingPoint[] {
  const renewal = nextRenewal(tables, world.clock.today());
  const scenes = [...ALWAYS, ...(renewal === '' ? [] : ['续约']), ...(healthLevel === '风险' ? ['挽留'] : [])];
  const letters = lettersOf(world);
  const writer = callerAuthor(world.caller, '脚本', world.config).member;
  const values = { ...letterValues(customer, writer, world), 事项: matterOf(tables), 日期: renewal };
  const grade = gradeCode(customer.grade);
  return scenes.flatMap((scene) =>
    fittingTemplates(letters, scene, [...customer.tags, ...customer.autoTags], grade).map(({ text }) => {
      return { scene, text: fillTemplate(text, { ...openPlaces(text), ...filled(values) }) };
    }),
  );
}

/** What one wishes to talk about: the open need. */
function matterOf({ needs }: CustomerTables): string {
  const open = needs.find(({ values }) => isNeedOpen(values))?.values.description ?? '';
  return open.split(/[。；\n]/)[0] ?? '';
}

const MONTHS_AHEAD = 2;

function nextRenewal({ orders }: CustomerTables, today: string): string {
  const until = addMonths(today, MONTHS_AHEAD);
  const days = orders.map(({ values }) => values.renewalOn).filter((day) => day >= today && day <= until);
  return days.sort()[0] ?? '';
}

function openPlaces(text: string): Record<string, string> {
  const names = text.match(/\{[^{}]+\}/g) ?? [];
  return Object.fromEntries(names.map((name) => [name.slice(1, -1), OPEN_PLACE]));
}

function filled(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
