/** @fileoverview What a headless run says, in the three languages. */

export type Language = 'zh-CN' | 'zh-TW' | 'en';

export interface Words {
  setUp(tabs: number, calls: number): string;
  imported(count: number, first: string, last: string, problems: number, skipped: number, calls: number): string;
  problems(column: string, count: number, row: number, message: string): string;
  history(interactions: number, orders: number): string;
  planned(plans: number): string;
  morning(day: string, due: number, overdue: number): string;
  mail(to: string, subject: string): string;
  wrote(file: string): string;
  cost(calls: number, seconds: string): string;
  whereFilesAre(folder: string): string;
  damaged(path: string): string;
}

export const words: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    setUp: (tabs, calls) => `登记簿已建立：${tabs} 个工作表（${calls} 次服务调用）`,
    imported: (count, first, last, problems, skipped, calls) =>
      `导入 ${count} 位客户，编号 ${first} 至 ${last}，${problems} 处待补充或核对，跳过 ${skipped} 行（${calls} 次服务调用）`,
    problems: (column, count, row, message) => `  ${column} ${count} 处，如第 ${row} 行：${message}`,
    history: (interactions, orders) => `登记 ${interactions} 次维护记录、${orders} 笔成交`,
    planned: (plans) => `生成 ${plans} 条跟进计划`,
    morning: (day, due, overdue) => `${day} 上午：今日待跟进 ${due}，逾期 ${overdue}`,
    mail: (to, subject) => `  ✉ ${to}  ${subject}`,
    wrote: (file) => `已写入 ${file}`,
    cost: (calls, seconds) => `共 ${calls} 次服务调用，按 Google 的速度约 ${seconds} 秒`,
    damaged: (path) =>
      `${path} 读不出来，登记簿没有打开，文件夹也没有改动。请移走这个文件夹再启动，或用 --state 另选一个。`,
    whereFilesAre: (folder) => `请打开 ${folder}/register.xlsx 和其中的邮件。`,
  },
  'zh-TW': {
    setUp: (tabs, calls) => `登記簿已建立：${tabs} 個工作表（${calls} 次服務呼叫）`,
    imported: (count, first, last, problems, skipped, calls) =>
      `匯入 ${count} 位客戶，編號 ${first} 至 ${last}，${problems} 處待補充或核對，略過 ${skipped} 列（${calls} 次服務呼叫）`,
    problems: (column, count, row, message) => `  ${column} ${count} 處，如第 ${row} 列：${message}`,
    history: (interactions, orders) => `登記 ${interactions} 次維護紀錄、${orders} 筆成交`,
    planned: (plans) => `產生 ${plans} 筆跟進計畫`,
    morning: (day, due, overdue) => `${day} 上午：今日待跟進 ${due}，逾期 ${overdue}`,
    mail: (to, subject) => `  ✉ ${to}  ${subject}`,
    wrote: (file) => `已寫入 ${file}`,
    cost: (calls, seconds) => `共 ${calls} 次服務呼叫，依 Google 的速度約 ${seconds} 秒`,
    damaged: (path) =>
      `${path} 無法讀取，登記簿沒有開啟，資料夾也沒有變動。請移走這個資料夾再啟動，或用 --state 另選一個。`,
    whereFilesAre: (folder) => `請開啟 ${folder}/register.xlsx 和其中的郵件。`,
  },
  en: {
    setUp: (tabs, calls) => `Register set up: ${tabs} tabs (${calls} service calls)`,
    imported: (count, first, last, problems, skipped, calls) =>
      `Imported ${count} customers, numbers ${first} to ${last}, ${problems} fields to complete or check, ${skipped} rows skipped (${calls} service calls)`,
    problems: (column, count, row, message) => `  ${column}: ${count}, such as row ${row}: ${message}`,
    history: (interactions, orders) => `Logged ${interactions} contacts and ${orders} orders`,
    planned: (plans) => `Planned ${plans} follow-ups`,
    morning: (day, due, overdue) => `Morning of ${day}: ${due} due, ${overdue} overdue`,
    mail: (to, subject) => `  ✉ ${to}  ${subject}`,
    wrote: (file) => `Wrote ${file}`,
    cost: (calls, seconds) => `${calls} service calls in all, about ${seconds} s at Google's speed`,
    damaged: (path) =>
      `${path} cannot be read; the register was not opened and its folder not changed. Move the folder away, or choose another with --state.`,
    whereFilesAre: (folder) => `Open ${folder}/register.xlsx and the mails beside it.`,
  },
};

export function isLanguage(text: string): text is Language {
  return text in words;
}
