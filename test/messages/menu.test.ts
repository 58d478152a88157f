/** @fileoverview The menu has the captions of the spec. */
import { readdirSync, readFileSync } from 'node:fs';
import { messagesFor } from '../../src/messages';

const captions = [
  '新建客户… 登记维护记录… 客户档案 我的待办 我的客户 选择客户',
  '跟进 生成跟进计划 审批跟进计划… 发送沟通纪要… 完成节日问候… 批量转交… 同步到日历',
  '审核 待复核客户… 信息核对无误 提交更新申请… 处理更新申请…',
  '分析 重新分级与健康度 查重与合并… 季度复盘 年度核查 刷新看板',
  '问卷 创建问卷… 发送邀请… 复制邀请 代填… 发送提醒 导入答卷… 汇总',
  '数据 导入客户… 导出… 打印采集表 立即备份 恢复… 数据检查 修复登记簿 选项改名… 校验变更记录 恢复此值… 删除个人信息… 导出个人信息副本…',
  '设置 初始化登记簿… 设置向导… 打开设置页 定时任务… 立即发送今日摘要 预览我的今日提醒 语言 卸载… 关于',
];

test('every item of the spec has its caption', () => {
  const known = Object.values(messagesFor('zh-CN').menu);
  expect(captions.flatMap((line) => line.split(' ')).filter((caption) => !known.includes(caption))).toEqual([]);
});

test.each(['zh-CN', 'zh-TW', 'en'] as const)('no caption stands for two items in %s', (language) => {
  const known = Object.values(messagesFor(language).menu);
  expect(known.filter((caption, index) => known.indexOf(caption) !== index)).toEqual([]);
});

// Items of Google's own menus.
const foreign = [
  'Settings',
  '设置',
  '設定',
  'Create temporary filter view',
  '创建临时过滤视图',
  '建立暫時篩選檢視畫面',
];

test.each(['zh-CN', 'zh-TW', 'en'] as const)('what texts in %s send people to is in the menu', (language) => {
  const known = [...Object.values(messagesFor(language).menu), ...foreign];
  const texts = readdirSync(`src/messages/${language}`).map((file) =>
    readFileSync(`src/messages/${language}/${file}`, 'utf8'),
  );
  const steps = texts.flatMap((text) => text.match(/▸ [^▸」”'`，,。]+/g) ?? []).map((step) => step.slice(2));
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.filter((step) => !known.some((caption) => step.startsWith(caption)))).toEqual([]);
});
