/** @fileoverview 校验变更记录: is the chain whole, and if not, from where on not. */
import { CHAIN_START, type ChainHead, firstBroken, seqOf } from '../../domain/change-log/chain';
import { messagesFor } from '../../messages';
import { changes } from '../../schema/tables/changes';
import type { World } from '../ports';
import { headOf } from './log-changes';

/** Where the entries begin that are still in the sheet: older ones are in the backup. */
export const LOG_START = 'logStart';

export interface Verified {
  readonly intact: boolean;
  readonly entries: number;
  /** The first entry that does not fit. */
  readonly broken?: string;
  readonly head: ChainHead;
  /** The outcome in words. */
  readonly text: string;
}

export function verifyLog(world: Pick<World, 'register' | 'ledger' | 'digest' | 'language'>): Verified {
  const { register, ledger, digest, language } = world;
  const { results } = messagesFor(language);
  const entries = register.all(changes).map(({ values }) => values);
  const broken = firstBroken(entries, digest, startIn(ledger.get(LOG_START)));
  const told = { entries: entries.length, head: headOf(register) };
  if (broken === undefined) return { intact: true, ...told, text: results.logIntact(entries.length) };
  return { intact: false, ...told, broken, text: results.logBroken(broken) };
}

/** @example startIn('L000120|ab12.cd34.ef56') // { seq: 120, hash: 'ab12.cd34.ef56' } */
export function startIn(kept: string | undefined): ChainHead {
  const [seq, hash] = (kept ?? '').split('|');
  return seq && hash ? { seq: seqOf(seq), hash } : CHAIN_START;
}
