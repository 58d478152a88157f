/** @fileoverview The words of 领取公海客户. */
import { pageWords } from './page-words';

export const poolWords = pageWords({
  'zh-CN': {
    nothing: '公海里没有客户。',
    left: '今天还可领取 {left} 位（每天最多 {limit} 位）。',
    pooled: '{date} 入公海',
    before: '原负责人{name}',
    last: '上次维护 {date}',
    never: '尚未联系过',
    barred: '{date} 起可再次领取',
    ready: '领取 {count} 位客户',
    none: '请勾选要领取的客户。',
    claim: '领取',
    done: '已领取 {customers} 位客户，{plans} 项跟进计划已排好。',
  },
  'zh-TW': {
    nothing: '公海裡沒有客戶。',
    left: '今天還可認領 {left} 位（每天最多 {limit} 位）。',
    pooled: '{date} 入公海',
    before: '原負責人{name}',
    last: '上次維護 {date}',
    never: '尚未聯絡過',
    barred: '{date} 起可再次認領',
    ready: '認領 {count} 位客戶',
    none: '請勾選要認領的客戶。',
    claim: '認領',
    done: '已認領 {customers} 位客戶，{plans} 項跟進計畫已排好。',
  },
  en: {
    nothing: 'The common pool is empty.',
    left: '{left} more today (at most {limit} a day).',
    pooled: 'pooled {date}',
    before: 'was {name}’s',
    last: 'last contact {date}',
    never: 'never contacted',
    barred: 'yours again from {date}',
    ready: 'Claim {count} customers',
    none: 'Tick the customers to claim.',
    claim: 'Claim',
    done: '{customers} customers are yours, {plans} follow-ups are planned.',
  },
});
