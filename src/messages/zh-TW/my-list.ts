/** @fileoverview The words of the generated tab 我的待办. */
import type { MyListMessages } from '../zh-CN/my-list';

export const myList: MyListMessages = {
  titles: ['計畫日期', '狀態', '負責人', '客戶編號', '客戶', '等級', '內容', '原因', '方式', '來源', '簽核'],
  note: (at, count) => `全部成員未完成的跟進共 ${count} 項，更新於 ${at}；用篩選選擇負責人，點按客戶編號開啟客戶。`,
  undated: '未定日期',
  today: '今天',
  overdue: (days) => `逾期 ${days} 天`,
  ahead: (days) => `${days} 天後`,
  greetings: (festival, count, by) => `${festival}問候：${count} 位客戶待傳送，${by}前`,
  greetingsWhere: '名單與祝福語、整批完成：客戶登記簿 ▸ 跟進 ▸ 完成節日問候…',
};
