/** @fileoverview A run that dies anywhere never sends twice; at most the mail on its way is in doubt, and then it is named. */

import { mailJobs, tableJobs } from '../../src/application/automation/hourly-jobs';
import { runHourly } from '../../src/application/automation/run-hourly';
import { outbox } from '../../src/schema/tables/outbox';
import { aRegister } from '../builders/a-register';
import { type Effect, Killed, killable } from '../builders/killable';

const hourlyJobs = [...tableJobs, ...mailJobs];

const DAY = '2026-09-23';
const RECEIVERS = ['wang@example.com', 'chen@example.com', 'li@example.com'];

function beforeMorning(quotaTells: boolean) {
  const register = aRegister({
    now: '2026-09-22T12:00:00+08:00',
    mailer: (deliver) => {
      let sent = 0;
      let asked = 0;
      // Where others send from the account meanwhile, the figure proves nothing.
      const quota = () => {
        asked += 1;
        return quotaTells ? 100 - sent : 1000 - asked * 10;
      };
      return {
        remainingQuota: quota,
        send(mail) {
          sent += 1;
          deliver(mail);
        },
      };
    },
  });
  for (const owner of ['王芳', '李强']) {
    const id = register.customer(`${owner}的机械有限公司`, { owner });
    register.log(id, '2026-09-22', '电话沟通', { nextDate: DAY });
  }
  register.at('2026-09-23T07:30:00+08:00');
  return register;
}

/** Dies at a step of the eight o'clock run; the following hours run as always. */
function dieAt(step: number, effect: Effect, quotaTells: boolean) {
  const register = beforeMorning(quotaTells);
  register.clock.moveTo('2026-09-23T08:15:00+08:00');
  const world = killable(register.world(), step, effect);
  let died = false;
  try {
    runHourly(hourlyJobs, world);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    died = true;
  }
  register.at('2026-09-23T10:30:00+08:00');
  const states = register.rows(outbox).filter(({ day }) => day === DAY);
  return { register, died: died || world.steps() >= step, steps: world.steps(), states };
}

function stepsOfRun(): number {
  return dieAt(Number.POSITIVE_INFINITY, 'before', true).steps;
}

describe('a run that dies', () => {
  const total = stepsOfRun();

  it('takes a fair number of steps', () => {
    expect(total).toBeGreaterThan(8);
  });

  describe.each(['before', 'after'] as const)('%s the effect of a step', (effect) => {
    it.each(Array.from({ length: total }, (_, index) => index + 1))('step %i: each mail once, none lost', (step) => {
      const { register, states } = dieAt(step, effect, true);
      const counts = RECEIVERS.map((who) => register.to(who, DAY).length);
      const unknown = states.filter(({ state }) => state === '未知').map(({ to }) => to);
      expect(counts).toEqual(RECEIVERS.map((who, at) => (unknown.includes(who) ? counts[at] : 1)));
      expect(unknown).toEqual([]);
      // The tab says so too, also where the run died while it wrote it.
      expect(states.filter(({ state }) => state !== '已发送')).toEqual([]);
    });

    it.each(Array.from({ length: total }, (_, index) => index + 1))(
      'step %i, the quota tells nothing: at most one in doubt, named, never twice',
      (step) => {
        const { register, states } = dieAt(step, effect, false);
        const unknown = states.filter(({ state }) => state === '未知').map(({ to }) => String(to));
        expect(unknown.length).toBeLessThanOrEqual(1);
        for (const who of RECEIVERS) {
          const count = register.to(who, DAY).length;
          if (unknown.includes(who)) expect(count).toBeLessThanOrEqual(1);
          else expect(count).toBe(1);
        }
        const admin = register.to('owner@example.com', '2026-09-24');
        register.at('2026-09-24T09:30:00+08:00');
        const told = register.to('owner@example.com', '2026-09-24').map(({ text }) => text);
        expect(admin).toEqual([]);
        for (const who of unknown) expect(told.join('')).toContain(who);
      },
    );
  });
});

describe('two runs at once', () => {
  it('never both send: the second finds the lease taken', () => {
    const register = beforeMorning(true);
    register.clock.moveTo('2026-09-23T08:15:00+08:00');
    const world = register.world();
    const second = register.world();
    const sends: number[] = [];
    const interrupted = {
      ...world,
      mailer: {
        ...world.mailer,
        send(mail: Parameters<typeof world.mailer.send>[0]) {
          sends.push(runHourly(hourlyJobs, second).failed.length);
          world.mailer.send(mail);
        },
      },
    };
    runHourly(hourlyJobs, interrupted);
    expect(RECEIVERS.map((who) => register.to(who, DAY).length)).toEqual([1, 1, 1]);
    expect(sends.length).toBe(3);
  });
});
