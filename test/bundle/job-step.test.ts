/** @fileoverview Long work as the progress page drives it: step by step, stopped and gone on, refused, made to wait. */
import { jobs } from '../../src/entrypoints/jobs';
import { importedCustomers } from '../builders/imported-customers';
import { CHEN, F, type Fixture, OWNER, WANG } from './fixture';

interface Step {
  readonly ok: boolean;
  readonly busy?: true;
  readonly done?: number;
  readonly total?: number;
  readonly cursor?: string;
  readonly said?: string;
  readonly problems?: readonly { readonly message: string }[];
}

const COUNT = 1600;
const NOW = '2026-11-23T09:00';

const step = (f: Fixture, job: string, cursor?: string, user = OWNER) =>
  f.call('jobStep', [cursor === undefined ? { job } : { job, cursor }], user) as Step;

function driven(f: Fixture, job: string, from?: string): Step[] {
  const steps: Step[] = [];
  let cursor = from;
  do {
    const done = step(f, job, cursor);
    if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done)}`);
    steps.push(done);
    cursor = done.cursor;
  } while (cursor !== undefined);
  return steps;
}

const contents = ({ host }: Fixture) => ['客户', '跟进计划', '我的待办'].map((tab) => host.sheet(tab).values());

function filled(): Fixture {
  const f = F('表单模板', NOW);
  importedCustomers(f.host, COUNT, OWNER);
  return f;
}

describe('with more customers than one step takes', () => {
  let f: Fixture;
  let whole: unknown;
  let created = 0;
  beforeAll(() => {
    const other = filled();
    created = (other.call('generateFollowUps') as { created: number }).created;
    whole = contents(other);
    f = filled();
  });

  it('plans a block a step, and in the end what one run plans', () => {
    f.menu('跟进 ▸ 生成跟进计划');
    const html = f.host.dialogs[f.host.dialogs.length - 1]?.html ?? '';
    const begun = /"begun":\{"done":1500,"total":1600,"said":"[^"]+","cursor":"([^"]+)"/.exec(html);
    // The person stopped here and began anew later on.
    expect(begun?.[1]).toMatch(/^1500 \d{9,10}$/);
    const steps = driven(f, 'generateFollowUps');
    expect(steps.map(({ done, total }) => [done, total])).toEqual([
      [1500, COUNT],
      [COUNT, COUNT],
      [COUNT, COUNT],
    ]);
    expect(created).toBeGreaterThan(COUNT - 1);
    expect(contents(f)).toEqual(whole);
  });

  it('regrades a block a step', () => {
    const steps = driven(f, 'regrade');
    expect(steps.map(({ done }) => done)).toEqual([1500, COUNT]);
    expect(steps[1]?.said).toMatch(`已计算 ${COUNT} 位客户`);
    expect(contents(f)).toEqual(whole);
  });

  it('verifies the log a block a step', () => {
    const steps = driven(f, 'verifyLog');
    expect(steps.length).toBeGreaterThan(1);
    expect(steps[steps.length - 1]?.said).toBe((f.call('verifyLog') as { text: string }).text);
  });
});

describe('with few', () => {
  let f: Fixture;
  beforeAll(() => {
    f = F('表单模板', NOW);
    f.customer('甲一机械有限公司');
  });

  it.each(jobs.map(({ name }) => name))('%s is one step, with its result in words', (job) => {
    const [only, ...more] = driven(f, job);
    expect(more).toEqual([]);
    expect(only?.said).not.toBe('');
    expect(only?.done).toBe(only?.total);
  });

  it.each([
    ['regrade', WANG],
    ['repair', CHEN],
    ['verifyLog', WANG],
    ['generateFollowUps', 'stranger@example.com'],
    ['checkData', 'stranger@example.com'],
    ['nothing', 'stranger@example.com'],
  ])('%s refuses %s as its own function does', (job, user) => {
    const refused = step(f, job, undefined, user);
    expect(refused.ok).toBe(false);
    expect(refused.problems?.[0]?.message).toMatch(/您的角色|不在「团队成员」/);
  });

  it('names a job that there is not', () => {
    expect(step(f, 'nothing').problems?.[0]?.message).toBe('没有名为“nothing”的任务。');
  });

  it('says that it must wait while another run has the lock, and opens the page that waits', () => {
    const token = {};
    const { locks } = f.host.state;
    locks.take('document', { now: () => 0 }, token, Number.POSITIVE_INFINITY);
    expect(step(f, 'generateFollowUps')).toEqual({ ok: true, busy: true });
    f.menu('分析 ▸ 重新分级与健康度');
    expect(f.host.dialogs[f.host.dialogs.length - 1]?.html).toContain('"job":"regrade"');
    locks.drop('document', token);
    expect(step(f, 'generateFollowUps')).toMatchObject({ ok: true, said: expect.stringMatching(/跟进计划/) });
  });
});
