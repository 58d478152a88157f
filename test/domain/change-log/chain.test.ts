import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  CHAIN_START,
  type ChainedEntry,
  type ChangeEntry,
  chainEntries,
  ERASED,
  firstBroken,
  seqOf,
  withoutSalt,
} from '../../../src/domain/change-log/chain';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

const anEntry = (parts: Partial<ChangeEntry> = {}): ChangeEntry => ({
  at: '2026-11-23T01:00:00.000Z',
  actor: '王芳',
  table: '客户',
  record: '202611001',
  field: '联系人',
  before: '韩磊',
  after: '吴倩',
  reason: '',
  note: '',
  origin: '编辑',
  ...parts,
});

const aChain = (count: number) =>
  chainEntries(
    Array.from({ length: count }, (_, i) => anEntry({ after: `值${i}` })),
    CHAIN_START,
    digest,
    'secret',
  );

describe('the chain of the change log', () => {
  it('numbers entries from L000001 and verifies', () => {
    const chain = aChain(3);
    expect(chain.map(({ seq }) => seq)).toEqual(['L000001', 'L000002', 'L000003']);
    expect(firstBroken(chain, digest)).toBeUndefined();
  });

  it('goes on from the last entry of another run', () => {
    const first = aChain(2);
    const last = first[1] as ChainedEntry;
    const second = chainEntries([anEntry()], { seq: seqOf(last.seq), hash: last.hash }, digest, 'secret');
    expect(firstBroken([...first, ...second], digest)).toBeUndefined();
  });

  it.each(['at', 'actor', 'table', 'record', 'field', 'before', 'after', 'reason', 'note', 'origin'] as const)(
    'tells the entry whose %s was altered',
    (key) => {
      const chain = aChain(3);
      const altered = chain.map((entry, index) => (index === 1 ? { ...entry, [key]: '别的' } : entry));
      expect(firstBroken(altered, digest)).toBe('L000002');
    },
  );

  it('tells where an entry was taken out or two were exchanged', () => {
    const [a, b, c] = aChain(3) as [ChainedEntry, ChainedEntry, ChainedEntry];
    expect(firstBroken([a, c], digest)).toBe('L000003');
    expect(firstBroken([b, a, c], digest)).toBe('L000002');
  });

  it('still verifies when the texts of an entry were erased on demand', () => {
    const chain = aChain(3).map((entry, index) =>
      index === 1
        ? {
            ...entry,
            before: `${ERASED} 2026-11-23〕`,
            after: `${ERASED} 2026-11-23〕`,
            hash: withoutSalt(entry.hash),
          }
        : entry,
    );
    expect(chain[1]?.hash).toMatch(/^\.[0-9a-f]{32}\.[0-9a-f]{32}$/);
    expect(firstBroken(chain, digest)).toBeUndefined();
  });

  it('cannot be guessed at from what else stands in the log once the salt is gone', () => {
    const [one] = chainEntries([anEntry()], CHAIN_START, digest, 'one secret');
    const [other] = chainEntries([anEntry()], CHAIN_START, digest, 'another');
    expect(withoutSalt(one?.hash ?? '')).not.toBe(withoutSalt(other?.hash ?? ''));
  });

  it('tells a text that moved into the field beside it', () => {
    const chain = aChain(1).map((entry) => ({ ...entry, table: '客户\n202611001', record: '' }));
    expect(firstBroken(chain, digest)).toBe('L000001');
    const moved = aChain(1).map((entry) => ({ ...entry, before: `${entry.before}\n${entry.after}`, after: '' }));
    expect(firstBroken(moved, digest)).toBe('L000001');
  });

  it('verifies whatever people write', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ before: fc.string(), after: fc.string(), actor: fc.string() }), { maxLength: 20 }),
        (parts) => {
          expect(firstBroken(chainEntries(parts.map(anEntry), CHAIN_START, digest, 'secret'), digest)).toBeUndefined();
        },
      ),
    );
  });
});
