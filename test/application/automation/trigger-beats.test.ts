/** @fileoverview The heartbeat of the scheduled tasks. */
import { beat, beatOf, deadHours, INSTALLED, spentToday } from '../../../src/application/automation/trigger-beats';
import { fixedClock } from '../../builders/fixed-clock';
import { inMemoryLedger } from '../../builders/in-memory-ledger';

const running = (ms: number, start: string) => ({ ...fixedClock(start), elapsed: () => ms });

it('adds up the time of a day and begins anew on the next', () => {
  const ledger = inMemoryLedger();
  beat('handleEdit', { ledger, clock: running(2000, '2026-11-23T23:50:00+08:00') });
  beat('handleHourly', { ledger, clock: running(3000, '2026-11-23T23:55:00+08:00') });
  expect(spentToday('2026-11-23', ledger)).toBe(5000);
  beat('handleEdit', { ledger, clock: running(1000, '2026-11-24T00:01:00+08:00') });
  expect(spentToday('2026-11-24', ledger)).toBe(1000);
  expect(beatOf('handleEdit', ledger)?.at).toBe('2026-11-23T16:01:00.000Z');
});

it.each([
  ['never installed', undefined, undefined, undefined],
  ['just installed', undefined, '2026-11-23T08:00:00Z', undefined],
  ['installed, and never ran', undefined, '2026-11-23T03:00:00Z', 7],
  ['ran an hour ago', '2026-11-23T09:00:00Z', undefined, undefined],
  ['ran five hours ago', '2026-11-23T05:00:00Z', '2026-11-23T04:00:00Z', 5],
])('%s', (_, ran, installed, hours) => {
  const ledger = inMemoryLedger();
  if (installed) ledger.set({ [INSTALLED]: installed });
  if (ran) beat('handleHourly', { ledger, clock: running(0, ran) });
  expect(deadHours('2026-11-23T10:00:00Z', ledger)).toBe(hours);
});
