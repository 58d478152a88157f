/** @fileoverview 问卷邀请: who was invited and what came of it. */
import { defineTable } from '../define-table';
import { text } from '../language';
import { customerField, customerNameField, problemsField } from '../shared-fields';

export const surveyInvites = defineTable({
  name: 'surveyInvites',
  tab: '问卷邀请',
  title: text('问卷邀请', '問卷邀請', 'Survey invitations'),
  id: { prefix: 'V' },
  visibility: 'whenFilled',
  fields: {
    id: { type: 'text', title: text('邀请编号', '邀請編號', 'Invitation no.'), auto: true, width: 100 },
    survey: { type: 'ref', to: 'surveys', title: text('问卷', '問卷', 'Survey'), required: true },
    surveyName: { type: 'text', title: text('问卷标题', '問卷標題', 'Survey title'), auto: true, width: 200 },
    customer: customerField,
    customerName: customerNameField,
    code: { type: 'text', title: text('识别码', '識別碼', 'Code'), auto: true },
    channel: {
      type: 'choice',
      options: 'surveyChannels',
      title: text('发放渠道', '發放管道', 'Channel'),
      width: 120,
    },
    sentAt: { type: 'datetime', title: text('发送时间', '發送時間', 'Sent') },
    remindedAt: { type: 'datetime', title: text('提醒时间', '提醒時間', 'Reminded') },
    respondedAt: { type: 'datetime', title: text('回复时间', '回覆時間', 'Answered'), auto: true },
    processedAt: { type: 'datetime', title: text('处理时间', '處理時間', 'Processed'), auto: true },
    score: { type: 'number', title: text('满意度', '滿意度', 'Score'), auto: true },
    outcome: {
      type: 'choice',
      options: 'inviteOutcomes',
      title: text('状态', '狀態', 'Outcome'),
      default: '待回复',
      width: 110,
    },
    answers: { type: 'text', title: text('答卷', '答卷', 'Answers'), auto: true, hidden: true, personal: true },
    problems: problemsField,
  },
});
