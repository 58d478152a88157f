/** @fileoverview 公海 over weeks: proposed, announced, released, claimed under a limit; all of it logged, nobody nagged. */
import { claimCustomers } from '../../../src/application/pool/claim-customers';
import { poolPage } from '../../../src/application/pool/pool-page';
import { changes } from '../../../src/schema/tables/changes';
import { customers } from '../../../src/schema/tables/customers';
import { followUps } from '../../../src/schema/tables/follow-ups';
import { aConfig, team } from '../../builders/a-config';
import { aRegister, section } from '../../builders/a-register';

const WANG = 'wang@example.com';
const LI = 'li@example.com';
const CHEN = 'chen@example.com';

/** A customer that nobody contacted any more; the register begins long before. */
function idleRegister(settings: Readonly<Record<string, string>>) {
  const register = aRegister({ now: '2025-06-02T09:00:00+08:00', config: aConfig({ settings, members: team }) });
  const id = register.customer('苏州恒锐精密机械有限公司', { stage: '意向客户' });
  register.log(id, '2026-03-02', '电话沟通');
  // 意向客户: every two weeks, so idle after 2026-03-30.
  register.clock.moveTo('2026-03-27T12:00:00+08:00');
  return { register, id };
}

const as = (register: ReturnType<typeof aRegister>, email: string) =>
  register.world({ caller: { email, effective: email, byTrigger: false } as never });
const mailOf = (register: ReturnType<typeof aRegister>, who: string, day: string) =>
  register
    .to(who, day)
    .map(({ text }) => text)
    .join('\n');
const POOL_LINE = /公海：苏州恒锐/;

describe('with the pool on', () => {
  const { register, id } = idleRegister({ pool: '是' });
  const plans = () => register.rows(followUps).filter((row) => row.status === '待执行');

  it('says it to owner and manager once, with the day', () => {
    register.at('2026-03-30T12:00:00+08:00');
    expect(mailOf(register, WANG, '2026-03-30')).not.toMatch(POOL_LINE);
    register.at('2026-03-31T12:00:00+08:00');
    expect(section(mailOf(register, WANG, '2026-03-31'), '等级与风险').join()).toContain(
      '公海：苏州恒锐精密机械有限公司自 3月2日起两个周期（每双周）没有符合要求的联系，4月3日（周五）前仍未联系将转入公海',
    );
    expect(mailOf(register, CHEN, '2026-03-31')).toContain('公海：苏州恒锐精密机械有限公司（王芳）自 3月2日起');
    register.at('2026-04-01T12:00:00+08:00');
    expect(mailOf(register, WANG, '2026-04-01')).not.toMatch(POOL_LINE);
    expect(register.find(customers, id).owner).toBe('王芳');
  });

  it('releases it on that day, logged, with nothing left to remind of', () => {
    register.at('2026-04-03T12:00:00+08:00');
    expect(register.find(customers, id)).toMatchObject({ owner: '', pooledAt: '2026-04-02T16:15:00.000Z' });
    expect(plans()).toEqual([]);
    const entry = register.rows(changes).find((row) => row.record === id && row.before === '王芳' && row.after === '');
    expect(entry).toMatchObject({
      actor: '登记簿',
      origin: '脚本',
      reason: '两个周期（每双周）没有符合要求的联系，转入公海',
    });
    expect(mailOf(register, WANG, '2026-04-03')).toContain('公海：苏州恒锐精密机械有限公司 已转入公海');
    expect(mailOf(register, CHEN, '2026-04-03')).toContain('已转入公海（原负责人王芳）');
  });

  it('is in nobody’s mail then but as one figure of the managers', () => {
    register.at('2026-04-08T12:00:00+08:00');
    for (const who of [WANG, LI, CHEN, 'owner@example.com']) {
      expect(mailOf(register, who, '2026-04-08')).not.toContain('苏州恒锐');
      expect(mailOf(register, who, '2026-04-08')).not.toContain('无人负责');
    }
    expect(register.find(customers, id).problems).toBe('');
    expect(register.find(customers, id).status).toBe('已生效');
    expect(plans()).toEqual([]);
  });

  it('is not claimed by the owner before for seven days', () => {
    expect(poolPage(as(register, WANG)).customers).toMatchObject([{ id, before: '王芳', barredUntil: '2026-04-10' }]);
    expect(() => claimCustomers({ ids: [id] }, as(register, WANG))).toThrow(/4月10日/);
  });

  it('is claimed by another, who is given time for a first contact, logged', () => {
    expect(claimCustomers({ ids: [id] }, as(register, LI))).toMatchObject({ customers: 1, left: 9 });
    expect(register.find(customers, id)).toMatchObject({ owner: '李强', pooledAt: '', nextFollowUp: '2026-04-15' });
    expect(plans().every(({ owner }) => owner === '李强')).toBe(true);
    expect(plans().filter(({ dueOn }) => String(dueOn) < '2026-04-15')).toEqual([]);
    const entry = register.rows(changes).find((row) => row.record === id && row.after === '李强');
    expect(entry).toMatchObject({ actor: '李强', reason: '领取公海客户' });
    expect(() => claimCustomers({ ids: [id] }, as(register, 'owner@example.com'))).toThrow(/李强/);
  });

  it('begins anew for who claimed it: two periods, not the old neglect', () => {
    register.at('2026-04-22T12:00:00+08:00');
    expect(mailOf(register, LI, '2026-04-22')).not.toMatch(POOL_LINE);
    register.at('2026-05-07T12:00:00+08:00');
    expect(mailOf(register, LI, '2026-05-07')).toMatch(/公海：苏州恒锐精密机械有限公司自 4月8日起/);
  });
});

