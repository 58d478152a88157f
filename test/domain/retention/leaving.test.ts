/** @fileoverview What leaves the sheet after two years: nothing that any rule goes by, everything else. */
import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date';
import { planFollowUps } from '../../../src/domain/follow-ups/plan';
import { riskSignals } from '../../../src/domain/health/risk-signals';
import { scoresOf } from '../../../src/domain/health/scores';
import type { FollowUp, Interaction } from '../../../src/domain/register-records';
import { leavingRecords } from '../../../src/domain/retention/leaving';
import { chineseCalendar, formPolicies, someSettings, someWords } from '../../builders/planning';
import { aCustomer, aFollowUp, anInteraction, localInShanghai } from '../../builders/register-records';

const today = '2026-11-23';
const rules = {
  before: '2024-11-23',
  today,
  localOf: localInShanghai,
  minutesFor: ['上门拜访', '客户来访', '视频会议'],
};
const customer = aCustomer({ id: 'C1', grade: 'A', owner: '王芳', createdAt: '2020-01-06T02:00:00.000Z' });
const contact = (id: string, date: string, values: Partial<Interaction> = {}): Interaction =>
  anInteraction({
    id,
    customer: 'C1',
    date,
    method: '电话沟通',
    createdAt: `${date}T02:00:00.000Z`,
    minutesSentAt: `${date}T05:00:00.000Z`,
    ...values,
  });
const plan = (id: string, dueOn: string, values: Partial<FollowUp> = {}): FollowUp =>
  aFollowUp({ id, customer: 'C1', dueOn, doneOn: dueOn, status: '已完成', ...values });

function leaves(interactions: readonly Interaction[], followUps: readonly FollowUp[] = []) {
  const found = leavingRecords({ interactions, followUps, needs: [] }, rules);
  return [[...found.interactions], [...found.followUps]];
}

it('takes old contacts, and of each sort leaves the last', () => {
  const calls = [contact('I1', '2022-01-10'), contact('I2', '2023-01-10'), contact('I3', '2024-11-23')];
  expect(leaves(calls)).toEqual([['I1', 'I2'], []]);
  expect(leaves(calls.slice(0, 2))).toEqual([['I1'], []]);
  const visit = contact('I4', '2021-05-10', { method: '上门拜访' });
  expect(leaves([visit, ...calls])[0]).toEqual(['I1', 'I2']);
});

it.each([
  ['filed only last week', { createdAt: '2026-11-16T02:00:00.000Z' }],
  ['with minutes still owed', { method: '视频会议', minutesSentAt: '' }],
  ['with one of the last three scores', { satisfaction: 2 }],
  ['of a day nobody can read', { date: '前年' }],
])('leaves a contact %s', (_why, values) => {
  const later = [contact('I8', '2024-01-10'), contact('I9', '2024-02-10', { method: '视频会议' })];
  expect(leaves([contact('I1', '2022-01-10', values as Partial<Interaction>), ...later])[0]).not.toContain('I1');
});

it('leaves the last three scores that count, whatever else stands in the column and however rows are sorted', () => {
  const scored = (id: string, satisfaction: number) => contact(id, '2022-01-10', { satisfaction });
  const later = contact('I9', '2024-01-10', { satisfaction: 9 });
  const four = [scored('I1', 1), scored('I2', 3), scored('I3', 5), scored('I4', 4)];
  expect(leaves([...four, later])[0]).toEqual(['I1']);
  expect(leaves([later, ...four.reverse()])[0]).toEqual(['I1']);
});

it('leaves open plans, the last of each policy, and those of records that stay', () => {
  const last = contact('I1', '2023-01-10', { nextDate: '2023-02-10' });
  const plans = [
    plan('F1', '2022-01-10', { cause: 'policy:GA' }),
    plan('F2', '2022-03-10', { cause: 'policy:GA' }),
    plan('F3', '2022-10-01', { cause: 'festival:国庆:2022' }),
    plan('F4', '2022-10-01', { cause: 'manual:F4', status: '待执行', doneOn: '' }),
    plan('F5', '2023-02-10', { cause: 'agreed:I1' }),
    plan('F6', '2022-02-10', { cause: 'revisit:N000001' }),
    plan('F7', '2022-02-10', { cause: 'manual:F7' }),
  ];
  expect(leaves([last], plans)).toEqual([[], ['F1', 'F3', 'F7']]);
});

it('leaves the contact that a plan that stays was done by', () => {
  const contacts = [contact('I1', '2022-01-10'), contact('I2', '2023-01-10')];
  expect(leaves(contacts, [plan('F1', '2025-01-10', { interaction: 'I1', cause: 'manual:F1' })])[0]).toEqual([]);
});

const day = fc.integer({ min: 0, max: 1800 }).map((days) => addDays(today, -days));
const contacts = fc.array(
  fc.record({
    date: day,
    method: fc.constantFrom('电话沟通', '微信沟通', '上门拜访', '视频会议'),
    kind: fc.constantFrom('常规沟通', '价值传递', '节日问候'),
    satisfaction: fc.constantFrom(undefined, undefined, 1, 3, 5, 9),
    nextDate: fc.constantFrom('', '', addDays(today, 5), '2022-05-05'),
  }),
  { maxLength: 25 },
);

it('changes nothing of what is planned, scored or warned of', () => {
  fc.assert(
    fc.property(contacts, fc.constantFrom('潜在客户', '意向客户', '成交客户'), (made, stage) => {
      const interactions = made.map((values, at) => contact(`I${at}`, values.date, values as Partial<Interaction>));
      const input = {
        customers: [{ ...customer, stage }],
        policies: formPolicies,
        interactions,
        settings: someSettings,
        calendar: chineseCalendar(),
        today,
        localOf: localInShanghai,
        words: someWords,
      };
      const first = planFollowUps({ ...input, followUps: [] }).create;
      // What was planned in those years and is done by now, in the order in which it was.
      const followUps = [
        ...made.flatMap(({ date }, at) => [
          plan(`F${at}`, date, { cause: 'policy:GB', interaction: at % 3 === 0 ? '' : `I${at}` }),
          plan(`FA${at}`, date, { cause: `agreed:I${at}` }),
        ]),
        ...first.map((one, at) => aFollowUp({ ...one, id: `FO${at}` })),
      ];
      const left = leavingRecords({ interactions, followUps, needs: [] }, rules);
      const stay = {
        interactions: interactions.filter(({ id }) => !left.interactions.has(id)),
        followUps: followUps.filter(({ id }) => !left.followUps.has(id)),
      };
      const told = (facts: typeof stay) => {
        const scores = scoresOf({ interactions: facts.interactions, needs: [], invites: [] }, localInShanghai);
        return {
          plan: planFollowUps({ ...input, ...facts }),
          scores: scores.slice(0, 3).map(({ value }) => value),
          risks: riskSignals(
            { scores, needs: [], health: 80, healthBefore: 80 },
            { today, now: `${today}T02:00:00.000Z`, localOf: localInShanghai },
          ),
        };
      };
      expect(told(stay)).toEqual(told({ interactions, followUps }));
      // Once they have left nothing more leaves.
      expect(leavingRecords({ ...stay, needs: [] }, rules)).toEqual({ interactions: new Set(), followUps: new Set() });
    }),
    { numRuns: 300 },
  );
});
