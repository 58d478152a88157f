/** @fileoverview The chain of the change log: each entry's hash covers the one before, so that no entry can be altered unseen. */

/** What an entry says; texts as they stand in the log. */
export interface ChangeEntry {
  readonly at: string;
  readonly actor: string;
  readonly table: string;
  readonly record: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly note: string;
  readonly origin: string;
}

export interface ChainedEntry extends ChangeEntry {
  readonly seq: string;
  /**
   * `salt.digest of before/after.chain`: the texts may be blanked (deletion of a person) and the chain still verifies.
   * The salt goes with them: without it nobody can try out which text the digest belonged to.
   */
  readonly hash: string;
}

/** Where the chain stands: the last entry's number and hash, or the beginning. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export const CHAIN_START: ChainHead = { seq: 0, hash: '' };

export type Digest = (text: string) => string;

const SALT_LENGTH = 12;
const PREFIX = 'L';

/** Entries with their numbers and hashes, ready to be appended after `head`; salts come from a secret kept nowhere. */
export function chainEntries(
  entries: readonly ChangeEntry[],
  head: ChainHead,
  digest: Digest,
  secret: string,
): ChainedEntry[] {
  let { seq, hash } = head;
  return entries.map((entry) => {
    seq += 1;
    const number = seqText(seq);
    const salt = digest(JSON.stringify([secret, number])).slice(0, SALT_LENGTH);
    const content = contentDigest(salt, entry, digest);
    hash = [salt, content, chainDigest(chainOf(hash), number, entry, content, digest)].join('.');
    return { ...entry, seq: number, hash };
  });
}

/** The number of the first entry that does not fit, or undefined when all do. */
export function firstBroken(
  entries: readonly ChainedEntry[],
  digest: Digest,
  head: ChainHead = CHAIN_START,
): string | undefined {
  let { seq, hash } = head;
  for (const entry of entries) {
    seq += 1;
    const [salt = '', content = '', chain = ''] = entry.hash.split('.');
    if (entry.seq !== seqText(seq)) return entry.seq || seqText(seq);
    if (chain !== chainDigest(chainOf(hash), entry.seq, entry, content, digest)) return entry.seq;
    if (!isErased(entry) && content !== contentDigest(salt, entry, digest)) return entry.seq;
    hash = entry.hash;
  }
  return undefined;
}

/** What stands where a person's data were deleted on demand; the date follows. */
export const ERASED = '〔已按本人要求删除';

/** The hash of an entry whose texts are erased. */
export function withoutSalt(hash: string): string {
  return hash.replace(/^[^.]*/, '');
}

export function isErased({ before, after, note }: Pick<ChangeEntry, 'before' | 'after' | 'note'>): boolean {
  return [before, after, note].some((text) => text.includes(ERASED));
}

export function seqText(seq: number): string {
  return `${PREFIX}${String(seq).padStart(6, '0')}`;
}

export function seqOf(text: string): number {
  return Number(text.replace(PREFIX, ''));
}

function chainOf(hash: string): string {
  return hash.split('.')[2] ?? '';
}

function contentDigest(salt: string, { before, after, note }: ChangeEntry, digest: Digest): string {
  return digest(JSON.stringify([salt, before, after, note])).slice(0, 32);
}

function chainDigest(previous: string, seq: string, entry: ChangeEntry, content: string, digest: Digest): string {
  const { at, actor, table, record, field, reason, origin } = entry;
  const parts = [previous, seq, at, actor, table, record, field, reason, origin, content];
  // As JSON no text can run over into the next one.
  return digest(JSON.stringify(parts)).slice(0, 32);
}
