/** @fileoverview Records of more than two years ago leave the sheet for a backup: what stays decides as before, the log still verifies. */
import { backedUp, restored } from './backup-words';
import { F, LI, OWNER, WANG } from './fixture';
import { savedRegister } from './saved-register';
import { textOf } from './tab-records';

interface Head {
  readonly madeAt: string;
  readonly log: string;
}
interface Step {
  readonly ok: boolean;
  readonly cursor?: string;
  readonly said: string;
}

const NAMES = ['甲一机械有限公司', '乙二机械有限公司', '丙三机械有限公司'];

const register = savedRegister('表单模板', '2024-01-08T09:00', (f) => {
  const [first = '', second = '', lost = ''] = NAMES.map((name) => f.customer(name));
  const gone = f.customer('丁四机械有限公司');
  f.order(first, '2023-12-01', 600_000);
  // Two years of hours would take long; nothing is to be done in them but what is typed.
  const hourly = f.host.triggers.findIndex(({ handler }) => handler === 'handleHourly');
  (f.host.triggers as unknown[]).splice(hourly, 1);
  ['01-10', '02-20', '03-15', '04-10'].forEach((day, index) => {
    f.at(`2024-${day}T10:00`);
    f.log(first, `2024-${day}`, '电话沟通', { satisfaction: 3 + (index % 3) });
    f.log(first, `2024-${day}`, '上门拜访', { minutesVia: '无需发送' });
  });
  f.log(second, '2024-04-10', '电话沟通', { nextDate: '2024-05-10' });
  for (const dueOn of ['2024-03-01', '2024-04-01']) {
    const plan = f.add('跟进计划', { customer: first, dueOn, content: '寄样品', owner: '王芳' });
    f.upd('跟进计划', { id: textOf(plan.id) }, { status: '已完成' });
  }
  f.upd('客户', { id: lost }, { stage: '流失客户', lostReason: '价格' });
  f.del('客户', { id: gone });
  f.at('2026-11-20T09:00');
  f.log(second, '2026-11-19', '电话沟通');
  f.call('makeTriggers');
  f.at('2026-11-23T14:50');
});
afterAll(() => register.forget());

type Register = ReturnType<typeof register.open>;

function moveOut(f: Register): Step[] {
  const { head } = f.call('backup') as { head: Head };
  expect(f.call('backup', [{ kept: head }])).toMatchObject({ ok: true });
  const steps: Step[] = [];
  do steps.push(f.call('jobStep', [{ job: 'moveOut' }]) as Step);
  while (steps[steps.length - 1]?.cursor);
  return steps;
}

const ids = (f: Register, tab: string) => f.get(tab).map(({ id }) => textOf(id));
const decided = (f: Register) =>
  f
    .get('客户')
    .map(({ id, grade, health, lastContact, nextFollowUp, activity, problems }) =>
      [id, grade, health, lastContact, nextFollowUp, activity, problems].map(textOf),
    );

it('says what is old, and how much', () => {
  const f = register.open();
  const { old } = f.call('backup', [{ old: true }]) as { old: Record<string, unknown> };
  expect(old).toMatchObject({ before: '2024-11-23', plans: expect.any(Number), interactions: expect.any(Number) });
  const { problems } = f.call('checkData') as { problems: { problem: string; advice: string }[] };
  const told = problems.find(({ problem }) => problem.includes('早于 2024-11-23'));
  expect(told?.advice).toContain('立即备份');
});

it('takes out what no rule goes by, and everything is decided as before', () => {
  const f = register.open();
  f.call('regradeCustomers');
  const before = decided(f);
  const plans = ids(f, '跟进计划').length;
  expect(ids(f, '维护记录')).toHaveLength(10);
  const steps = moveOut(f);
  expect(steps[steps.length - 1]?.said).toMatch(/已移出 \d+ 条旧记录/);
  // The last visit, the last call and the last three scores of the first; the last of the second.
  expect(ids(f, '维护记录')).toEqual(['I000003', 'I000005', 'I000007', 'I000008', 'I000009', 'I000010']);
  expect(ids(f, '跟进计划').length).toBeLessThan(plans);
  expect(f.get('跟进计划', { content: '寄样品' })).toEqual([]);
  f.call('regradeCustomers');
  f.call('generateFollowUps');
  expect(decided(f)).toEqual(before);
  expect(f.call('generateFollowUps')).toMatchObject({ created: 0 });
});

it('leaves a log that verifies, tells a later change, and finds tampering', () => {
  const f = register.open();
  const entries = f.get('变更记录').length;
  moveOut(f);
  const left = f.get('变更记录');
  expect(left.length).toBeLessThan(entries);
  expect(textOf(left[0]?.seq)).not.toBe('L000001');
  expect(f.call('verifyLog')).toMatchObject({ intact: true });
  f.upd('客户', { name: NAMES[0] ?? '' }, { remark: '改过' });
  expect(f.call('verifyLog')).toMatchObject({ intact: true });
  let step = f.call('jobStep', [{ job: 'verifyLog' }]) as Step;
  while (step.cursor) step = f.call('jobStep', [{ job: 'verifyLog', cursor: step.cursor }]) as Step;
  expect(step.said).toContain('完整');
  // Whoever takes away one more entry than left is found out.
  f.host.deleteRows('变更记录', 3, 1, { user: OWNER });
  expect(f.call('verifyLog')).toMatchObject({ intact: false });
});

