/** @fileoverview The option lists hold what the forms of the spec ask for. */
import { optionLists } from '../../../src/schema/options';

function valuesOf(name: string): string[] {
  const list = optionLists.find((candidate) => candidate.name === name);
  if (!list) throw new Error(`no list ${name}`);
  return list.values.map(({ value }) => value);
}

test('names, titles and values are unique', () => {
  const names = optionLists.map(({ name }) => name);
  const titles = optionLists.map(({ title }) => title['zh-CN']);
  for (const values of [names, titles, ...names.map(valuesOf)]) expect(new Set(values).size).toBe(values.length);
});

test('every parent is an option of the same list', () => {
  const orphans = optionLists.flatMap(({ values }) =>
    values.filter(({ parent }) => parent && !values.some(({ value }) => value === parent)),
  );
  expect(orphans).toEqual([]);
});

test.each([
  ['sizes', '大型企业（500人以上） 中小企业（50-500人） 小微企业（50人以下）'],
  ['stages', '潜在客户 意向客户 成交客户 长期合作客户 流失客户'],
  ['contactTitles', '总经理 采购负责人 技术负责人 其他'],
  ['needTypes', '产品采购 技术服务 解决方案 咨询合作 问题反馈 投诉'],
  ['needSources', '展会推广 客户推荐 主动拜访 线上咨询 问卷 日常沟通'],
  ['methods', '电话沟通 微信沟通 上门拜访 客户来访 视频会议 邮件往来 活动会议 其他'],
  ['kinds', '常规沟通 问题跟进 价值传递 节日问候 活动邀请'],
  ['followUpStatuses', '待执行 已完成 已取消'],
  [
    'followUpOrigins',
    '周期维护 约定跟进 跟进计划 节日问候 纪念日 问卷 风险预警 解决回访 续约提醒 升级机会 信息核对 手工',
  ],
  ['approvals', '无需审批 待审批 已批准 已退回'],
  ['requestStatuses', '待核实 已生效 已驳回'],
  ['informationStates', '待补充 待复核 退回补充 已生效 已合并'],
  ['memberRoles', '管理员 销售经理 复核人 销售代表 市场专员 客服'],
  ['consents', '已告知并同意 公开渠道未联系 未告知 已撤回'],
  ['inviteOutcomes', '待回复 已回复 已提醒 转电话跟进 待匹配'],
  ['questionSizes', '50人以下 50-200人 200人以上'],
  ['questionCustomerTypes', '新客户 合作不满1年 合作1-3年 合作3年以上'],
])('%s', (name, values) => {
  expect(valuesOf(name).join(' ')).toBe(values);
});

test('industries have second levels', () => {
  const industries = valuesOf('industries');
  for (const industry of ['制造业', '服务业', '科技业', '零售业', '其他', '制造业-机械设备', '科技业-IT服务'])
    expect(industries).toContain(industry);
});

test('a change request names a customer’s field by its title', () => {
  expect(valuesOf('customerFieldTitles')).toEqual(expect.arrayContaining(['客户名称', '联系电话', '企业地址']));
  expect(valuesOf('customerFieldTitles')).not.toContain('客户编号');
});
