/** @fileoverview The machine's own settings; their rows are hidden. */
import { text } from '../language';
import { defineSettings } from './define-setting';

export const machineSettings = defineSettings({
  registerId: { type: 'text', title: text('登记簿标识', '登記簿識別碼', 'Register'), default: '' },
  purpose: { type: 'text', title: text('用途', '用途', 'Purpose'), default: '' },
  schemaVersion: { type: 'number', title: text('结构版本', '結構版本', 'Schema version'), default: 1 },
  automationOwner: { type: 'text', title: text('自动任务账号', '自動任務帳號', 'Automation owner'), default: '' },
  sheetIds: { type: 'text', title: text('工作表标识', '工作表識別碼', 'Sheet ids'), default: '' },
  language: { type: 'text', title: text('语言', '語言', 'Language'), default: 'zh-CN' },
  timeZone: { type: 'text', title: text('时区', '時區', 'Time zone'), default: 'Asia/Shanghai' },
  webhookKind: {
    type: 'choice',
    options: 'webhookKinds',
    title: text('群机器人', '群組機器人', 'Chat robot'),
    default: '',
  },
  keepMonths: {
    type: 'number',
    title: text('记录保留（月）', '紀錄保留（月）', 'Records are kept (months)'),
    default: 24,
    min: 1,
    max: 600,
    whole: true,
  },
  backupKeep: {
    type: 'number',
    title: text('备份保留（份）', '備份保留（份）', 'Backups kept'),
    default: 30,
    min: 1,
    max: 1000,
    whole: true,
  },
  pool: { type: 'bool', title: text('启用公海', '啟用公海', 'Common pool'), default: false },
  poolDailyLimit: {
    type: 'number',
    title: text('每日领取上限', '每日領取上限', 'Daily claims'),
    default: 10,
    min: 0,
    max: 1000,
    whole: true,
  },
  festivals: {
    type: 'tags',
    options: 'greetingFestivals',
    title: text('问候的节日', '問候的節日', 'Festivals greeted'),
    default: ['春节', '国庆'],
  },
  overContactWarning: {
    type: 'bool',
    title: text('过度打扰提示', '過度打擾提示', 'Warn of too much contact'),
    default: true,
  },
});
