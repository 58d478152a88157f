/** @fileoverview Parallel runs: truly interleaved, repeatable from the seed, locks that hold. */
import { type Host, openHost } from '../../../host';
import { builtWorker } from '../builders/worker-file';

const CODE = `
function addFree() {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').getRange('A1');
  cell.setValue(Number(cell.getValue()) + 1);
  SpreadsheetApp.flush();
}
function addLocked() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(120000);
  addFree();
  lock.releaseLock();
}
function twoLocks() {
  LockService.getScriptLock().waitLock(100);
  return LockService.getScriptLock().tryLock(1000);
}
function who(n) { Utilities.sleep(n); return [new Date().getTime(), typeof setTimeout]; }
`;

const THIRTY = Array.from({ length: 30 }, (_, i) => i);

function open(seed: number): Host {
  return openHost({ files: { 'Code.gs': CODE }, seed, workerFile: builtWorker(), now: '2026-11-23T08:00:00Z' });
}

function countAfter(fn: string, seed: number): unknown {
  const host = open(seed);
  const runs = host.parallel(THIRTY.map(() => () => host.call(fn)));
  expect(runs.map(({ status }) => status)).toEqual(THIRTY.map(() => 'completed'));
  return host.sheet('Sheet1').value('A1');
}

describe('parallel runs', () => {
  it('lose updates without a lock', () => {
    expect(countAfter('addFree', 1)).toBeLessThan(30);
  });

  it('lose none with the lock', () => {
    expect(countAfter('addLocked', 1)).toBe(30);
  });

  it.each([1, 2, 3])('repeat themselves from seed %d', (seed) => {
    expect(countAfter('addFree', seed)).toBe(countAfter('addFree', seed));
  });

  it('differ from seed to seed', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => {
      const host = open(seed);
      host.parallel(THIRTY.slice(0, 6).map((i) => () => host.call('who', [i])));
      return host.executions.map(({ value }) => JSON.stringify(value)).join();
    });
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('start at one moment, each with its own time', () => {
    const host = open(1);
    const runs = host.parallel([() => host.call('who', [1000]), () => host.call('who', [5000])]);
    const start = Date.parse('2026-11-23T08:00:00Z') + 500;
    expect(runs.map(({ value }) => value)).toEqual([
      [start + 1000, 'undefined'],
      [start + 5000, 'undefined'],
    ]);
  });

  it('fact 4.1.3: are refused beyond 30 at once', () => {
    const host = open(1);
    const runs = host.parallel([...THIRTY, 30, 31].map(() => () => host.call('who', [1])));
    expect(runs.slice(30)).toMatchObject([{ status: 'refused' }, { status: 'refused' }]);
    expect(runs[30]?.error).toContain('too many scripts running simultaneously');
  });

  it('take the second lock object of one run for another process', () => {
    const host = open(1);
    expect(host.parallel([() => host.call('twoLocks')])).toMatchObject([{ value: false }]);
    expect(host.call('twoLocks')).toBe(false);
  });
});
