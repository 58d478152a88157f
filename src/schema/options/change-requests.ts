/** @fileoverview Option lists of change requests and of the change log. */
import { text } from '../language';
import { colours } from './colours';
import { defineOptionList, option } from './define-option-list';

export const changeTriggers = defineOptionList({
  name: 'changeTriggers',
  title: text('变更触发', '變更觸發', 'Trigger'),
  fixed: true,
  values: [
    option('客户主动变更', '客戶主動變更', 'The customer’s own change'),
    option('业务动态变化', '業務動態變化', 'Change of business'),
    option('跟进反馈补充', '跟進回饋補充', 'Learnt in a follow-up'),
  ],
});

export const evidences = defineOptionList({
  name: 'evidences',
  title: text('核实方式', '核實方式', 'Evidence'),
  fixed: true,
  values: [
    option('书面说明（名片、邮件）', '書面說明（名片、郵件）', 'In writing (card, e-mail)'),
    option('电话二次核实', '電話二次核實', 'Second call'),
    option('合同/项目报告', '合約／專案報告', 'Contract or report'),
    option('对接人确认', '窗口確認', 'Confirmed by the contact'),
  ],
});

export const requestStatuses = defineOptionList({
  name: 'requestStatuses',
  title: text('申请状态', '申請狀態', 'Request status'),
  fixed: true,
  values: [
    option('待核实', '待核實', 'To be verified', { colour: colours.amber }),
    option('已生效', '已生效', 'In force', { colour: colours.green }),
    option('已驳回', '已駁回', 'Refused', { colour: colours.grey }),
  ],
});

export const changeOrigins = defineOptionList({
  name: 'changeOrigins',
  title: text('变更方式', '變更方式', 'Origin'),
  fixed: true,
  values: [
    option('编辑', '編輯', 'Edit'),
    option('粘贴', '貼上', 'Paste'),
    option('申请', '申請', 'Request'),
    option('导入', '匯入', 'Import'),
    option('问卷', '問卷', 'Survey'),
    option('脚本', '系統', 'Script'),
    option('合并', '合併', 'Merge'),
    option('撤销', '復原', 'Undo'),
    option('恢复', '還原', 'Restore'),
    option('删除', '刪除', 'Deletion'),
  ],
});
