/** @fileoverview What is wrong with the register as a whole: columns, room, holidays, mails, routine work, decisions. */
import { addDays, addMonths, type Day } from '../../domain/calendar-date';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';
import { followUps } from '../../schema/tables/follow-ups';
import { holidays } from '../../schema/tables/holidays';
import { interactions } from '../../schema/tables/interactions';
import { needs } from '../../schema/tables/needs';
import { outbox } from '../../schema/tables/outbox';
import { runs } from '../../schema/tables/runs';
import { failedRuns } from '../automation/failed-runs';
import { jobMarks } from '../automation/run-ledger';
import { planRules } from '../follow-ups/plan-rules';
import { momentText } from '../keeping/moment-text';
import { MOST_CELLS } from '../keeping/no-room';
import { pendingDecisions } from '../keeping/pending-decisions';
import { yearsWithoutHolidays } from '../mail/digest-day';
import { FAILED, readOutbox, UNKNOWN } from '../mail/outbox';
import type { World } from '../ports';
import { lastMovedOut, movingOut } from '../retention/moving-out';
import { oldRecords } from '../retention/old-records';
import type { Finding } from './finding';
import type { Survey } from './survey';

type RegisterWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger' | 'language'> & { readonly survey: Survey };

const FULL = 0.85;
const FILLING = 0.6;
// What became of older mails nobody asks any more.
const MAIL_DAYS = 30;
// Holidays of the next year are published in autumn; before, there is nothing that anybody could do.
const DECEMBER = 12;
const YEAR = 12;

export function registerFindings(present: readonly Table[], world: RegisterWorld): Finding[] {
  return [
    ...layoutFindings(world),
    ...roomFindings(world),
    ...(present.includes(changes) ? oldFindings(present, world) : []),
    ...holidayFindings(world),
    ...(present.includes(outbox) ? mailFindings(world) : []),
    ...jobFindings(world),
    ...decisionFindings(world),
  ];
}

function aFinding(parts: Partial<Finding> & Pick<Finding, 'problem' | 'advice'>): Finding {
  const whole = { severity: 'error' as const, table: undefined, record: '', field: '', value: '', owner: '' };
  return { ...whole, linked: false, ...parts };
}

function layoutFindings({ survey, language }: RegisterWorld): Finding[] {
  const { dataCheck } = messagesFor(language);
  return survey.missing().map(({ table, key }) => {
    if (key === undefined) {
      // There is no tab that a link could lead to.
      return aFinding({ record: table.tab, problem: dataCheck.tabMissing(table.tab), advice: dataCheck.repair });
    }
    const title = table.fields[key]?.title[language] ?? key;
    return aFinding({ table, field: key, problem: dataCheck.columnMissing(title), advice: dataCheck.repair });
  });
}

function roomFindings({ survey, language }: RegisterWorld): Finding[] {
  const share = survey.cells() / MOST_CELLS;
  if (share < FILLING) return [];
  const { dataCheck } = messagesFor(language);
  const severity = share < FULL ? ('warning' as const) : ('error' as const);
  return [aFinding({ severity, problem: dataCheck.room(Math.floor(share * 100)), advice: dataCheck.makeRoom })];
}

/** Once a year, until somebody moves them out. */
function oldFindings(present: readonly Table[], world: RegisterWorld): Finding[] {
  const read: readonly Table[] = [interactions, followUps, needs];
  if (read.some((table) => !present.includes(table)) || movingOut(world.ledger)) return [];
  const last = lastMovedOut(world.ledger);
  if (last !== '' && last > addMonths(world.clock.today(), -YEAR)) return [];
  const { before, plans, interactions: contacts, entries } = oldRecords(world);
  const count = plans + contacts + entries;
  const { waiting, advice } = messagesFor(world.language).retention;
  return count === 0 ? [] : [aFinding({ severity: 'warning', problem: waiting(count, before), advice })];
}

function holidayFindings(world: RegisterWorld): Finding[] {
  const { dataCheck } = messagesFor(world.language);
  return yearsWithoutHolidays(world.clock.today(), planRules(world).calendar, DECEMBER).map((year) =>
    aFinding({
      severity: 'warning',
      table: holidays,
      record: String(year),
      problem: dataCheck.holidaysMissing(year),
      advice: dataCheck.addHolidays,
    }),
  );
}

function mailFindings({ register, ledger, clock, language }: RegisterWorld): Finding[] {
  const { dataCheck } = messagesFor(language);
  const since: Day = addDays(clock.today(), -MAIL_DAYS);
  return readOutbox(register, ledger)
    .rows.map(({ values }) => values)
    .filter(({ state, day }) => (state === FAILED || state === UNKNOWN) && day >= since)
    .map(({ id, to, day, state }) => {
      const failed = state === FAILED;
      return aFinding({
        severity: failed ? 'error' : 'warning',
        table: outbox,
        record: id,
        field: 'to',
        value: to,
        problem: failed ? dataCheck.mailFailed(day) : dataCheck.mailUnknown(day),
        advice: failed ? dataCheck.mendAddress : dataCheck.askRecipient,
        linked: true,
      });
    });
}

function jobFindings(world: RegisterWorld): Finding[] {
  const { ledger, clock, language } = world;
  const { dataCheck } = messagesFor(language);
  const broken = failedRuns(world).map(({ name, at, error }) => {
    const problem = dataCheck.jobFailed(name, momentText(at, clock));
    return aFinding({ table: runs, record: name, value: error, problem, advice: dataCheck.madeUp });
  });
  const unfinished = Object.entries(jobMarks(ledger))
    .filter(([, { state }]) => state === '失败')
    .map(([name, { period }]) =>
      aFinding({ table: runs, record: name, problem: dataCheck.jobFailed(name, period), advice: dataCheck.seeRuns }),
    );
  return [...broken, ...unfinished];
}

/** What somebody decided and nobody knows who: a manager has the last word. */
function decisionFindings({ register, language }: RegisterWorld): Finding[] {
  const { notes, dataCheck } = messagesFor(language);
  return pendingDecisions(register).map(({ table, record, field, value }) =>
    aFinding({
      severity: 'warning',
      table,
      record,
      field,
      value,
      problem: notes.decisionPending(table.fields[field]?.title[language] ?? field),
      advice: dataCheck.decide,
      linked: true,
    }),
  );
}
