/** @fileoverview 撤销导入: the customers of an import go, what it changed comes back; whatever people did since stays and is said. */
import { messagesFor } from '../../messages';
import { type Authorship, callerAuthor } from '../change-log/authorship';
import { authorOfBegun, type Begun, begunIn, keepBegun, noneBegun } from '../keeping/begun';
import type { KeepWorld } from '../keeping/keep-records';
import type { Caller } from '../ports';
import { refusal } from '../user-error';
import { batchNamed, keepBatch } from './batches';
import { type Entry, importEntries } from './import-entries';
import { restoreValues } from './restore-values';
import type { StaysAsIs } from './stays-as-is';
import { takeBack } from './take-back';
import { takeOutCustomers } from './take-out-customers';

export interface Undone {
  readonly removed: number;
  /** Values that came back. */
  readonly restored: number;
  readonly kept: readonly StaysAsIs[];
}

interface Undoing extends Begun {
  readonly id: string;
}

export function undoImport(
  { id: asked }: { readonly id: string },
  world: KeepWorld & { readonly caller: Caller },
): Undone {
  const { ledger, register, language } = world;
  const { importing } = messagesFor(language);
  const id = String(asked);
  const half = begunIn<Undoing>('undoing', ledger);
  if (half?.id === id) return finish(half, world);
  finishHalfUndo(world);
  const batch = batchNamed(id, ledger);
  if (batch?.state === 'undone') throw refusal(importing.alreadyUndone(id), 'id', id);
  const entries = importEntries(id, register);
  if (!batch && entries.length === 0) throw refusal(importing.unknownImport(id), 'id', id);
  const author = callerAuthor(world.caller, '撤销', world.config);
  const begun: Undoing = { id, actor: author.actor };
  keepBegun('undoing', begun, ledger);
  return undo(id, entries, author, world);
}

/** The undoing of a run that died, before anybody takes what it left for something else. */
export function finishHalfUndo(world: KeepWorld): void {
  const half = begunIn<Undoing>('undoing', world.ledger);
  if (half) finish(half, world);
}

function finish(half: Undoing, world: KeepWorld): Undone {
  const entries = importEntries(half.id, world.register);
  takeBack(entries, world);
  return undo(half.id, entries, authorOfBegun(half, '撤销', world.config), world);
}

function undo(id: string, entries: readonly Entry[], by: Authorship, world: KeepWorld): Undone {
  const { register, ledger, language } = world;
  const author = { ...by, reason: messagesFor(language).importing.undoReason(id) };
  const made = takeOutCustomers(entries, author, world);
  const changed = restoreValues(entries, made.removed, author, world);
  register.commit();
  // Not before the rows are gone: until then it is begun, and finished by whoever comes next.
  const batch = batchNamed(id, ledger);
  if (batch) keepBatch({ ...batch, state: 'undone' }, ledger);
  ledger.defer(noneBegun('undoing'));
  return {
    removed: made.removed.size,
    restored: changed.restored,
    kept: [...made.kept, ...changed.kept],
  };
}
