import { factsIn, mirrorFacts, type RegisterFacts } from '../../../src/application/config/config-mirror';
import { isNewer, type Migration, migrate } from '../../../src/application/set-up/migrate';
import { customers } from '../../../src/schema/tables/customers';
import { settings } from '../../../src/schema/tables/settings';
import { aWorld } from '../../builders/a-world';
import { inMemoryLedger } from '../../builders/in-memory-ledger';
import { inMemoryTables } from '../../builders/in-memory-register';

const FACTS: RegisterFacts = {
  registerId: 'R',
  automationOwner: 'owner@example.com',
  sheetIds: {},
  language: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  schemaVersion: 1,
  features: [],
  triggerUids: [],
};

/** Appends a letter to every remark that has it not yet; at most two records a run. */
function step(to: number, letter: string): Migration {
  return {
    to,
    run({ register }) {
      const open = register.all(customers).filter(({ values }) => !values.remark.includes(letter));
      for (const stored of open.slice(0, 2))
        register.change(customers, stored, { remark: stored.values.remark + letter });
      return open.length <= 2;
    },
  };
}

function aRegister(remarks: readonly string[]) {
  const tables = inMemoryTables({
    customers: remarks.map((remark, index) => ({ id: String(index), remark })),
    settings: [{ key: 'schemaVersion', value: '1' }],
  });
  const ledger = inMemoryLedger();
  mirrorFacts(FACTS, ledger);
  const run = (steps: readonly Migration[], target = 3) =>
    migrate(factsIn(ledger) as RegisterFacts, aWorld({ register: tables.open(), ledger }), steps, target);
  return { tables, ledger, run, remarks: () => tables.rows(customers).map(({ remark }) => remark) };
}

const version = (register: ReturnType<typeof aRegister>) => [
  register.tables.rows(settings)[0]?.value,
  factsIn(register.ledger)?.schemaVersion,
];

describe('migrate', () => {
  it('takes the steps in order and says where the register stands', () => {
    const register = aRegister(['x', 'y']);
    expect(register.run([step(2, 'a'), step(3, 'b')])).toEqual({ from: 1, to: 3, done: true });
    expect(register.remarks()).toEqual(['xab', 'yab']);
    expect(version(register)).toEqual(['3', 3]);
  });

  it('goes on where it stopped, and does nothing twice', () => {
    const register = aRegister(['p', 'q', 'r']);
    const steps = [step(2, 'a'), step(3, 'b')];
    expect(register.run(steps)).toMatchObject({ done: false, to: 1 });
    expect(version(register)).toEqual(['1', 1]);
    expect(register.run(steps)).toMatchObject({ done: false, to: 2 });
    expect(version(register)).toEqual(['2', 2]);
    expect(register.run(steps)).toMatchObject({ done: true, to: 3 });
    expect(register.run(steps)).toMatchObject({ from: 3, to: 3, done: true });
    expect(register.remarks()).toEqual(['pab', 'qab', 'rab']);
  });

  it('brings a register without steps to this version', () => {
    const register = aRegister([]);
    expect(register.run([], 2)).toEqual({ from: 1, to: 2, done: true });
    expect(version(register)).toEqual(['2', 2]);
  });

  it('knows a register that is newer than the program', () => {
    expect([isNewer(FACTS), isNewer({ ...FACTS, schemaVersion: 99 })]).toEqual([false, true]);
  });
});
