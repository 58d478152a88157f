/** @fileoverview What nobody who works here answers for is told to whoever stands in: the manager, else the administrator, team or not. */
import type { Person } from '../../../src/domain/digest/day';
import { aDigestDay, MANAGER, mailFor, someone } from '../../builders/a-digest-day';
import { aCustomer, aFollowUp } from '../../builders/register-records';

const ADMIN = someone('何静', { role: '管理员', manager: '' });
const LEFT = someone('李强', { active: false });
const WANG = someone('王芳');

it.each<[string, readonly Person[], string, readonly string[]]>([
  ['nobody at all', [ADMIN, MANAGER, WANG], '', ['何静']],
  ['a name that no member has', [ADMIN, MANAGER, WANG], '赵六', ['何静']],
  ['a member who left', [ADMIN, MANAGER, WANG, LEFT], '李强', ['陈立']],
  [
    'a member who left, with all managers',
    [ADMIN, someone('陈立', { active: false, manager: '' }), LEFT],
    '李强',
    ['何静'],
  ],
])('the owner is %s', (_what, members, owner, expected) => {
  const customer = aCustomer({ id: '202609001', name: '甲一机械有限公司', owner });
  const plan = aFollowUp({ id: 'F000001', customer: customer.id, owner, dueOn: '2026-09-18' });
  const day = aDigestDay({ members, customers: [customer], followUps: [plan] });
  const told = members
    .filter(({ active }) => active)
    .map(({ name }) => ({ name, mail: mailFor(name, day) }))
    .filter(({ mail }) => !mail.empty && mail.text.includes('━━ 无人负责'));
  expect(told.map(({ name }) => name)).toEqual(expected);
  for (const { mail } of told) expect(mail.text).toContain('甲一机械有限公司');
});
