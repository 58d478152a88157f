/** @fileoverview Backups: what the server says of them. The page has words of its own. */

export const backups = {
  reason: '恢复备份',
  noBackup: '这不是登记簿的备份文件。',
  newer: '备份来自更新的版本，请先更新登记簿的程序。',
};

export type BackupMessages = typeof backups;
