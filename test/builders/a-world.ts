/** @fileoverview A world for use cases: everything in memory, nothing by chance. */
import { createHash } from 'node:crypto';
import type { Mail, World } from '../../src/application/ports';
import { aConfig } from './a-config';
import { fixedClock } from './fixed-clock';
import { inMemoryLedger } from './in-memory-ledger';
import { inMemoryRegister } from './in-memory-register';

export function aWorld(parts: Partial<World> = {}): World & { readonly sent: Mail[] } {
  const sent: Mail[] = [];
  return {
    register: inMemoryRegister(),
    config: aConfig(),
    ledger: inMemoryLedger(),
    clock: fixedClock('2026-11-23T09:00:00+08:00'),
    lock: { hold: (work) => work() },
    mailer: { remainingQuota: () => 100, send: (mail) => void sent.push(mail) },
    caller: { email: 'owner@example.com', effective: 'owner@example.com', byTrigger: false },
    digest: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    secret: () => 'secret',
    language: 'zh-CN',
    ...parts,
    sent,
  };
}
