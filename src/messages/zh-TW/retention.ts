/** @fileoverview Old records that leave the sheet for a backup. */
import type { RetentionMessages } from '../zh-CN/retention';

export const retention: RetentionMessages = {
  reason: (madeAt, before) => `${before} 之前的紀錄移入備份（${madeAt} 下載）`,
  recordsMoved: (tab, count, first, last) => `${tab}：${count} 筆已移出試算表，編號 ${first} 至 ${last}，見備份`,
  entriesMoved: (count, last) => `變更紀錄 ${count} 筆已移出試算表，至 ${last} 為止，見備份；驗證自其後接續`,
  carried: (seq) => `沿用已移出的 ${seq}`,
  moved: (count) => (count === 0 ? '沒有需要移出的舊紀錄。' : `已移出 ${count} 筆舊紀錄。`),
  notOurs: '這份備份並非由本登記簿下載，舊紀錄未移出。請重新下載備份。',
  waiting: (count, before) => `${count} 筆紀錄早於 ${before}，已逾保留期`,
  advice: '由管理員以「資料 ▸ 立即備份」下載備份，再移出舊紀錄',
};
