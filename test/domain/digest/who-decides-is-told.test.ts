/** @fileoverview Whoever may decide about a new record is told of it: there is always somebody, and never who brought it in (K1). */
import type { Person } from '../../../src/domain/digest/day';
import { changeRequests } from '../../../src/schema/tables/change-requests';
import { aDigestDay, MANAGER, mailFor, someone } from '../../builders/a-digest-day';
import { aCustomer, recordOf } from '../../builders/register-records';

const ADMIN = someone('何静', { role: '管理员', manager: '' });
const SUN = someone('孙悦', { role: '复核人' });
const LEFT = someone('周敏', { role: '复核人', active: false });
const WANG = someone('王芳');

it.each<[string, readonly Person[], string, string, readonly string[]]>([
  ['nobody is named: the reviewers and the manager', [ADMIN, MANAGER, SUN, WANG], '', '王芳', ['陈立', '孙悦']],
  ['who is named', [ADMIN, MANAGER, SUN, WANG], '孙悦', '王芳', ['孙悦']],
  ['who is named collected it', [ADMIN, MANAGER, SUN, WANG], '孙悦', '孙悦', ['陈立']],
  ['who is named has left', [ADMIN, MANAGER, SUN, LEFT, WANG], '周敏', '王芳', ['陈立', '孙悦']],
  ['who is named is nobody', [ADMIN, MANAGER, SUN, WANG], '孙月', '王芳', ['陈立', '孙悦']],
  ['who is named may not', [ADMIN, MANAGER, SUN, WANG], '王芳', '王芳', ['陈立', '孙悦']],
  ['the only reviewer collected it', [ADMIN, MANAGER, SUN, WANG], '', '孙悦', ['陈立']],
  ['the manager collected it, and there is no reviewer', [ADMIN, MANAGER, WANG], '', '陈立', ['何静']],
  ['a team of one', [ADMIN], '', '何静', ['何静']],
])('%s', (_what, members, reviewer, collectedBy, expected) => {
  const customer = aCustomer({ id: '202609001', name: '甲一机械有限公司', status: '待复核', owner: '王芳' });
  const day = aDigestDay({ members, customers: [{ ...customer, reviewer, collectedBy }] });
  const told = members.filter(({ active }) => active).filter(({ name }) => mailFor(name, day).text.includes('待复核'));
  expect(told.map(({ name }) => name)).toEqual(expected);
});

it('a request of nobody knows whom is told without a name, to the manager of the customer’s owner too', () => {
  const customer = aCustomer({ id: '202609001', name: '甲一机械有限公司', owner: '王芳' });
  const request = { id: 'R000001', customer: customer.id, field: '联系人', newValue: '吴倩', reason: '离职' };
  const asked = { ...request, requestedAt: '2026-09-22T02:20:00.000Z', status: '待核实' };
  const members = [ADMIN, MANAGER, SUN, WANG];
  const day = aDigestDay({ members, customers: [customer], changeRequests: [recordOf(changeRequests, asked)] });
  const told = members.filter(({ name }) => mailFor(name, day).text.includes('信息更新申请 1'));
  expect(told.map(({ name }) => name)).toEqual(['陈立', '孙悦']);
  expect(mailFor('陈立', day).text).toContain('（昨天 10:20 提出');
});
