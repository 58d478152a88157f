/** @fileoverview Option lists of follow-ups, policies and orders. */
import { text } from '../language';
import { colours } from './colours';
import { defineOptionList, option } from './define-option-list';

export const followUpStatuses = defineOptionList({
  name: 'followUpStatuses',
  title: text('跟进状态', '跟進狀態', 'Follow-up status'),
  fixed: true,
  values: [
    option('待执行', '待執行', 'Open', { colour: colours.amber }),
    option('已完成', '已完成', 'Done', { colour: colours.green }),
    option('已取消', '已取消', 'Cancelled', { colour: colours.grey }),
  ],
});

export const followUpOrigins = defineOptionList({
  name: 'followUpOrigins',
  title: text('跟进来源', '跟進來源', 'Follow-up origin'),
  fixed: true,
  values: [
    option('周期维护', '週期維護', 'Policy'),
    option('约定跟进', '約定跟進', 'Agreed date'),
    option('跟进计划', '跟進計畫', 'To-do'),
    option('节日问候', '節日問候', 'Greeting'),
    option('纪念日', '紀念日', 'Anniversary'),
    option('问卷', '問卷', 'Survey'),
    option('风险预警', '風險預警', 'Risk'),
    option('解决回访', '解決回訪', 'Revisit'),
    option('续约提醒', '續約提醒', 'Renewal'),
    option('升级机会', '升級機會', 'Upgrade'),
    option('信息核对', '資料核對', 'Verification'),
    option('手工', '手動', 'By hand'),
  ],
});

export const approvals = defineOptionList({
  name: 'approvals',
  title: text('审批', '簽核', 'Approval'),
  fixed: true,
  values: [
    option('无需审批', '無需簽核', 'Not needed'),
    option('待审批', '待簽核', 'To be approved', { colour: colours.amber }),
    option('已批准', '已核准', 'Approved', { colour: colours.green }),
    option('已退回', '已退回', 'Sent back', { colour: colours.red }),
  ],
});

export const followUpResults = defineOptionList({
  name: 'followUpResults',
  title: text('跟进结果', '跟進結果', 'Result'),
  fixed: true,
  values: [
    option('已挽留', '已挽留', 'Retained', { colour: colours.green }),
    option('观察中', '觀察中', 'Watching', { colour: colours.amber }),
    option('已流失', '已流失', 'Lost', { colour: colours.red }),
  ],
});

export const periods = defineOptionList({
  name: 'periods',
  title: text('周期', '週期', 'Period'),
  fixed: true,
  values: [
    option('周', '週', 'Week'),
    option('双周', '雙週', 'Two weeks'),
    option('月', '月', 'Month'),
    option('季度', '季', 'Quarter'),
    option('半年', '半年', 'Half-year'),
    option('年', '年', 'Year'),
  ],
});

export const renewals = defineOptionList({
  name: 'renewals',
  title: text('续约状态', '續約狀態', 'Renewal'),
  fixed: true,
  values: [
    option('待续约', '待續約', 'Due', { colour: colours.amber }),
    option('已续约', '已續約', 'Renewed', { colour: colours.green }),
    option('到期未续约', '到期未續約', 'Expired', { colour: colours.red }),
  ],
});
