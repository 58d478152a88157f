/** @fileoverview The scheduled tasks in the host: one owner, healing, retiring, and what a person is told. */
import { openHost } from '../../host';
import { OWNER, registerInHost } from '../builders/register-in-host';

const handlers = (host: ReturnType<typeof registerInHost>['host'], user: string) =>
  host.triggers
    .filter((trigger) => trigger.owner === user)
    .map(({ handler }) => handler)
    .sort();

it('comes with set-up, edit and hourly on a consumer account', () => {
  const { host } = registerInHost({ team: false });
  expect(handlers(host, OWNER)).toEqual(['handleEdit', 'handleHourly']);
});

it('also hears of structure changes in a Workspace', () => {
  const { host } = registerInHost({ team: false, accounts: { workspace: 'example.com' } });
  expect(handlers(host, OWNER)).toEqual(['handleChange', 'handleEdit', 'handleHourly']);
});

it('answers EDIT and FORMAT without a single call', () => {
  const { host } = registerInHost({ team: false });
  for (const changeType of ['EDIT', 'FORMAT']) {
    host.calls.reset();
    host.call('handleChange', [{ changeType, triggerUid: '1' }]);
    expect(host.calls.total).toBe(0);
  }
});

it('logs a row that was deleted, in a Workspace at once', () => {
  const register = registerInHost({ team: false, accounts: { workspace: 'example.com' } });
  register.add('客户', { name: '甲一机械有限公司' });
  register.add('客户', { name: '甲二机械有限公司' });
  register.host.deleteRows('客户', 4, 1);
  const deleted = register.rows('变更记录').filter(({ origin }) => origin === '删除');
  expect(deleted).toMatchObject([{ record: '202611002' }]);
  expect(register.failures()).toEqual([]);
});

it('ends an edit of somebody’s own tab after one call', () => {
  const { host } = registerInHost({ team: false });
  host.call('setUpRegister', []);
  host.type('填写说明', 'H1', '自己的话', {});
  const last = host.executions.filter(({ handler }) => handler === 'handleEdit').pop();
  expect(last?.calls.total).toBeLessThanOrEqual(3);
});

it('ends an edit of somebody’s own column after three calls', () => {
  const { host } = registerInHost({ team: false });
  host.insertColumns('客户', 3, 1);
  host.type('客户', 'C5', '自己的话', {});
  const last = host.executions.filter(({ handler }) => handler === 'handleEdit').pop();
  expect(last?.calls.total).toBeLessThanOrEqual(3);
});

it('remakes what is missing and removes doubles when its owner asks', () => {
  const { host } = registerInHost({ team: false });
  const doubled = host.call('makeTriggers', []) as { made: string[] };
  expect(doubled.made).toEqual([]);
  const [first] = host.triggers;
  (host.triggers as unknown[]).splice(0, 1);
  const again = host.call('makeTriggers', []) as { made: string[]; ok: boolean };
  expect(again).toMatchObject({ ok: true, made: [first?.handler] });
  expect(handlers(host, OWNER)).toEqual(['handleEdit', 'handleHourly']);
});

it('heals itself: the hourly task remakes its sibling', () => {
  const { host } = registerInHost({ team: false });
  const edit = host.triggers.findIndex(({ handler }) => handler === 'handleEdit');
  (host.triggers as unknown[]).splice(edit, 1);
  host.advance('2h');
  expect(handlers(host, OWNER)).toEqual(['handleEdit', 'handleHourly']);
});

it('is not made by an administrator who is not its owner', () => {
  const register = registerInHost();
  register.update('团队成员', { name: '李强' }, { role: '管理员' });
  const refused = register.host.call('makeTriggers', [], { user: 'li@example.com' });
  expect(refused).toMatchObject({ ok: false });
  expect(JSON.stringify(refused)).toContain(OWNER);
});

