/** @fileoverview 公海: who is idle for twice the policy's period, who is in the pool, and who may claim. */
import { contactsOf } from '../../../src/domain/cadence/contacts-of';
import type { CadenceRules } from '../../../src/domain/cadence/due-on';
import { makePolicyChooser } from '../../../src/domain/cadence/policies-for';
import { barredUntil } from '../../../src/domain/pool/claims';
import { idleOf } from '../../../src/domain/pool/idle';
import { isPooled } from '../../../src/domain/pool/pooled';
import { requiredFields } from '../../../src/domain/records/required-fields';
import type { Customer, Policy } from '../../../src/domain/register-records';
import { customers } from '../../../src/schema/tables/customers';
import { chineseCalendar, formPolicies } from '../../builders/planning';
import { aCustomer, anInteraction, aPolicy, localInShanghai } from '../../builders/register-records';

const rulesAt = (today: string): CadenceRules => ({
  calendar: chineseCalendar(),
  today,
  localOf: localInShanghai,
  firstContactDays: 7,
  executives: new Set(),
});

interface Case {
  readonly customer?: Partial<Customer>;
  readonly logs?: readonly [string, string][];
  readonly heldSince?: string;
  readonly policies?: Policy[];
}

function idle({ customer = {}, logs = [], heldSince, policies = formPolicies }: Case, today: string) {
  const made = aCustomer({ createdAt: '2026-01-05T01:00:00.000Z', ...customer });
  const records = logs.map(([date, method], at) => anInteraction({ id: `I00000${at + 1}`, date, method }));
  const facts = { customer: made, contacts: contactsOf(records, today), followUps: [] };
  const held = heldSince ? { heldSince } : {};
  return idleOf({ ...facts, ...held }, makePolicyChooser(policies), rulesAt(today));
}

describe('idle for twice the period', () => {
  const visited: Case = { logs: [['2026-03-10', '上门拜访']] };
  const cases: [string, Case, string, string | undefined][] = [
    ['an A customer on the last day in time', visited, '2026-05-10', undefined],
    ['and the day after', visited, '2026-05-11', '2026-03-10'],
    [
      'a call does not count for A',
      { logs: [...(visited.logs ?? []), ['2026-05-01', '电话沟通']] },
      '2026-05-11',
      '2026-03-10',
    ],
    [
      'a call alone counts where nothing else ever did',
      { logs: [['2026-05-01', '电话沟通']] },
      '2026-06-30',
      undefined,
    ],
    ['for B a quarter twice', { ...visited, customer: { grade: 'B' } }, '2026-09-10', undefined],
    ['and a day', { ...visited, customer: { grade: 'B' } }, '2026-09-11', '2026-03-10'],
    ['never contacted: since it was filed', {}, '2026-03-06', '2026-01-05'],
    [
      'imported with an old contact: since it was filed',
      { logs: [['2025-03-10', '上门拜访']] },
      '2026-03-05',
      undefined,
    ],
    ['of another owner or grade since', { ...visited, heldSince: '2026-04-20' }, '2026-06-20', undefined],
    ['and twice the period after that', { ...visited, heldSince: '2026-04-20' }, '2026-06-21', '2026-04-20'],
    [
      'a prospect every two weeks',
      { customer: { stage: '意向客户' }, logs: [['2026-03-10', '微信沟通']] },
      '2026-04-08',
      '2026-03-10',
    ],
    ['not one that is lost', { ...visited, customer: { stage: '流失客户' } }, '2026-12-01', undefined],
    ['not one asleep', { ...visited, customer: { activity: '休眠' } }, '2026-12-01', undefined],
    ['not one of nobody', { ...visited, customer: { owner: '' } }, '2026-12-01', undefined],
    ['not one without a policy', { ...visited, customer: { grade: 'D' } }, '2026-12-01', undefined],
  ];
  it.each(cases)('%s', (_what, one, today, since) => {
    expect(idle(one, today)?.since).toBe(since);
  });

  it('counts periods, not times: 2 a quarter is idle after two quarters', () => {
    const policies = [aPolicy({ grade: 'A', times: 2, period: '季度' })];
    expect(idle({ ...visited, policies }, '2026-09-10')).toBeUndefined();
    expect(idle({ ...visited, policies }, '2026-09-11')).toMatchObject({ period: '季度' });
  });

  it('asks other rows only where none is of regular contact', () => {
    const value = aPolicy({ id: 'GV', grade: 'A', period: '月', kind: '价值传递' });
    expect(
      idle({ logs: [['2026-05-01', '上门拜访']], policies: [...formPolicies, value] }, '2026-06-30'),
    ).toBeUndefined();
    expect(idle({ logs: [['2026-05-01', '上门拜访']], policies: [value] }, '2026-06-30')).toMatchObject({
      since: '2026-01-05',
    });
  });
});

it.each([
  [{ owner: '', pooledAt: '2026-05-13T16:15:00.000Z' }, true],
  [{ owner: '王芳', pooledAt: '2026-05-13T16:15:00.000Z' }, false],
  [{ owner: '', pooledAt: '' }, false],
])('is in the pool with a stamp and without an owner: %j', (customer, expected) => {
  expect(isPooled(customer)).toBe(expected);
  expect(requiredFields(customers, customer).includes('owner')).toBe(!expected);
});

it.each([
  ['王芳', '2026-05-13', '2026-05-20'],
  ['王芳', '2026-05-19', '2026-05-20'],
  ['王芳', '2026-05-20', undefined],
  ['李强', '2026-05-13', undefined],
])('%s on %s is barred until %s', (member, today, until) => {
  expect(barredUntil({ customer: '202609001', owner: '王芳', on: '2026-05-13' }, member, today)).toBe(until);
});
