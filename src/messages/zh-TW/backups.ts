/** @fileoverview Backups: what the server says of them. The page has words of its own. */
import type { BackupMessages } from '../zh-CN/backups';

export const backups: BackupMessages = {
  reason: '還原備份',
  noBackup: '這不是登記簿的備份檔案。',
  newer: '備份來自較新的版本，請先更新登記簿的程式。',
};
