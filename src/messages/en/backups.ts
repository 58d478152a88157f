/** @fileoverview Backups: what the server says of them. The page has words of its own. */
import type { BackupMessages } from '../zh-CN/backups';

export const backups: BackupMessages = {
  reason: 'restored from a backup',
  noBackup: 'This is not a backup of the register.',
  newer: 'The backup is of a newer release; update the program of the register first.',
};