it('with the pool off only says so: nothing is released', () => {
  const { register, id } = idleRegister({});
  register.at('2026-04-30T12:00:00+08:00');
  expect(mailOf(register, CHEN, '2026-03-31')).toMatch(/公海：苏州恒锐.*请联系，或由经理转交/);
  expect(register.mails.filter(({ to, text }) => to === WANG && POOL_LINE.test(text))).toHaveLength(1);
  expect(register.find(customers, id).owner).toBe('王芳');
});

it('turned on later announces before it releases', () => {
  const { register, id } = idleRegister({});
  register.at('2026-04-30T12:00:00+08:00');
  register.setConfig(aConfig({ settings: { pool: '是' }, members: team }));
  register.at('2026-05-06T12:00:00+08:00');
  expect(mailOf(register, WANG, '2026-05-06')).toMatch(/5月\d+日（周.）前仍未联系将转入公海/);
  expect(register.find(customers, id).owner).toBe('王芳');
  register.at('2026-05-12T12:00:00+08:00');
  expect(register.find(customers, id).owner).toBe('');
});

it('a contact in time keeps it', () => {
  const { register, id } = idleRegister({ pool: '是' });
  register.at('2026-04-01T12:00:00+08:00');
  register.log(id, '2026-04-01', '电话沟通');
  register.at('2026-04-10T12:00:00+08:00');
  expect(register.find(customers, id).owner).toBe('王芳');
});

it('lets each member claim so many a day, and no more in one go', () => {
  const config = aConfig({ settings: { pool: '是', poolDailyLimit: '2' }, members: team });
  const register = aRegister({ now: '2026-03-02T09:00:00+08:00', config });
  const ids = ['甲一', '乙二', '丙三', '丁四'].map((name) =>
    register.customer(`${name}机械有限公司`, { stage: '意向客户' }),
  );
  register.at('2026-04-08T12:00:00+08:00');
  expect(ids.map((id) => register.find(customers, id).owner)).toEqual(['', '', '', '']);
  expect(() => claimCustomers({ ids: ids.slice(0, 3) }, as(register, LI))).toThrow(/2 位/);
  expect(claimCustomers({ ids: ids.slice(0, 1) }, as(register, LI))).toMatchObject({ left: 1 });
  expect(claimCustomers({ ids: ids.slice(1, 2) }, as(register, LI))).toMatchObject({ left: 0 });
  expect(() => claimCustomers({ ids: ids.slice(2, 3) }, as(register, LI))).toThrow(/今天还可领取 0 位/);
  register.at('2026-04-09T12:00:00+08:00');
  expect(claimCustomers({ ids: ids.slice(2, 3) }, as(register, LI))).toMatchObject({ left: 1 });
});
