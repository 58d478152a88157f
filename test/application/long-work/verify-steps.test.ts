/** @fileoverview The change log verified block by block says what one run says, also of a log that was altered. */
import { verifyLog } from '../../../src/application/change-log/verify-log';
import { verifyStep } from '../../../src/application/change-log/verify-steps';
import type { JobStep } from '../../../src/application/job-step';
import type { Values } from '../../../src/application/ports';
import { changes } from '../../../src/schema/tables/changes';
import { aRegister } from '../../builders/a-register';

function logged() {
  const register = aRegister({ now: '2026-09-18T09:00:00+08:00' });
  for (const name of ['甲一', '甲二', '甲三', '甲四']) register.customer(`${name}机械有限公司`);
  return register;
}

type Register = ReturnType<typeof logged>;

function inSteps(register: Register, size: number): JobStep[] {
  const steps: JobStep[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const step: JobStep = verifyStep(cursor, register.world(), size);
    steps.push(step);
    cursor = step.cursor;
  }
  return steps;
}

const sizes = [1, 2, 3, 1000];

it.each(sizes)('finds a log intact in blocks of %d', (size) => {
  const register = logged();
  const { entries, text } = verifyLog(register.world());
  const steps = inSteps(register, size);
  expect(entries).toBeGreaterThan(3);
  expect(steps).toHaveLength(Math.ceil(entries / size));
  expect(steps[steps.length - 1]).toEqual({ done: entries, total: entries, said: text });
});

it.each(sizes)('finds an empty log intact in blocks of %d', (size) => {
  const register = aRegister({ now: '2026-09-18T09:00:00+08:00' });
  expect(inSteps(register, size)).toEqual([{ done: 0, total: 0, said: verifyLog(register.world()).text }]);
});

function alter(register: Register, at: number, values: Values): void {
  const unit = register.tables.open();
  const stored = unit.all(changes)[at];
  if (!stored) throw new Error(`The log has no entry ${at}`);
  unit.change(changes, stored, values as never);
  unit.commit();
}

function drop(register: Register, at: number): void {
  const unit = register.tables.open();
  unit.remove(changes, unit.all(changes).slice(at, at + 1));
  unit.commit();
}

const deeds: [string, (register: Register, at: number) => void][] = [
  ['another text', (register, at) => alter(register, at, { after: '改过的值' })],
  ['another person', (register, at) => alter(register, at, { actor: '李强' })],
  ['an entry that is gone', drop],
];

describe.each(deeds)('%s', (_name, deed) => {
  it.each([0, 1, 2])('at entry %d is found by every size of block', (at) => {
    const register = logged();
    deed(register, at);
    const { intact, text } = verifyLog(register.world());
    expect(intact).toBe(false);
    for (const size of sizes) expect(inSteps(register, size).pop()?.said).toBe(text);
  });
});

it('goes on with entries that came between two steps', () => {
  const register = logged();
  const first = verifyStep('', register.world(), 2);
  register.customer('乙一机械有限公司');
  const { text } = verifyLog(register.world());
  expect(verifyStep(first.cursor ?? '', register.world(), 1000).said).toBe(text);
});