it('brings an old value back that is still in the log, and says where another is', () => {
  const f = register.open();
  f.upd('客户', { name: NAMES[0] ?? '' }, { remark: '旧的' });
  f.upd('客户', { name: NAMES[0] ?? '' }, { remark: '新的' });
  moveOut(f);
  const entry = f.changes({ field: '备注', after: '新的' })[0];
  expect(f.call('restoreValue', [{ entry: entry?.seq }])).toMatchObject({ ok: true, value: '旧的' });
  expect(f.call('restoreValue', [{ entry: 'L000002' }])).toMatchObject({ ok: false });
});

it('keeps what only the log knew: since when a customer is lost, which numbers were given', () => {
  const f = register.open();
  moveOut(f);
  const lost = f.get('变更记录', { field: '合作阶段', after: '流失客户' });
  expect(lost.map(({ at }) => textOf(at).slice(0, 10))).toEqual(['2024-04-10']);
  expect(f.call('repairRegister')).toMatchObject({ ok: true, numbers: { gaps: [], foreign: [] } });
  expect(f.customer('戊五机械有限公司')).toBe('202611001');
});

it('logs no deletion of what left, now or in the night', () => {
  const f = register.open();
  moveOut(f);
  f.host.advance('1d');
  expect(f.get('变更记录', { origin: '删除', table: '维护记录' })).toEqual([]);
  expect(f.get('变更记录', { table: '维护记录', field: '' }).filter(({ note }) => note !== '')).toHaveLength(1);
  const known = f.get('最近状态', { table: 'interactions' }).map(({ id }) => textOf(id));
  expect(known.sort()).toEqual(ids(f, '维护记录').sort());
});

it('takes the rows out, but no row in which people wrote something of their own', () => {
  const f = register.open();
  f.host.insertColumns('维护记录', 'C', 1, { user: LI });
  f.host.type('维护记录', 'C2', '我的备注', { user: LI });
  f.host.type('维护记录', 'C4', '自己写的', { user: LI });
  moveOut(f);
  const values = f.host.sheet('维护记录').values();
  const own = values.findIndex((row) => row.includes('自己写的'));
  expect(values[own]?.filter((cell) => cell !== '' && cell !== false)).toEqual(['自己写的']);
  expect(values.slice(2).filter((row, at) => at < 7 && row.every((cell) => cell === ''))).toHaveLength(0);
});

it('brings what left back from the backup, and goes on with its own log', () => {
  const f = register.open();
  const backup = backedUp(f);
  const contacts = ids(f, '维护记录');
  moveOut(f);
  f.upd('客户', { name: NAMES[0] ?? '' }, { remark: '之后改的' });
  const entries = f.get('变更记录').length;
  restored(f, backup);
  expect(ids(f, '维护记录').sort()).toEqual(contacts);
  expect(f.get('变更记录').length).toBeGreaterThan(entries);
  expect(f.changes({ field: '备注', after: '之后改的' })).toHaveLength(1);
  expect(f.call('verifyLog')).toMatchObject({ intact: true });
});

it('has a log that verifies in another file too', () => {
  const f = register.open();
  moveOut(f);
  const backup = backedUp(f);
  const fresh = F('表单模板', '2026-11-24T09:00');
  restored(fresh, backup);
  expect(fresh.get('维护记录')).toHaveLength(6);
  expect(fresh.call('verifyLog')).toMatchObject({ intact: true });
});

it('moves nothing out that this register has no backup of, and only for an administrator', () => {
  const f = register.open();
  expect(f.call('backup', [{ kept: { madeAt: '2026-11-23 9:00', log: 'x.y.z' } }])).toMatchObject({ ok: false });
  const { head } = f.call('backup') as { head: Head };
  expect(f.call('backup', [{ kept: head }], WANG)).toMatchObject({ ok: false });
  expect(f.call('jobStep', [{ job: 'moveOut' }], WANG)).toMatchObject({ ok: false });
  expect(ids(f, '维护记录')).toHaveLength(10);
});

it('goes on by itself where the page was closed', () => {
  const f = register.open();
  const { head } = f.call('backup') as { head: Head };
  f.call('backup', [{ kept: head }]);
  f.host.advance('1h');
  expect(ids(f, '维护记录')).toHaveLength(6);
  expect(f.call('verifyLog')).toMatchObject({ intact: true });
});

it('tells the administrator in December, once', () => {
  const f = register.open();
  (f.host.triggers as unknown[]).splice(0);
  f.at('2026-12-01T08:00');
  f.call('makeTriggers');
  f.at('2026-12-01T09:30');
  const mails = f.host.outbox.filter(({ to }) => to === OWNER);
  expect(mails.some(({ body }) => String(body).includes('旧记录'))).toBe(true);
});
