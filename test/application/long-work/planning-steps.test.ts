/** @fileoverview Plans and grades made block by block are those of one run, wherever it was stopped. */
import { generateFollowUps } from '../../../src/application/follow-ups/generate-follow-ups';
import { generateStep, regradeStep } from '../../../src/application/follow-ups/planning-steps';
import { refreshMyList } from '../../../src/application/follow-ups/refresh-my-list';
import type { JobStep } from '../../../src/application/job-step';
import { customers } from '../../../src/schema/tables/customers';
import { followUps } from '../../../src/schema/tables/follow-ups';
import { interactions } from '../../../src/schema/tables/interactions';
import { orders } from '../../../src/schema/tables/orders';
import { aConfig } from '../../builders/a-config';
import { aRegister } from '../../builders/a-register';

const NAMES = ['甲一', '甲二', '甲三', '甲四', '甲五', '甲六', '甲七'].map((name) => `${name}机械有限公司`);

/** Records that nothing followed from yet: contacts, orders, and referrals across any border of blocks. */
function untouched() {
  const register = aRegister({
    now: '2026-09-18T09:00:00+08:00',
    config: aConfig({ settings: { planHorizon: '400' } }),
  });
  const unit = register.tables.open();
  const idOf = (at: number) => `20260900${at + 1}`;
  const common = { type: '企业客户', industry: '制造业-机械设备', stage: '成交客户', owner: '王芳' };
  unit.append(
    customers,
    NAMES.map((name, at) => ({ ...common, id: idOf(at), name, referredBy: at > 3 ? idOf(at % 2) : '' })),
  );
  unit.append(
    orders,
    NAMES.slice(1).map((_, at) => ({
      id: `D00000${at + 1}`,
      customer: idOf(at + 1),
      date: '2026-06-01',
      amount: 150_000 * at,
    })),
  );
  unit.append(
    interactions,
    NAMES.map((_, at) => ({
      id: `I00000${at + 1}`,
      customer: idOf(at),
      date: `2026-08-0${at + 1}`,
      method: '电话沟通',
      owner: '王芳',
      content: '沟通',
    })),
  );
  unit.commit();
  return register;
}

type Register = ReturnType<typeof untouched>;

function driven(step: (cursor: string) => JobStep): JobStep[] {
  const steps: JobStep[] = [];
  let cursor: string | undefined = '';
  while (cursor !== undefined) {
    const done = step(cursor);
    steps.push(done);
    cursor = done.cursor;
  }
  return steps;
}

const outcome = (register: Register) => ({
  customers: register.rows(customers),
  followUps: register.rows(followUps),
  list: register.generated.get('todo'),
});

function wholeRun(): Register {
  const register = untouched();
  const world = register.world();
  const { planned } = generateFollowUps(world);
  refreshMyList(world.generated, world, planned);
  return register;
}

const whole = outcome(wholeRun());

it('compares something', () => {
  expect(whole.followUps.length).toBeGreaterThan(NAMES.length);
  expect(new Set(whole.customers.map(({ grade }) => grade)).size).toBeGreaterThan(1);
  expect(whole.list?.rows.length).toBe(whole.followUps.length);
});

it.each([1, 2, 3, 6, 7, 100])('generates the same in blocks of %d', (size) => {
  const register = untouched();
  const steps = driven((cursor) => {
    const world = register.world();
    return generateStep(cursor, world, world.generated, size);
  });
  expect(outcome(register)).toEqual(whole);
  const blocks = Math.ceil(NAMES.length / size);
  expect(steps).toHaveLength(blocks === 1 ? 1 : blocks + 1);
  expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).sort((a, b) => a - b));
  expect(steps[steps.length - 1]).toMatchObject({
    done: NAMES.length,
    total: NAMES.length,
    said: `已生成 ${whole.followUps.length} 项跟进计划。`,
  });
});

it.each([1, 2, 3])('gives the same when it was stopped after step %d and begun anew', (stoppedAfter) => {
  const register = untouched();
  let cursor = '';
  for (let at = 0; at < stoppedAfter; at++) {
    const world = register.world();
    cursor = generateStep(cursor, world, world.generated, 2).cursor ?? '';
  }
  driven((from) => {
    const world = register.world();
    return generateStep(from, world, world.generated, 2);
  });
  expect(outcome(register)).toEqual(whole);
});

it('loses nobody when the rows stand in another order by the next step', () => {
  const register = untouched();
  const first = register.world();
  const { cursor = '' } = generateStep('', first, first.generated, 3);
  const unit = register.tables.open();
  const stored = unit.all(customers);
  const values = stored.map((one) => ({ ...one.values }));
  stored.forEach((one, at) => {
    unit.change(customers, one, values[values.length - 1 - at] ?? {});
  });
  unit.commit();
  expect(register.rows(customers)[0]?.id).toBe('202609007');
  driven((from) => {
    const next = register.world();
    return generateStep(from || cursor, next, next.generated, 3);
  });
  expect(register.rows(customers).filter(({ nextFollowUp }) => !nextFollowUp)).toEqual([]);
});

it.each([1, 3, 100])('regrades the same in blocks of %d', (size) => {
  const register = untouched();
  const steps = driven((cursor) => regradeStep(cursor, register.world(), size));
  expect(register.rows(customers)).toEqual(whole.customers);
  expect(steps[steps.length - 1]).toMatchObject({ done: 7, total: 7 });
  expect(steps[steps.length - 1]?.said).toMatch(/^已计算 7 位客户/);
});
