import type { Host } from '../../host';
import { adapterOf, F, type Fixture, OWNER } from './fixture';

const TAB = '客户';

describe('a copy of the file', () => {
  let f: Fixture;
  let copy: Host;
  const call = (fn: string, args: unknown[] = [], user = OWNER) =>
    copy.call(fn, args, { user, via: 'run' }) as { ok: boolean; problems?: { message: string }[] };
  const complete = {
    name: '乙一机械有限公司',
    industry: '制造业-机械设备',
    contactName: '张建国',
    phone: '0571-88801234',
    stage: '成交客户',
    owner: '王芳',
  };
  beforeEach(() => {
    f = F('表单模板', '2026-11-30T10:00');
    f.customer('甲一机械有限公司');
    f.customer('甲二机械有限公司');
    copy = f.host.makeCopy({ user: OWNER });
    copy.open(OWNER);
  });

  it('numbers, mails and repairs nothing until it is told what it is', () => {
    const before = adapterOf(copy).get(TAB);
    for (const fn of ['createCustomer', 'repairRegister', 'makeTriggers', 'sendDueDigests', 'setUpRegister']) {
      const refused = call(fn, fn === 'createCustomer' ? [complete] : []);
      expect([fn, refused.ok, refused.problems?.[0]?.message.includes('副本')]).toEqual([fn, false, true]);
    }
    copy.type(TAB, 'B5', '丙一机械有限公司', { user: OWNER });
    copy.advance('2d');
    expect(adapterOf(copy).get(TAB).slice(0, 2)).toEqual(before);
    expect(adapterOf(copy).one(TAB, { name: '丙一机械有限公司' }).id).toBe('');
    expect(copy.outbox).toHaveLength(0);
    expect(copy.triggers).toHaveLength(0);
  });

  it('goes on after the highest number that was given', () => {
    expect(call('continueRegister', [{ highest: '四十六' }])).toMatchObject({ ok: false });
    copy.menu('设置 ▸ 初始化登记簿', { user: OWNER, answers: ['1', '202611046', 'OK'] });
    expect(call('createCustomer', [complete])).toMatchObject({ ok: true, id: '202611047' });
    copy.properties.document.clear();
    expect(call('createCustomer', [{ ...complete, name: '丙二机械有限公司', phone: '0571-88805678' }])).toMatchObject({
      id: '202611048',
    });
    expect(copy.triggers.length).toBeGreaterThan(0);
    expect(call('continueRegister', [{ highest: '202611050' }])).toMatchObject({ ok: false });
  });

  it('never goes below what is there', () => {
    expect(call('continueRegister', [{ highest: '202611001' }])).toMatchObject({ ok: true });
    expect(call('createCustomer', [complete])).toMatchObject({ id: '202611003' });
  });

  it('begins anew, with records and mails cleared', () => {
    copy.menu('设置 ▸ 初始化登记簿', { user: OWNER, answers: ['2', 'YES', 'OK'] });
    const anew = adapterOf(copy);
    expect(anew.get(TAB)).toEqual([]);
    expect(anew.get('团队成员')).toHaveLength(6);
    expect(call('createCustomer', [complete])).toMatchObject({ ok: true, id: '202611001' });
    expect(call('verifyLog')).toMatchObject({ ok: true, intact: true });
  });

  it('for trying out numbers but never sends', () => {
    expect(call('tryOut')).toMatchObject({ ok: true });
    expect(call('createCustomer', [complete])).toMatchObject({ ok: true, id: '202611003' });
    call('sendDueDigests');
    copy.advance('3d');
    copy.properties.document.clear();
    call('sendDueDigests');
    expect(copy.outbox).toHaveLength(0);
  });

  it('leaves the register that it came from alone', () => {
    call('newRegister', [{ clear: true }]);
    expect(f.get(TAB)).toHaveLength(2);
    expect(f.customer('甲三机械有限公司')).toBe('202611003');
  });
});
