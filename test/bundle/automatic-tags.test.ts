/** @fileoverview Tags by rules (K3 标签化管理): beside people's own, renewed by the night, written only where they changed, used by texts. */
import type { Profile } from '../../src/application/profile/customer-profile';
import { F, OWNER, WANG } from './fixture';
import { cellOf, keysOf, textOf } from './tab-records';

const f = F('CRM工具集', '2026-02-12T09:00');
const id = f.customer('甲一机械有限公司', {
  industry: '科技业-软件',
  region: '江苏省-苏州市',
  preferredFrequency: '每月',
  tags: '价格敏感型、华东区',
});
const other = f.customer('乙二机械有限公司');
f.order(id, '2025-10-01', 600_000);
f.order(id, '2026-01-10', 1_000);
f.need(id, { type: '投诉', description: '主轴异响', phase: '方案对比期' });
f.log(id, '2026-02-10', '活动会议');

const at = (key: string) => textOf(f.one('客户', { id })[key]).split('、');
const night = () => f.host.advance('1d');

it('knows what the row itself says as soon as it is complete', () => {
  expect(textOf(f.one('客户', { id: other }).autoTags)).toBe('制造业、机械设备、企业客户、C级、无投诉');
});

it('knows the rest by the next morning, and leaves people’s tags alone', () => {
  night();
  const grade = textOf(f.one('客户', { id }).grade).slice(0, 1);
  expect(at('autoTags')).toEqual([
    '科技业',
    '软件',
    '华东区',
    '企业客户',
    '每月跟进',
    '方案对比期',
    '参与过2月活动',
    `${grade}级`,
    '复购客户',
    '12个月内有投诉',
  ]);
  expect(at('tags')).toEqual(['价格敏感型', '华东区']);
});

it('changes nothing by running again, and fills neither the log nor 更新时间', () => {
  const before = f.one('客户', { id });
  const entries = f.changes().length;
  night();
  f.call('generateFollowUps', [], OWNER);
  expect(at('autoTags').join('、')).toBe(textOf(before.autoTags));
  expect(textOf(f.one('客户', { id }).updatedAt)).toBe(textOf(before.updatedAt));
  expect(
    f
      .changes()
      .slice(entries)
      .filter(({ field }) => /标签/.test(textOf(field))),
  ).toEqual([]);
});

it('takes away what no longer holds, and what somebody typed in', () => {
  f.upd('客户', { id }, { region: '广东省-深圳市', preferredFrequency: '' });
  f.host.advance('1h');
  night();
  expect(at('autoTags').slice(0, 5)).toEqual(['科技业', '软件', '华南区', '企业客户', '方案对比期']);
  expect(at('tags')).toEqual(['价格敏感型', '华东区']);
  const { row } = f.one('客户', { id });
  const stood = at('autoTags');
  f.host.type('客户', cellOf(keysOf(f.host, '客户'), 'autoTags', row), '大客户', { user: WANG });
  expect(at('autoTags')).toEqual(stood);
});

it('finds texts for a tag of its own on the customer page', () => {
  f.add(
    '话术与模板',
    { scene: '开场', tag: '华南区', text: '您好，华南服务中心为您服务。', active: true },
    { user: OWNER },
  );
  const seen = f.call('customerProfile', [{ id }], WANG) as Profile;
  expect(seen.talkingPoints[0]?.text).toBe('您好，华南服务中心为您服务。');
  expect(seen.facts.find(({ title }) => title === '自动标签')?.text).toContain('华南区');
  const less = f.call('customerProfile', [{ id: other }], WANG) as Profile;
  expect(less.talkingPoints.map(({ text }) => text)).not.toContain('您好，华南服务中心为您服务。');
});
