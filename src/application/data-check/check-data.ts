/** @fileoverview 数据检查: every problem of every table in one list, each with what to do, whose it is and a link. */
import { messagesFor } from '../../messages';
import { problemsTab } from '../../schema/generated-tabs';
import { tables } from '../../schema/tables';
import { customers } from '../../schema/tables/customers';
import type { GeneratedCell, GeneratedTabs } from '../generated-tabs';
import type { World } from '../ports';
import { entryFindings } from './entry-findings';
import { type Finding, fieldTitle, masked } from './finding';
import { recordFindings } from './record-findings';
import { registerFindings } from './register-findings';
import { returnFindings } from './return-findings';
import type { Survey } from './survey';
import { tagFindings } from './tag-findings';
import { twinFindings } from './twin-findings';

export type CheckWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger' | 'language'> & {
  readonly survey: Survey;
  readonly generated: GeneratedTabs;
};

/** A line as pages and tests are told of it. */
export interface DataProblem {
  readonly severity: Finding['severity'];
  readonly table: string;
  readonly record: string;
  readonly field: string;
  readonly value: string;
  readonly problem: string;
  readonly advice: string;
  readonly owner: string;
}

// Nobody reads on; the cells are wanted for records.
const MOST_LINES = 10_000;
const WIDTHS = [80, 110, 120, 130, 180, 380, 260, 90, 70];

/** Writes the tab in one piece; it is out of sight while there is nothing in it. */
export function checkData(world: CheckWorld): { readonly problems: readonly DataProblem[] } {
  const found = findings(world);
  writeTab(found, world);
  const problems = found.map((finding) => {
    const { severity, record, field, value, problem, advice, owner, table } = finding;
    return { severity, table: table?.name ?? '', record, field, value, problem, advice, owner };
  });
  return { problems };
}

/** By owner, the administrator's own last; errors before hints; then as the tabs stand. */
function findings(world: CheckWorld): Finding[] {
  const gone = new Set(world.survey.missing().flatMap(({ table, key }) => (key === undefined ? [table] : [])));
  const present = tables.filter((table) => !gone.has(table));
  const entries = entryFindings(present, world);
  const told = new Set(entries.map(placeOf));
  const all = [
    ...recordFindings(present, world).filter((finding) => !told.has(placeOf(finding))),
    ...(present.includes(customers) ? twinFindings(world) : []),
    ...returnFindings(present, world),
    ...entries,
    ...registerFindings(present, world),
    ...tagFindings(present, world),
  ];
  const admin = world.config.members.find(({ role, active }) => active && role === '管理员')?.name ?? '';
  return all
    .map((finding) => masked(finding.owner === '' ? { ...finding, owner: admin } : finding))
    .map((finding, at) => ({ finding, at }))
    .sort((a, b) => byOwner(a.finding, b.finding, admin) || a.at - b.at)
    .map(({ finding }) => finding);
}

function placeOf({ table, record, field }: Finding): string {
  return [table?.name, record, field].join('\n');
}

function byOwner(a: Finding, b: Finding, admin: string): number {
  if (a.owner !== b.owner) {
    if (a.owner === admin || b.owner === admin) return a.owner === admin ? 1 : -1;
    return a.owner < b.owner ? -1 : 1;
  }
  return rank(a) - rank(b);
}

function rank({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}

function writeTab(found: readonly Finding[], world: CheckWorld): void {
  const { dataCheck } = messagesFor(world.language);
  const { day, minutes } = world.clock.localOf(world.clock.now());
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  world.generated.write(problemsTab, {
    note:
      dataCheck.note(`${day} ${time}`, found.length) + (found.length > MOST_LINES ? dataCheck.first(MOST_LINES) : ''),
    titles: dataCheck.titles,
    widths: WIDTHS,
    rows: found.slice(0, MOST_LINES).map((finding) => cellsOf(finding, world)),
    hiddenWhenEmpty: true,
  });
}

function cellsOf(finding: Finding, { language }: CheckWorld): GeneratedCell[] {
  const { dataCheck, problems } = messagesFor(language);
  const { severity, table, record, field, value, problem, advice, owner, linked } = finding;
  const words = [problems.severity[severity], table?.tab ?? '', record, fieldTitle(finding, language)];
  const label = dataCheck.open;
  const link = table ? { table, label, ...(linked ? { id: record, field } : {}) } : '';
  return [...words, value, problem, advice, owner, link];
}
