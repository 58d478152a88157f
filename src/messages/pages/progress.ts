/** @fileoverview The words of the page of long work. */
import { pageWords } from './page-words';

export const progressWords = pageWords({
  'zh-CN': {
    working: '正在处理，请不要关闭此页。',
    counted: '正在处理：{done} / {total}',
    waiting: '登记簿正在处理其他操作，稍后自动继续…',
    stop: '停止',
    stopping: '做完这一步就停止…',
    stopped: '已停止。做完的部分已经保存，随时可以继续。',
    goOn: '继续',
    retry: '重试',
    finished: '已完成。',
  },
  'zh-TW': {
    working: '處理中，請勿關閉此頁。',
    counted: '處理中：{done} / {total}',
    waiting: '登記簿正在處理其他作業，稍後會自動繼續…',
    stop: '停止',
    stopping: '完成這一步後就停止…',
    stopped: '已停止。完成的部分都已儲存，隨時可以繼續。',
    goOn: '繼續',
    retry: '重試',
    finished: '已完成。',
  },
  en: {
    working: 'Working. Please leave this page open.',
    counted: 'Working: {done} of {total}',
    waiting: 'The register is busy with something else; this goes on by itself…',
    stop: 'Stop',
    stopping: 'Stops after this step…',
    stopped: 'Stopped. What was done is kept; go on whenever you like.',
    goOn: 'Go on',
    retry: 'Try again',
    finished: 'Finished.',
  },
});
