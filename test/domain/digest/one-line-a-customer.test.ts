/** @fileoverview One contact is one line: what an agreed call settles anyway, and a warning about a customer that is listed. */
import type { Due } from '../../../src/domain/cadence/due';
import type { FollowUp, Policy } from '../../../src/domain/register-records';
import { aDigestDay, mailFor } from '../../builders/a-digest-day';
import { figureProblems } from '../../builders/mail-figures';
import { aFollowUp } from '../../builders/register-records';

const TODAY = '2026-09-23';
const ID = '202605008';

const policy: Policy = {
  ...{ id: 'G000005', grade: '', stage: '意向客户', times: 1, period: '双周', kind: '常规沟通' },
  ...{ methods: [], deep: false, level: '', content: '', escalateAfter: 5 },
};

const dueOf = (row: FollowUp, wanted: Policy): Due => ({
  cause: row.cause,
  dueOn: row.dueOn,
  reason: { key: 'firstContact', params: { createdOn: '2026-09-01', days: 7 } },
  policy: wanted,
});

const agreed = (dueOn: string) =>
  aFollowUp({ id: 'F1', customer: ID, dueOn, origin: '约定跟进', cause: 'agreed:I000001', content: '按约定联系客户' });
const regular = (dueOn: string) =>
  aFollowUp({ id: 'F2', customer: ID, dueOn, origin: '周期维护', kind: '常规沟通', cause: 'policy:G000005' });
const warning = (id: string, dueOn: string) =>
  aFollowUp({ id, customer: ID, dueOn, origin: '风险预警', cause: `risk:${id}`, content: '健康度 45' });
const task = (dueOn: string) => aFollowUp({ id: 'F9', customer: ID, dueOn, origin: '手工', content: '送样品' });

function mailOf(followUps: readonly FollowUp[], wanted: Policy = policy) {
  const dues = Object.fromEntries([
    [ID, followUps.filter(({ cause }) => cause === 'policy:G000005').map((row) => dueOf(row, wanted))],
  ]);
  const customers = [{ id: ID, name: '宁波远景包装材料有限公司', owner: '王芳' }];
  const mail = mailFor('王芳', aDigestDay({ today: TODAY, customers, followUps, dues }));
  const titles = mail.digest.sections.map(({ title }) => title);
  return { ...mail, titles, wrong: figureProblems(mail) };
}

it.each<[string, readonly FollowUp[], readonly string[], Partial<Policy>?]>([
  ['the agreed day, the policy a week later', [agreed('2026-09-18'), regular('2026-09-24')], ['逾期（1）']],
  ['the agreed day overdue, the policy today', [agreed('2026-09-18'), regular(TODAY)], ['逾期（1）']],
  ['both today', [agreed(TODAY), regular(TODAY)], ['今天（1）']],
  [
    'the policy first: the agreed day postpones nothing',
    [regular('2026-09-18'), agreed(TODAY)],
    ['逾期（1）', '今天（1）'],
  ],
  [
    'a visit is more than what was agreed',
    [agreed('2026-09-18'), regular('2026-09-24')],
    ['逾期（1）', '未来7天（1）'],
    { deep: true },
  ],
  ['a warning of an overdue customer', [regular('2026-09-18'), warning('F3', TODAY)], ['逾期（1）']],
  ['a warning that is older than the task of today', [task(TODAY), warning('F3', '2026-09-22')], ['今天（1）']],
  ['two warnings and nothing else', [warning('F3', '2026-09-22'), warning('F4', TODAY)], ['逾期（1）']],
  ['a warning of tomorrow alone', [warning('F3', '2026-09-24')], ['未来7天（1）']],
  ['a task beside a call is its own', [regular(TODAY), task('2026-09-25')], ['今天（1）', '未来7天（1）']],
])('%s', (_words, followUps, titles, wanted = {}) => {
  const mail = mailOf(followUps, { ...policy, ...wanted });
  expect(mail.titles).toEqual(titles);
  expect(mail.wrong).toEqual([]);
});

it('says the warning in the line of the customer', () => {
  expect(mailOf([regular('2026-09-18'), warning('F3', TODAY)]).text).toContain(
    '   另有风险预警：健康度 45（9月23日前）\n',
  );
});

it.each([
  ['', '', undefined],
  ['', '0574-88880002', '   联系电话：0574-88880002'],
  ['何敏', '', '   联系人：何敏'],
  ['何敏', '0574-88880002、13800000003', '   联系人：何敏 0574-88880002、13800000003'],
])('names the contact “%s” with the numbers “%s”', (contactName, phone, line) => {
  const customers = [{ id: ID, name: '宁波远景包装材料有限公司', owner: '王芳', contactName, phone }];
  const { text } = mailFor('王芳', aDigestDay({ today: TODAY, customers, followUps: [task(TODAY)] }));
  expect(text.split('\n').find((one) => /^ {3}联系/.test(one))).toBe(line);
});
