/** @fileoverview Backups and what comes back of them, as their page, the menu and tests call them. */
import { backupHead, backupPart } from '../application/backup/make-backup';
import { type RestoreInput, restoreBackup } from '../application/backup/restore-backup';
import { renewMirror } from '../application/config/renew-mirror';
import type { World } from '../application/ports';
import { beginMoveOut, type KeptBackup } from '../application/retention/move-out';
import { oldRecords } from '../application/retention/old-records';
import { serve } from './guard';
import { openPage } from './open-page';

export interface BackupAsked {
  /** The table of the part that is asked for; without it what the backup is made of. */
  readonly table?: string;
  readonly from?: number;
  /** How much of it is so old that it may leave the sheet, once the backup is kept. */
  readonly old?: boolean;
  /** The backup is kept: what is old begins to leave. */
  readonly kept?: KeptBackup;
}

const nothing = { part: undefined, head: undefined, old: undefined };

export function runBackup(asked: BackupAsked = {}) {
  const { kept } = asked;
  if (kept) return serve('backup', ({ world }) => ({ ...nothing, old: beginMoveOut(kept, world) }));
  return serve('backup', ({ world }) => ({ ...nothing, ...backedUp(asked, world) }), { reading: true });
}

function backedUp({ table = '', from = 0, old }: BackupAsked, world: World) {
  if (old) return { old: oldRecords(world) };
  return table === '' ? backupHead(world) : backupPart(table, from, world);
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
