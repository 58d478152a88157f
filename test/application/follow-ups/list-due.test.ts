/** @fileoverview 我的待办 lists what the morning mail lists: one contact is one line, and what is nobody's to do is left out. */
import { listDue } from '../../../src/application/follow-ups/list-due';
import { aConfig } from '../../builders/a-config';
import { aWorld } from '../../builders/a-world';
import { fixedClock } from '../../builders/fixed-clock';
import { inMemoryTables } from '../../builders/in-memory-register';

const TODAY = '2026-09-23';
const ID = '202605008';
const [visits] = aConfig().policies.filter(({ deep }) => deep);
const regularly = { ...visits, id: 'G000005', kind: '常规沟通', methods: [], deep: false, level: '' };

const plan = (dueOn: string, parts: Readonly<Record<string, string>>) => ({
  ...{
    customer: ID,
    customerName: '宁波远景包装材料有限公司',
    owner: '王芳',
    status: '待执行',
    dueOn,
    kind: '常规沟通',
  },
  ...parts,
});
const agreed = (dueOn: string) => plan(dueOn, { id: 'F1', origin: '约定跟进', cause: 'agreed:I000001' });
const regular = (dueOn: string) => plan(dueOn, { id: 'F2', origin: '周期维护', cause: 'policy:G000005' });
const warning = (id: string, dueOn: string) =>
  plan(dueOn, { id, origin: '风险预警', cause: `risk:${id}`, content: `健康度 ${id}` });
const task = (dueOn: string, parts = {}) => plan(dueOn, { id: 'F9', origin: '手工', ...parts });
const wish = (dueOn: string) => plan(dueOn, { id: 'F8', origin: '节日问候' });

function listed(followUps: readonly Readonly<Record<string, string>>[]) {
  const register = inMemoryTables({ followUps, customers: [{ id: ID, owner: '王芳' }] }).open();
  const config = aConfig({ policies: [regularly as never] });
  const caller = { email: 'wang@example.com', effective: 'wang@example.com', byTrigger: false };
  const clock = fixedClock(`${TODAY}T09:30:00+08:00`);
  const { overdue, today, next7 } = listDue({}, aWorld({ register, config, caller, clock }));
  return [overdue, today, next7].map((lines) => lines.map(({ id, warnings }) => [id, ...warnings].join(' + ')));
}

it.each<[string, readonly Readonly<Record<string, string>>[], readonly (readonly string[])[]]>([
  ['the agreed day, the policy a week later', [regular('2026-09-24'), agreed('2026-09-18')], [['F1'], [], []]],
  ['the policy first: the agreed day postpones nothing', [agreed(TODAY), regular('2026-09-18')], [['F2'], ['F1'], []]],
  ['a warning of an overdue customer', [regular('2026-09-18'), warning('F3', TODAY)], [['F2 + 健康度 F3'], [], []]],
  ['two warnings and nothing else', [warning('F3', '2026-09-22'), warning('F4', TODAY)], [['F3 + 健康度 F4'], [], []]],
  ['a task beside a call', [regular(TODAY), task('2026-09-25')], [[], ['F2'], ['F9']]],
  ['a task without a day is shown today', [task('')], [[], ['F9'], []]],
  ['a plan that was sent back', [task(TODAY, { approval: '已退回' })], [[], [], []]],
  ['a plan that is done', [task(TODAY, { status: '已完成' })], [[], [], []]],
  ['a wish has its own place', [wish(TODAY)], [[], [], []]],
  ['another member’s', [task(TODAY, { owner: '李强' })], [[], [], []]],
  ['eight days ahead', [task('2026-10-01')], [[], [], []]],
])('%s', (_, followUps, lists) => {
  expect(listed(followUps)).toEqual(lists);
});
