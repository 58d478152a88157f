/** @fileoverview What a reminder says stands as it is when it is read: health, renewals entered late, needs nobody described. */
import { F, OWNER, WANG } from '../fixture';
import { textOf } from '../tab-records';

const quiet = { minutesVia: '无需发送' };

it('a warning of yesterday gives the health of this morning, not of before the order', () => {
  const f = F('沟通标准', '2028-03-30T20:40');
  const id = f.customer('甲一机械有限公司');
  f.log(id, '2028-03-30', '上门拜访', { ...quiet, satisfaction: 2 });
  f.order(id, '2028-03-01', 600_000);
  f.log(id, '2028-03-30', '电话沟通', { satisfaction: 1 });
  f.at('2028-03-31T09:30');
  const [line = ''] = f.sec(f.D(WANG, '2028-03-31')[0], '等级与风险').filter((text) => text.includes('风险：'));
  expect(line).toContain('满意度 1.5 分');
  expect(line).not.toContain('从未成交');
  expect(line).toContain(`健康度 ${f.one('客户', { id }).health}：`);
});

it('a contract entered a month before its end is one reminder, not two of the same day', () => {
  const f = F('CRM工具集', '2028-02-28T09:00');
  const id = f.customer('乙一机械有限公司');
  // 32 days before is Saturday 2028-03-25, 33 days the Friday before it.
  f.upd('设置', { key: 'renewalDays' }, { value: '60、33、32' }, { user: OWNER });
  f.order(id, '2027-04-01', 60_000, { product: '年度维保', renewalOn: '2028-03-29' });
  f.order(id, '2027-04-02', 60_000, { product: '备件', renewalOn: '2028-04-26' });
  const due = (order: string) =>
    f
      .get('跟进计划', { customer: id, origin: '续约提醒' })
      .filter(({ cause }) => String(cause).startsWith(`renewal:${order}:`))
      .map(({ dueOn }) => textOf(dueOn));
  expect([due('O000001'), due('O000002')]).toEqual([['2028-02-28'], ['2028-02-28', '2028-03-24']]);
});

it('a need that nobody described is named by its type', () => {
  const f = F('表单模板', '2028-02-28T09:00');
  const id = f.customer('丙一机械有限公司');
  f.add('需求与反馈', { customer: id, type: '投诉', dueAt: '2028-02-28' });
  f.at('2028-02-29T09:30');
  const body = f.D(WANG, '2028-02-29')[0]?.body ?? '';
  expect(body).toContain('需求“投诉”已过处理时限');
  expect(body).not.toContain('“”');
});
