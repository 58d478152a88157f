/** @fileoverview Backups and what comes back of them, as their page, the menu and tests call them. */
import { backupHead, backupPart } from '../application/backup/make-backup';
import { type RestoreInput, restoreBackup } from '../application/backup/restore-backup';
import { renewMirror } from '../application/config/renew-mirror';
import { serve } from './guard';
import { openPage } from './open-page';

export interface BackupAsked {
  /** The table of the part that is asked for; without it what the backup is made of. */
  readonly table?: string;
  readonly from?: number;
}

export function runBackup({ table = '', from = 0 }: BackupAsked = {}) {
  return serve(
    'backup',
    ({ world }) => {
      const nothing = { part: undefined, head: undefined };
      return table === '' ? { ...nothing, ...backupHead(world) } : { ...nothing, ...backupPart(table, from, world) };
    },
    { reading: true },
  );
}

/** With the last part the settings that were restored come into force. */
export function runRestore(input: RestoreInput & { readonly last?: boolean }) {
  return serve('restore', (run) => {
    const done = restoreBackup(input, run.world);
    if (input.last) {
      run.world.register.commit();
      renewMirror(run.spreadsheet.getSpreadsheetTimeZone(), run.lastConfig, run.world);
    }
    return done;
  });
}

export function backupItem(): void {
  openPage({ page: 'backup', caption: 'backup', fn: 'backup', begin: () => ({ mode: 'backup' }), size: SIZE });
}

export function restoreItem(): void {
  openPage({ page: 'backup', caption: 'restore', fn: 'restore', begin: () => ({ mode: 'restore' }), size: SIZE });
}

const SIZE = { width: 560, height: 420 };
