/** @fileoverview What the sidebars about customers ask the server for. */

import type { Found } from '../../src/application/filing/search-customers';
import type { Profile } from '../../src/application/profile/customer-profile';
import { CHEN, F, type Fixture, LI, WANG } from './fixture';

let f: Fixture;
let one: string;
let two: string;

beforeAll(() => {
  f = F('表单模板', '2026-11-23T09:00');
  one = f.customer('苏州恒锐精密机械有限公司', { tags: '技术导向型', toConfirm: '决策流程', region: '华东地区' });
  two = f.customer('宁波远景包装材料有限公司', { owner: '李强', shortName: '远景' });
  f.order(one, '2026-06-01', 600_000);
  f.log(one, '2026-11-18', '上门拜访', { plan: '发第二版报价', satisfaction: 2 });
  f.need(one, { type: '投诉', description: '主轴异响。请尽快处理' });
});

const search = (input: object, user = WANG) => f.call('searchCustomers', [input], user) as Found & { ok: true };
const profile = (id: string, user = WANG) => f.call('customerProfile', [{ id }], user) as Profile & { ok: true };

it('finds customers by number, name and short name, of one member or of all', () => {
  expect(
    search({})
      .customers.map(({ id }) => id)
      .sort(),
  ).toEqual([one, two].sort());
  expect(search({ text: '远景' }).customers).toMatchObject([{ id: two, owner: '李强' }]);
  expect(search({ text: one.slice(-3) }).customers).toMatchObject([{ id: one, lastContact: '2026-11-18' }]);
  expect(search({ owner: '王芳' }).customers.map(({ id }) => id)).toEqual([one]);
  expect(search({ text: '没有' })).toMatchObject({ ok: true, customers: [], count: 0 });
});

it('says all at a glance: grade and health with reasons that add up', () => {
  const seen = profile(one);
  expect(seen).toMatchObject({
    ok: true,
    id: one,
    grade: 'A',
    gradeLabel: '高价值客户',
    gradeReason: '近12个月合作金额 60 万元，价值高',
    lastContact: '2026-11-18',
    promises: [{ on: '2026-11-18', text: '发第二版报价', by: '王芳' }],
    people: [{ name: '张建国', salutation: '张老师', main: true }],
    needs: [{ type: '投诉', text: '主轴异响。请尽快处理' }],
  });
  const points = seen.healthParts.map((part) => Number(/(-?\d+)(?:\/\d+)?$/.exec(part)?.[1]));
  expect(points.reduce((sum, each) => sum + each, 0)).toBe(seen.health);
  expect(seen.toConfirm[0]).toBe('决策流程');
  expect(seen.toConfirm.join()).toContain('所在区域');
  expect(seen.timeline.map(({ what }) => what)).toEqual(['need', 'contact', 'order']);
});

it('offers texts for the customer’s tag first, filled, with open places for what only the speaker knows', () => {
  const { talkingPoints } = profile(one);
  const asked = talkingPoints.filter(({ scene }) => scene === '提问').map(({ text }) => text);
  expect(asked[0]).toContain('参数和贵公司现有设备');
  expect(talkingPoints[0]?.text).toContain('张老师您好');
  expect(talkingPoints[0]?.text).toContain('同步一下主轴异响的进展');
  expect(talkingPoints.map(({ text }) => text).join()).not.toMatch(/[{}]/);
});

it('shows no text for saving a customer who is well, and one for a customer at risk', () => {
  expect(profile(two).talkingPoints.map(({ scene }) => scene)).not.toContain('挽留');
});

it('reads few cells and writes none', () => {
  f.host.calls.reset();
  profile(one);
  expect(f.host.calls.writes).toBe(0);
  expect(f.host.calls.total).toBeLessThanOrEqual(36);
  f.host.calls.reset();
  search({ text: '远景' });
  expect(f.host.calls.total).toBeLessThanOrEqual(12);
});

it('says which customer is not there', () => {
  expect(profile('202699999')).toEqual({
    ok: false,
    problems: [{ field: 'id', value: '202699999', message: '找不到客户 202699999。' }],
  });
});

it('selects the row of a customer wherever it stands', () => {
  f.host.sort('客户', 2, false, { user: CHEN });
  expect(f.call('goToCustomer', [{ id: two }], LI)).toEqual({ ok: true });
  expect(f.host.cursorOf(LI)).toMatchObject({ tab: '客户', row: f.one('客户', { id: two }).row });
});

it('puts a number where it belongs, with all that follows, and nowhere else', () => {
  const row = f.get('维护记录').length + 3;
  f.host.select('维护记录', `B${row}`, WANG);
  expect(f.call('putCustomer', [{ id: two }], WANG)).toEqual({ ok: true, cell: `维护记录 B${row}` });
  expect(f.get('维护记录').find((record) => record.row === row)).toMatchObject({
    customer: two,
    customerName: '宁波远景包装材料有限公司',
  });
  f.host.select('客户', 'B3', WANG);
  expect(f.call('putCustomer', [{ id: two }], WANG)).toMatchObject({ ok: false });
  expect(f.call('putCustomer', [{ id: '999' }], WANG)).toMatchObject({ ok: false, problems: [{ field: 'id' }] });
});

it('tells an open page which program there is', () => {
  expect(f.call('programBuild', [], WANG)).toEqual({ ok: true, build: expect.stringMatching(/^[0-9a-f]{12}$/) });
});

it('names who a customer that is being typed may be, and writes nothing', () => {
  f.host.calls.reset();
  const alike = f.call('likelyTwins', [{ name: '苏州恒锐精密机械公司' }], LI);
  expect(alike).toMatchObject({ ok: true, twins: [{ id: one, owner: '王芳', field: 'name' }] });
  expect(f.host.calls.writes).toBe(0);
  expect(f.host.calls.total).toBeLessThanOrEqual(12);
  expect(f.call('likelyTwins', [{ name: '广州远洋物流有限公司' }], LI)).toEqual({ ok: true, twins: [] });
  expect(f.call('likelyTwins', [{}], LI)).toEqual({ ok: true, twins: [] });
});
