/** @fileoverview Tags in a plain dropdown: choosing adds, choosing again takes away; what is typed with others, or is no option, stands as typed. */
import { F, LI, OWNER, WANG } from './fixture';
import { cellOf, keysOf, textOf } from './tab-records';

const f = F('表单模板', '2026-11-23T09:00');
const id = f.customer('甲一机械有限公司');
const { row } = f.one('客户', { id });

function choose(key: string, value: string, user = WANG): string {
  f.host.type('客户', cellOf(keysOf(f.host, '客户'), key, row), value, { user });
  return textOf(f.one('客户', { id })[key]);
}

it.each([
  ['产品更新', '产品更新'],
  ['政策解读', '产品更新、政策解读'],
  ['客户案例', '产品更新、政策解读、客户案例'],
  ['政策解读', '产品更新、客户案例'],
  ['产品更新', '客户案例'],
  ['行业解决方案、政策解读', '行业解决方案、政策解读'],
  ['别的话题', '别的话题'],
])('“%s” chosen: %s', (value, wanted) => {
  expect(choose('preferredTopics', value)).toBe(wanted);
});

it.each([
  ['决策流程', '决策流程'],
  ['联系电话', '决策流程、联系电话'],
  ['决策流程', '联系电话'],
  ['联系电话、预算由谁批', '联系电话、预算由谁批'],
])('what is to be confirmed: “%s” chosen: %s', (value, wanted) => {
  expect(choose('toConfirm', value)).toBe(wanted);
  expect(textOf(f.one('客户', { id }).problems)).not.toContain('toConfirm');
});

it('offers the titles of the fields that people fill in', () => {
  const keys = keysOf(f.host, '客户');
  const rule = f.host.sheet('客户').validation(cellOf(keys, 'toConfirm', row));
  expect(rule?.args).toEqual(expect.arrayContaining(['客户名称', '决策流程', '企业地址']));
  expect(JSON.stringify(rule)).not.toContain('客户编号');
});

it('is logged with what stood there and what stands there now', () => {
  choose('preferredTopics', '产品更新、客户案例');
  choose('preferredTopics', '政策解读', LI);
  expect(f.changes({ record: id, field: '关注信息', before: '产品更新、客户案例' }).slice(-1)).toMatchObject([
    { after: '产品更新、客户案例、政策解读' },
  ]);
  expect(f.call('verifyLog')).toMatchObject({ intact: true });
});

it('adds our people to those who took part', () => {
  f.log(id, '2026-11-20', '上门拜访', { participants: '王芳' });
  const [contact] = f.get('维护记录');
  const cell = cellOf(keysOf(f.host, '维护记录'), 'participants', contact?.row ?? 3);
  f.host.type('维护记录', cell, '陈立', { user: WANG });
  expect(textOf(f.get('维护记录')[0]?.participants)).toBe('王芳、陈立');
  f.host.type('维护记录', cell, '王芳', { user: WANG });
  expect(textOf(f.get('维护记录')[0]?.participants)).toBe('陈立');
  expect(f.host.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
});

it('adds a method to those that satisfy a policy', () => {
  const policy = () => f.one('跟进策略', { id: 'G000001' });
  const cell = cellOf(keysOf(f.host, '跟进策略'), 'methods', policy().row);
  const chosen = (value: string) => {
    f.host.type('跟进策略', cell, value, { user: OWNER });
    return textOf(policy().methods);
  };
  f.upd('跟进策略', { id: 'G000001' }, { methods: '' }, { user: OWNER });
  expect(['上门拜访', '视频会议', '上门拜访'].map(chosen)).toEqual(['上门拜访', '上门拜访、视频会议', '视频会议']);
  expect(chosen('飞鸽')).toBe('飞鸽');
  expect(f.noteAt('跟进策略', 'methods', policy().row)).toContain('电话沟通');
});

it.each([
  ['产品更新，政策解读', '产品更新、政策解读'],
  ['产品更新; 政策解读 ', '产品更新、政策解读'],
  ['产品更新 客户案例', '产品更新、客户案例'],
  ['新话题', '新话题'],
])('“%s” stands as “%s”, whatever it was divided by', (typed, stands) => {
  expect(choose('preferredTopics', typed)).toBe(stands);
});
