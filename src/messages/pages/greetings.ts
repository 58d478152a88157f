/** @fileoverview The words of 完成节日问候. */
import { pageWords } from './page-words';

export const greetingsWords = pageWords({
  'zh-CN': {
    nothing: '没有待发送的问候。',
    until: '{date} 前',
    count: '{count} 位客户',
    doneOne: '完成',
    mail: '发送邮件',
    sent: '已发送到 {to}。',
    doneAll: '全部完成（{count}）',
    sure: '将“{title}”的 {count} 位客户全部标为已完成？',
    yes: '确定',
    cancel: '取消',
    done: '已完成 {count} 位客户的问候。',
  },
  'zh-TW': {
    nothing: '沒有待傳送的問候。',
    until: '{date} 前',
    count: '{count} 位客戶',
    doneOne: '完成',
    mail: '傳送郵件',
    sent: '已傳送到 {to}。',
    doneAll: '全部完成（{count}）',
    sure: '將「{title}」的 {count} 位客戶全部標為已完成？',
    yes: '確定',
    cancel: '取消',
    done: '已完成 {count} 位客戶的問候。',
  },
  en: {
    nothing: 'No greetings wait.',
    until: 'by {date}',
    count: '{count} customers',
    doneOne: 'Done',
    mail: 'Mail it',
    sent: 'Sent to {to}.',
    doneAll: 'All done ({count})',
    sure: 'Mark all {count} customers of “{title}” as done?',
    yes: 'Yes',
    cancel: 'Cancel',
    done: '{count} greetings done.',
  },
});
