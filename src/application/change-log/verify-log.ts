/** @fileoverview 校验变更记录: is the chain whole, and if not, from where on not. */
import { type ChainHead, firstBroken } from '../../domain/change-log/chain';
import { messagesFor } from '../../messages';
import { changes } from '../../schema/tables/changes';
import type { World } from '../ports';
import { headOf } from './log-changes';
import { startOf } from './log-start';

export interface Verified {
  readonly intact: boolean;
  readonly entries: number;
  /** The first entry that does not fit. */
  readonly broken?: string;
  readonly head: ChainHead;
  /** The outcome in words. */
  readonly text: string;
}

export function verifyLog(world: Pick<World, 'register' | 'digest' | 'language'>): Verified {
  const { register, digest, language } = world;
  const { results } = messagesFor(language);
  const entries = register.all(changes).map(({ values }) => values);
  const broken = firstBroken(entries, digest, startOf(entries[0], entries));
  const told = { entries: entries.length, head: headOf(register) };
  if (broken === undefined) return { intact: true, ...told, text: results.logIntact(entries.length) };
  return { intact: false, ...told, broken, text: results.logBroken(broken) };
}
