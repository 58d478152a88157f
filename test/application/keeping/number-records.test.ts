/** @fileoverview The first number of a period: counted on where the ledger is sure, else asked of the log too. */
import { numberRecords } from '../../../src/application/keeping/number-records';
import type { Stored, Values } from '../../../src/application/ports';
import { changes } from '../../../src/schema/tables/changes';
import { customers } from '../../../src/schema/tables/customers';
import { aConfig } from '../../builders/a-config';
import { aWorld } from '../../builders/a-world';
import { fixedClock } from '../../builders/fixed-clock';
import { inMemoryLedger } from '../../builders/in-memory-ledger';
import { inMemoryTables } from '../../builders/in-memory-register';

const YEARLY = '{YYYY}{SEQ:4}';

/** A register in which two customers of December were filed, and deleted since: only the log knows them. */
function aRegister() {
  const tables = inMemoryTables({
    changes: [
      { seq: '1', table: '客户', record: '202612001' },
      { seq: '2', table: '客户', record: '202612002' },
    ],
  });
  const ledger = inMemoryLedger();
  const clock = fixedClock('2026-11-30T09:00:00+08:00');
  let asked = 0;

  function next(pattern?: string): string {
    const register = tables.open();
    const columns: typeof register.columns = (table, keys) => {
      asked += (table as unknown) === changes ? 1 : 0;
      return register.columns(table, keys);
    };
    const config = aConfig(pattern ? { settings: { numberPattern: pattern } } : {});
    const stored: Stored = { row: 3, values: { id: '' } };
    numberRecords(customers, [stored], aWorld({ register: { ...register, columns }, ledger, clock, config }));
    return String((stored.values as Values).id);
  }

  return { next, ledger, clock, asked: () => asked };
}

it('asks the log once, and not again when a month begins', () => {
  const { next, clock, asked } = aRegister();
  expect(next()).toBe('202611001');
  expect(asked()).toBe(1);
  clock.moveTo('2027-01-01T09:00:00+08:00');
  expect(next()).toBe('202701001');
  expect(asked()).toBe(1);
});

it.each([
  [
    'the pattern was another one in between',
    ({ next }: ReturnType<typeof aRegister>) => {
      next();
      next(YEARLY);
    },
    '2026-12-05',
  ],
  [
    'the clock went back',
    ({ next, clock }: ReturnType<typeof aRegister>) => {
      clock.moveTo('2027-01-02T09:00:00+08:00');
      next();
    },
    '2026-12-31',
  ],
  [
    'a backup brought the counter',
    ({ ledger }: ReturnType<typeof aRegister>) => ledger.set({ 'counter.customers': '202611||46' }),
    '2026-12-05',
  ],
])('gives no number twice where %s', (_words, happens, day) => {
  const register = aRegister();
  happens(register);
  register.clock.moveTo(`${day}T09:00:00+08:00`);
  expect(register.next()).toBe('202612003');
});
