/** @fileoverview What every page may have to say. */
import { pageWords } from './page-words';

export const commonWords = pageWords({
  'zh-CN': {
    close: '关闭',
    back: '返回',
    copy: '复制',
    copied: '已复制',
    loading: '正在读取…',
    working: '正在处理…',
    failed: '未能完成，请再试一次。（{message}）',
    stale: '登记簿的程序已经更新，此页是旧的。请先复制未保存的内容，再关闭此页重新打开。',
    more: '另有 {count} 条',
  },
  'zh-TW': {
    close: '關閉',
    back: '返回',
    copy: '複製',
    copied: '已複製',
    loading: '讀取中…',
    working: '處理中…',
    failed: '未能完成，請再試一次。（{message}）',
    stale: '登記簿的程式已經更新，此頁是舊的。請先複製尚未儲存的內容，再關閉此頁重新開啟。',
    more: '另有 {count} 筆',
  },
  en: {
    close: 'Close',
    back: 'Back',
    copy: 'Copy',
    copied: 'Copied',
    loading: 'Loading…',
    working: 'Working…',
    failed: 'This did not work. Please try again. ({message})',
    stale:
      'The program of the register has been updated and this page is an old one. Copy what is not saved, close the page and open it again.',
    more: '{count} more',
  },
});