it('is taken over; the former owner’s set retires at its next run and never acts again', () => {
  const register = registerInHost();
  const { host } = register;
  register.update('团队成员', { name: '李强' }, { role: '管理员' });
  host.menu('设置 ▸ 定时任务', { user: 'li@example.com' });
  expect(handlers(host, 'li@example.com')).toEqual([]);
  expect(host.call('takeOverTriggers', [], { user: 'li@example.com' })).toMatchObject({ ok: true });
  expect(handlers(host, 'li@example.com')).toEqual(['handleEdit', 'handleHourly']);
  expect(register.get('设置', { key: 'automationOwner' }).value).toBe('li@example.com');

  register.add('客户', { name: '甲一机械有限公司' }, { user: 'wang@example.com' });
  host.advance('2h');
  expect(handlers(host, OWNER)).toEqual([]);
  expect(register.rows('客户').map(({ id }) => id)).toEqual(['202611001']);
});

it('tells whoever opens the file when all are dead', () => {
  const { host } = registerInHost({ team: false });
  host.advance('2h');
  host.open('wang@example.com');
  expect(host.toasts).toEqual([]);
  (host.triggers as unknown[]).splice(0, host.triggers.length);
  host.advance('5h');
  host.calls.reset();
  host.open('wang@example.com');
  expect(host.calls.total).toBeLessThanOrEqual(3);
  expect(host.toasts.at(-1)?.message).toMatch(/^自动任务已停止 [4-6] 小时，请管理员打开“定时任务”。$/);
});

it('is healed by its owner’s click on the menu, and is then awaited, not dead', () => {
  const { host } = registerInHost({ team: false });
  host.advance('2h');
  (host.triggers as unknown[]).splice(0, host.triggers.length);
  host.advance('5h');
  expect(host.call('triggerHealth', [])).toMatchObject({ deadHours: 5, awaited: false });
  host.menu('设置 ▸ 定时任务');
  expect(handlers(host, OWNER)).toEqual(['handleEdit', 'handleHourly']);
  const health = host.call('triggerHealth', []) as object;
  expect(health).toMatchObject({ awaited: true });
  expect(health).not.toHaveProperty('deadHours');
  host.advance('2h');
  expect(host.call('triggerHealth', [])).toMatchObject({ awaited: false });
});

it('is only looked at by a manager’s click', () => {
  const { host } = registerInHost();
  (host.triggers as unknown[]).splice(0, host.triggers.length);
  host.menu('设置 ▸ 定时任务', { user: 'chen@example.com' });
  expect(host.triggers).toEqual([]);
});

it('tells last and next run on the register’s clock', () => {
  const { host } = registerInHost();
  host.advance('2h');
  const { tasks } = host.call('triggerHealth', []) as { tasks: { lastRunAt: string; nextRunAt?: string }[] };
  const [edit, hourly] = tasks;
  expect(edit).not.toHaveProperty('nextRunAt');
  expect(hourly?.lastRunAt).toMatch(/^2026-11-23 1[01]:\d\d$/);
  expect(hourly?.nextRunAt).toMatch(/^1[12]:\d\d$/);
});

it('tells how it is', () => {
  const { host } = registerInHost();
  host.advance('2h');
  expect(host.call('triggerHealth', [])).toMatchObject({ ok: true, owner: OWNER, mine: true, minutesLimit: 90 });
  const seen = host.call('triggerHealth', [], { user: 'chen@example.com' });
  expect(seen).toMatchObject({ ok: true, owner: OWNER, mine: false });
  expect(JSON.stringify(seen)).not.toContain('installed');
});

it('does nothing in a copy of the file', () => {
  const register = registerInHost();
  const copy = register.host.makeCopy();
  copy.open(OWNER);
  expect(copy.triggers).toEqual([]);
  expect(copy.call('makeTriggers', [])).toMatchObject({ ok: false });
});

it('opens with at most three calls, also where nothing is set up', () => {
  const host = openHost({ bundle: 'dist', user: OWNER, now: '2026-11-23T09:00:00+08:00' });
  host.calls.reset();
  host.open();
  expect(host.calls.total).toBeLessThanOrEqual(3);
  expect(host.calls.cellsRead).toBe(0);
});
