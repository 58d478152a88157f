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

  it('shows each waiting customer with its problems, then takes the verdict', () => {
    const waiting = f.get(TAB, { status: '待复核' }).map(({ id }) => id);
    const before = f.host.alerts.length;
    const answers = waiting.length === 2 ? ['NO', '区域太笼统', 'YES', 'OK'] : ['YES', 'OK'];
    f.menu('审核 ▸ 待复核客户', answers, SUN);
    const asked = f.host.alerts.slice(before).map(({ message }) => message);
    expect(asked[0]).toContain(String(waiting[0]));
    if (waiting.includes(one)) expect(asked[0]).toContain('所在区域');
    expect(f.one(TAB, { id: two }).status).toBe('已生效');
  });

  it('keeps that the selected customer was found right', () => {
    select(two, WANG);
    f.menu('审核 ▸ 信息核对无误', ['OK'], WANG);
    expect(f.one(TAB, { id: two }).verifiedBy).toBe('王芳');
    expect(lastAlert()).toContain('甲二');
  });

  it('asks for field, value and reason of a change, and for the verdict on it', () => {
    select(two, WANG);
    f.menu('审核 ▸ 提交更新申请', ['联系人', '吴倩', '原负责人离职', 'OK'], WANG);
    const [request] = f.get('信息更新申请');
    expect(request).toMatchObject({ customer: two, newValue: '吴倩', oldValue: '张建国', requester: '王芳' });
    f.menu('审核 ▸ 处理更新申请', ['YES', 'OK', 'OK'], SUN);
    expect(f.one(TAB, { id: two }).contactName).toBe('张建国');
    f.upd('信息更新申请', { id: String(request?.id) }, { trigger: '客户主动变更', evidence: '电话二次核实' });
    f.menu('审核 ▸ 处理更新申请', ['YES', 'OK'], SUN);
    expect(f.one(TAB, { id: two }).contactName).toBe('吴倩');
  });

  it('asks again where the field has changed since', () => {
    select(two, WANG);
    f.menu('审核 ▸ 提交更新申请', ['备注', '大客户', '业务增长', 'OK'], WANG);
    const open = f.get('信息更新申请', { status: '待核实' });
    f.upd('信息更新申请', { id: String(open[0]?.id) }, { trigger: '跟进反馈补充', evidence: '对接人确认' });
    f.upd(TAB, { id: two }, { remark: '重点跟进' });
    f.menu('审核 ▸ 处理更新申请', ['YES', 'YES', 'OK'], SUN);
    expect(f.one(TAB, { id: two }).remark).toBe('大客户');
  });

  it('verifies the log and brings the value of the selected entry back', () => {
    f.menu('数据 ▸ 校验变更记录', ['OK'], CHEN);
    expect(lastAlert()).toContain('完整');
    const entry = f.changes({ record: two, field: '备注', after: '大客户' })[0];
    f.host.select('变更记录', `A${entry?.row}`, CHEN);
    f.menu('数据 ▸ 恢复此值', ['OK'], CHEN);
    expect(f.one(TAB, { id: two }).remark).toBe('重点跟进');
    f.menu('数据 ▸ 恢复此值', ['L999999', 'OK'], OWNER);
    expect(lastAlert()).toContain('L999999');
  });
});
