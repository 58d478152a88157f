/** @fileoverview A register of an earlier release, without a column that this one has: the next hour or a repair brings it up, nothing typed is lost, and a death is made good. */
import { F, OWNER, WANG } from './fixture';
import { invocationsOf } from './invocations';
import { savedRegister } from './saved-register';
import { cellOf, keysOf, textOf } from './tab-records';

const MISSING = [
  ['跟进计划', 'terms'],
  ['客户', 'wechat'],
  ['客户', 'autoTags'],
  ['提醒台账', 'detail'],
] as const;

const register = savedRegister('CRM工具集', '2026-02-12T09:00', (f) => {
  for (const name of ['甲一', '乙二']) f.order(f.customer(`${name}机械有限公司`), '2025-12-01', 600_000);
  f.host.advance('2h');
  for (const [tab, key] of MISSING)
    f.host.deleteColumns(tab, cellOf(keysOf(f.host, tab), key, 1).replace(/\d/g, ''), 1, { user: OWNER });
  f.upd('客户', { name: '甲一机械有限公司' }, { remark: '升级前写的' });
  f.upd('设置', { key: 'schemaVersion' }, { value: '0' }, { user: OWNER });
  const facts = JSON.parse(String(f.host.properties.document.get('register')));
  f.host.properties.document.set('register', JSON.stringify({ ...facts, schemaVersion: 0 }));
});
afterAll(() => register.forget());

type Register = ReturnType<typeof register.open>;

const facts = (f: Register) => JSON.parse(String(f.host.properties.document.get('register')));
const lacking = (f: Register) =>
  MISSING.filter(([tab, key]) => !keysOf(f.host, tab).includes(key)).map(([, key]) => key);
const looks = (f: Register) =>
  f.host.workbook.sheets.map((sheet) => [
    sheet.name,
    sheet.columnsHidden,
    sheet.columnGroups,
    sheet.protections.length,
  ]);

function wrongs(f: Register): string[] {
  const names = f.get('客户').map(({ name, remark }) => `${name} ${remark}`);
  return [
    ...lacking(f).map((key) => `${key} is missing`),
    facts(f).schemaVersion === 1 ? '' : `version ${facts(f).schemaVersion}`,
    textOf(f.get('设置', { key: 'schemaVersion' })[0]?.value) === '1' ? '' : 'the settings name another version',
    names.join() === '甲一机械有限公司 升级前写的,乙二机械有限公司 ' ? '' : `customers are ${names.join()}`,
    f.host.executions.some(({ status }) => status === 'failed') ? 'a run failed' : '',
  ].filter(Boolean);
}

it('works on, without what it lacks, until it is brought up', () => {
  const f = register.open();
  expect(lacking(f)).toEqual(['terms', 'wechat', 'autoTags', 'detail']);
  expect(f.customer('丙三机械有限公司')).toBe('202602003');
});

it('is brought up by the next hourly run', () => {
  const f = register.open();
  f.host.advance('1h');
  expect(wrongs(f)).toEqual([]);
  f.upd('客户', { name: '乙二机械有限公司' }, { wechat: 'abc-123' });
  f.call('generateFollowUps');
  expect(f.get('跟进计划').some(({ terms }) => textOf(terms) !== '')).toBe(true);
  expect(f.get('客户').map(({ autoTags }) => textOf(autoTags).includes('企业客户'))).toEqual([true, true]);
  expect(f.call('verifyLog')).toMatchObject({ intact: true });
  // Brought up, it looks like one that was set up by this release.
  const fresh = F('CRM工具集', '2026-02-12T09:00');
  const [own, other] = [looks(f), looks(fresh)].map((all) => new Map(all.map((look) => [String(look[0]), look])));
  for (const tab of ['客户', '跟进计划']) expect(own?.get(tab)?.[3]).toEqual(other?.get(tab)?.[3]);
  expect(f.get('运行记录', { job: '升级登记簿' })).toMatchObject([{ status: '完成' }]);
});

it('is brought up by a repair', () => {
  const f = register.open();
  expect(f.call('repairRegister')).toMatchObject({ ok: true });
  expect(wrongs(f)).toEqual([]);
});

it('refuses nobody’s call meanwhile but one of a newer register', () => {
  const f = register.open();
  f.host.properties.document.set('register', JSON.stringify({ ...facts(f), schemaVersion: 99 }));
  f.upd('设置', { key: 'schemaVersion' }, { value: '99' }, { user: OWNER });
  const refused = f.call('createCustomer', [{ name: '丁四机械有限公司' }], WANG) as { ok: boolean };
  expect(refused.ok).toBe(false);
});

it('is brought up whole after a death anywhere', () => {
  const probe = register.open();
  const calls = invocationsOf(probe, (f) => f.call('repairRegister'));
  const places = [0.03, 0.1, 0.25, 0.5, 0.75, 0.95].map((share) => Math.round(calls * share) || 1);
  const found = places.flatMap((call, index) => {
    const f = register.open();
    f.host.faults.killAt(call, { effect: index % 2 === 0 ? 'before' : 'after' });
    try {
      f.call('repairRegister');
    } catch {
      // The run died; the next hour makes it whole.
    }
    f.host.faults.clear();
    f.host.advance('2h');
    const wrong = wrongs(f).map((text) => `killed at ${call} of ${calls}: ${text}`);
    f.host.close();
    return wrong;
  });
  expect(found).toEqual([]);
});
