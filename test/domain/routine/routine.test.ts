/** @fileoverview Routine work: its days in 2026, made up once after an outage, and whom it concerns. */
import { addDays } from '../../../src/domain/calendar-date';
import { type RoutineTask, routineDue } from '../../../src/domain/routine/routine-jobs';
import { monthEndCustomers, staleCustomers } from '../../../src/domain/routine/stale-customers';
import { customers } from '../../../src/schema/tables/customers';
import { chineseCalendar } from '../../builders/planning';
import { localInShanghai, recordOf } from '../../builders/register-records';
import { at } from '../../builders/shanghai-clock';

const calendar = chineseCalendar();
const keyOf = ({ job, period }: RoutineTask) => `${job} ${period}`;

/** Runs every day of a span that is not left out, and tells on which day what was done. */
function days(from: string, to: string, without: (day: string) => boolean = () => false): string[] {
  const done = new Set<string>();
  const told: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (without(day)) continue;
    for (const task of routineDue(day, from, (asked) => done.has(keyOf(asked)), calendar)) {
      done.add(keyOf(task));
      told.push(`${day} ${keyOf(task)}`);
    }
  }
  return told;
}

describe('routineDue', () => {
  it('has its days in 2026', () => {
    expect(days('2026-01-05', '2026-12-31')).toEqual([
      '2026-01-30 monthEnd 2026-01',
      '2026-02-28 monthEnd 2026-02',
      '2026-03-02 surveyProposal 2026Q1',
      '2026-03-31 monthEnd 2026-03',
      '2026-03-31 quarterCheck 2026Q1',
      '2026-03-31 quarterReviewDraft 2026Q1',
      '2026-04-01 quarterReview 2026Q1',
      '2026-04-30 monthEnd 2026-04',
      '2026-05-29 monthEnd 2026-05',
      '2026-06-01 surveyProposal 2026Q2',
      '2026-06-30 monthEnd 2026-06',
      '2026-06-30 quarterCheck 2026Q2',
      '2026-06-30 quarterReviewDraft 2026Q2',
      '2026-07-01 quarterReview 2026Q2',
      '2026-07-31 monthEnd 2026-07',
      '2026-08-31 monthEnd 2026-08',
      '2026-09-01 surveyProposal 2026Q3',
      '2026-09-30 monthEnd 2026-09',
      '2026-09-30 quarterCheck 2026Q3',
      '2026-09-30 quarterReviewDraft 2026Q3',
      '2026-10-08 quarterReview 2026Q3',
      '2026-10-30 monthEnd 2026-10',
      '2026-11-30 monthEnd 2026-11',
      '2026-12-01 surveyProposal 2026Q4',
      '2026-12-01 annualAudit 2026',
      '2026-12-31 monthEnd 2026-12',
      '2026-12-31 quarterCheck 2026Q4',
      '2026-12-31 quarterReviewDraft 2026Q4',
    ]);
  });

  it('makes up once what an outage missed', () => {
    const told = days('2026-02-24', '2026-03-06', (day) => day >= '2026-02-28' && day <= '2026-03-01');
    expect(told).toEqual(['2026-03-02 monthEnd 2026-02', '2026-03-02 surveyProposal 2026Q1']);
  });

  it('does not make up what was before the register began', () => {
    expect(days('2026-03-03', '2026-03-10')).toEqual([]);
  });

  it('audits on the next working day where 1 December is off', () => {
    expect(days('2029-11-30', '2029-12-05').filter((told) => told.includes('annualAudit'))).toEqual([
      '2029-12-03 annualAudit 2029',
    ]);
  });
});

describe('monthEndCustomers', () => {
  const member = (id: string, values = {}) => recordOf(customers, { id, updatedAt: at('2026-02-24 09:00'), ...values });
  const visit = { kind: 'contact', method: '上门拜访' } as const;
  const on = (customer: string, day: string, time = '10:00') => ({
    customer,
    on: day,
    at: at(`${day} ${time}`),
    ...visit,
  });
  const names = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const found = (list: readonly { customer: { id: string } }[]) => names(list.map(({ customer }) => customer));

  it('names whom something happened with and nobody updated after it', () => {
    const all = [
      member('m1'),
      member('m2', { updatedAt: at('2026-02-26 11:00') }),
      member('m3'),
      member('m4', { verifiedAt: at('2026-02-27 09:00') }),
      member('m5', { updatedAt: '' }),
    ];
    const activities = [
      on('m1', '2026-02-25'),
      on('m2', '2026-02-26'),
      on('m4', '2026-02-26'),
      on('m5', '2026-02-26'),
      on('m3', '2026-01-31'),
    ];
    expect(found(monthEndCustomers(all, activities, '2026-02', localInShanghai))).toEqual(['m1', 'm5']);
  });

  it('looks at the latest of several, and lets a change of the same day answer an order', () => {
    const order = { customer: 'm1', on: '2026-02-26', at: '', kind: 'order', method: '' } as const;
    const all = [member('m1', { updatedAt: at('2026-02-26 08:00') })];
    expect(found(monthEndCustomers(all, [order, on('m1', '2026-02-25')], '2026-02', localInShanghai))).toEqual([]);
    const later = [on('m1', '2026-02-25'), on('m1', '2026-02-27'), on('m1', '2026-02-26')];
    expect(found(monthEndCustomers(all, later, '2026-02', localInShanghai))).toEqual(['m1']);
  });

  it('names whom nobody touched for more than three months', () => {
    const all = [
      member('s1', { updatedAt: at('2026-06-29 09:00') }),
      member('s2', { updatedAt: at('2026-06-30 09:00') }),
      member('s3', { updatedAt: '', createdAt: at('2026-01-01 09:00') }),
      member('s4', { updatedAt: '', createdAt: at('2026-01-01 09:00'), verifiedAt: at('2026-09-01 09:00') }),
      member('s5', { updatedAt: '' }),
    ];
    expect(names(staleCustomers(all, '2026-09-30', 3, localInShanghai))).toEqual(['s1', 's3']);
  });
});
