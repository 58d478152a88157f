/** @fileoverview 信息更新申请: proposed changes of a customer's data, to be verified. */
import { defineTable } from '../define-table';
import { text } from '../language';
import { customerField, customerNameField, problemsField } from '../shared-fields';

export const changeRequests = defineTable({
  name: 'changeRequests',
  tab: '信息更新申请',
  title: text('信息更新申请', '資料更新申請', 'Change requests'),
  id: { prefix: 'R' },
  visibility: 'whenFilled',
  fields: {
    id: { type: 'text', title: text('申请编号', '申請編號', 'Request no.'), auto: true, width: 100 },
    customer: customerField,
    customerName: customerNameField,
    field: {
      type: 'choice',
      options: 'customerFieldTitles',
      title: text('需更新字段', '需更新欄位', 'Field'),
      required: true,
      width: 130,
    },
    oldValue: { type: 'text', title: text('原值', '原值', 'Old value'), auto: true, width: 160 },
    newValue: {
      type: 'text',
      title: text('新值', '新值', 'New value'),
      required: true,
      width: 160,
      synonyms: ['变更后', '更新内容'],
    },
    reason: {
      type: 'text',
      title: text('变更原因', '變更原因', 'Reason'),
      required: true,
      width: 180,
      help: text('如“原负责人离职”。', '如「原負責人離職」。', 'Such as: the former contact has left.'),
    },
    trigger: { type: 'choice', options: 'changeTriggers', title: text('触发', '觸發情形', 'Trigger'), width: 130 },
    occurredAt: {
      type: 'datetime',
      title: text('变更发生时间', '變更發生時間', 'Happened'),
      required: true,
      default: { from: 'now' },
    },
    evidence: {
      type: 'choice',
      options: 'evidences',
      title: text('核实方式', '核實方式', 'Evidence'),
      width: 180,
    },
    evidenceNote: { type: 'text', title: text('核实说明', '核實說明', 'Evidence notes') },
    requester: { type: 'member', title: text('申请人', '申請人', 'Requested by'), auto: true },
    requestedAt: { type: 'datetime', title: text('申请时间', '申請時間', 'Requested'), auto: true },
    reviewer: { type: 'member', title: text('复核人', '覆核人', 'Reviewer') },
    status: {
      type: 'choice',
      options: 'requestStatuses',
      title: text('状态', '狀態', 'Status'),
      default: '待核实',
      decidedBy: 'reviewer',
      width: 90,
    },
    decidedAt: { type: 'datetime', title: text('核实时间', '核實時間', 'Decided'), auto: true },
    decisionNote: { type: 'text', title: text('核实意见', '核實意見', 'Decision note') },
    notify: {
      type: 'tags',
      options: 'departments',
      free: true,
      title: text('同步通知部门', '同步通知部門', 'Departments to tell'),
    },
    problems: problemsField,
  },
});
