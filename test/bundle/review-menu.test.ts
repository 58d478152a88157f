import type { WaitingRequest } from '../../src/application/review/list-change-requests';
import type { Waiting } from '../../src/application/review/list-reviews';
import { CHEN, F, type Fixture, OWNER, SUN, WANG } from './fixture';

const TAB = '客户';

describe('the menu 审核', () => {
  let f: Fixture;
  let one: string;
  let two: string;
  const select = (id: string, user: string) => f.host.select(TAB, `B${f.one(TAB, { id }).row}`, user);
  const lastAlert = () => f.host.alerts[f.host.alerts.length - 1]?.message ?? '';
  beforeAll(() => {
    f = F('工作手册', '2026-11-23T09:00');
    for (const user of [SUN, WANG, CHEN]) f.host.open(user);
    one = f.customer('甲一机械有限公司', { collectedBy: '王芳', region: '华东地区' });
    two = f.customer('甲二机械有限公司', { collectedBy: '王芳' });
  });

  it('lists each waiting customer with what was collected and what is wrong with it', () => {
    const { waiting } = f.call('listReviews', [], SUN) as { waiting: Waiting[] };
    expect(waiting.find(({ id }) => id === one)).toMatchObject({
      status: '待复核',
      collector: '王芳',
      deciders: [],
      problems: [{ field: 'region' }],
    });
    expect(waiting.find(({ id }) => id === two)?.facts).toContainEqual({ title: '联系人', text: '张建国' });
  });

  it('says who decides where the reviewer collected it', () => {
    const own = f.customer('甲三机械有限公司', { collectedBy: '孙悦' });
    const { waiting } = f.call('listReviews', [], SUN) as { waiting: Waiting[] };
    expect(waiting.find(({ id }) => id === own)?.deciders).toEqual(['陈立', '何静']);
    expect(f.call('decideReview', [{ id: two, verdict: '已生效' }], SUN)).toMatchObject({ ok: true });
    expect(f.one(TAB, { id: two }).status).toBe('已生效');
  });

  it('keeps that the selected customer was found right', () => {
    select(two, WANG);
    f.menu('审核 ▸ 信息核对无误', ['OK'], WANG);
    expect(f.one(TAB, { id: two }).verifiedBy).toBe('王芳');
    expect(lastAlert()).toContain('甲二');
  });

  const request = (values: object) => f.call('requestChange', [{ customer: two, reason: '业务变化', ...values }], WANG);
  const decide = (values: object, user = SUN) =>
    f.call('decideChangeRequest', [{ verdict: '已生效', ...values }], user);
  const listed = (user = SUN) => (f.call('listChangeRequests', [], user) as { waiting: WaitingRequest[] }).waiting;

  it('shows what stands there now to whoever asks for a change', () => {
    const seen = f.call('currentValues', [{ customer: two }], WANG) as { values: Record<string, string> };
    expect(seen).toMatchObject({ ok: true, name: '甲二机械有限公司', values: { 联系人: '张建国' } });
    expect(seen.values).not.toHaveProperty('客户等级');
    expect(seen.values).not.toHaveProperty('信息状态');
    expect(f.call('currentValues', [{ customer: '999' }], WANG)).toMatchObject({ ok: false });
  });

  it('keeps the moment that the form tells on the register’s clock', () => {
    request({ field: '联系人', newValue: '吴倩', trigger: '客户主动变更', occurredAt: '2026-11-21T08:30' });
    const [kept] = f.get('信息更新申请');
    expect(kept).toMatchObject({ customer: two, newValue: '吴倩', oldValue: '张建国', requester: '王芳' });
    expect(new Date(String(kept?.occurredAt)).toISOString()).toBe('2026-11-21T00:30:00.000Z');
  });

  it('lists old, new and present value, and takes the evidence that the reviewer found', () => {
    const [waiting] = listed();
    expect(waiting).toMatchObject({ field: '联系人', oldValue: '张建国', valueNow: '张建国', own: false });
    expect(listed(OWNER)[0]).toMatchObject({ own: false });
    expect(decide({ id: waiting?.id })).toMatchObject({ ok: false, problems: [{ field: 'evidence' }] });
    expect(decide({ id: waiting?.id, evidence: '对接人确认' })).toMatchObject({ ok: false });
    expect(decide({ id: waiting?.id, evidence: '电话二次核实' })).toMatchObject({ ok: true });
    expect(f.one(TAB, { id: two }).contactName).toBe('吴倩');
    expect(f.one('信息更新申请', { id: waiting?.id ?? '' }).evidence).toBe('电话二次核实');
  });

  it('asks again where the field has changed since', () => {
    request({ field: '备注', newValue: '大客户', trigger: '跟进反馈补充', evidence: '对接人确认' });
    f.upd(TAB, { id: two }, { remark: '重点跟进' });
    const [waiting] = listed();
    expect(waiting).toMatchObject({ oldValue: '', valueNow: '重点跟进', newValue: '大客户' });
    expect(decide({ id: waiting?.id })).toMatchObject({
      ok: false,
      problems: [{ field: 'remark', value: '重点跟进' }],
    });
    expect(decide({ id: waiting?.id, force: true })).toMatchObject({ ok: true });
    expect(f.one(TAB, { id: two }).remark).toBe('大客户');
  });

  it('verifies the log on its page, and brings the value of the selected entry back', () => {
    f.menu('数据 ▸ 校验变更记录', [], CHEN);
    const page = f.host.dialogs[f.host.dialogs.length - 1];
    expect(page?.run('jobStep', { job: 'verifyLog' })).toMatchObject({
      ok: true,
      said: expect.stringContaining('完整'),
    });
    const entry = f.changes({ record: two, field: '备注', after: '大客户' })[0];
    f.host.select('变更记录', `A${entry?.row}`, CHEN);
    f.menu('数据 ▸ 恢复此值', ['OK'], CHEN);
    expect(f.one(TAB, { id: two }).remark).toBe('重点跟进');
    f.menu('数据 ▸ 恢复此值', ['L999999', 'OK'], OWNER);
    expect(lastAlert()).toContain('L999999');
  });
});
