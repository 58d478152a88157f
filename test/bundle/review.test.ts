import { CHEN, F, type Fixture, LI, OWNER, SUN, WANG } from './fixture';

const TAB = '客户';
const messages = (answer: { problems?: readonly { message: string }[] }) =>
  (answer.problems ?? []).map(({ message }) => message).join('\n');

/** Every text of every tab, and of every mail. */
function everything({ host }: Fixture): string {
  const cells = host.tabs.flatMap((tab) => host.sheet(tab).display().flat());
  return [...cells, ...host.outbox.map((mail) => JSON.stringify(mail))].join('\n');
}

describe('what a reviewer must see (A09)', () => {
  let f: Fixture;
  const rows: Record<string, string> = {};
  beforeAll(() => {
    f = F('工作手册', '2026-11-23T09:00');
    const add = (row: string, name: string, values: Record<string, string | number | boolean>) => {
      rows[row] = f.customer(`${name}机械有限公司`, { collectedBy: '王芳', ...values });
    };
    add('p1', '甲一', { phone: '1380013800' });
    add('p2', '甲二', { creditCode: '91330100MA2AB12C31' });
    add('p3', '甲三', { founded: '2027-01-01' });
    add('p4', '甲四', { employees: 800, size: '小微企业（50人以下）' });
    add('p5', '甲五', { region: '华东地区' });
    add('p6', '甲六', { dataSource: '第三方推荐' });
    add('p7', '甲七', { industry: '高端制造' });
    add('p8', '甲八', { remark: '法人身份证11010519491231002X，卡号6222020200112233446' });
    add('p9', '甲九', { contactName: '负责人' });
    add('ok', '甲十', {
      creditCode: '914403001922038216',
      phone: '0571-88880100转801',
      contactName: '王经理',
      founded: '2008',
    });
  });

  it.each([
    ['p1', 'phone', '联系电话'],
    ['p2', 'creditCode', '0'],
    ['p3', 'founded', '成立'],
    ['p4', 'size', '企业规模'],
    ['p5', 'region', '上海市'],
    ['p6', 'sourceVerified', '来源已核实'],
    ['p7', 'industry', '所属行业'],
    ['p8', 'remark', '备注'],
    ['p9', 'contactName', '联系人'],
  ])('%s: %s is named', (row, field, word) => {
    const found = f.problems(rows[row] ?? '');
    expect(found.map((problem) => problem.field)).toEqual([field]);
    expect(found[0]?.note).toContain(word);
  });

  it('finds nothing wrong with a good row', () => {
    expect(f.problems(rows.ok ?? '')).toEqual([]);
    expect(f.one(TAB, { id: rows.ok ?? '' }).status).toBe('待复核');
  });

  it('shows the reviewer the same before a verdict can be given', () => {
    const { waiting } = f.call('listReviews', [], SUN) as {
      waiting: { id: string; problems: { field: string }[] }[];
    };
    const seen = Object.fromEntries(waiting.map(({ id, problems }) => [id, problems.map(({ field }) => field)]));
    for (const id of Object.values(rows))
      expect([id, seen[id]]).toEqual([id, f.problems(id).map(({ field }) => field)]);
  });

  it('keeps no sensitive number anywhere', () => {
    const all = everything(f);
    expect(all).not.toContain('11010519491231002X');
    expect(all).not.toContain('6222020200112233446');
    expect(f.one(TAB, { id: rows.p8 ?? '' }).remark).toContain('110105********002X');
  });

  it('takes problem, note and colour away once mended', () => {
    const mend = (row: string, values: Record<string, string | boolean>) => {
      f.upd(TAB, { id: rows[row] ?? '' }, values);
      expect([row, f.problems(rows[row] ?? '')]).toEqual([row, []]);
    };
    mend('p1', { phone: '13800138000' });
    mend('p2', { creditCode: '91330100MA2AB12C30' });
    mend('p3', { founded: '2017-01-01' });
    mend('p4', { size: '大型企业（500人以上）' });
    mend('p5', { region: '上海市-浦东新区' });
    mend('p6', { sourceVerified: true });
    mend('p7', { industry: '制造业-机械设备' });
    mend('p8', { remark: '已核对原件' });
    mend('p9', { contactName: '王小明' });
  });
});

describe('review of new records (K1)', () => {
  let f: Fixture;
  let id: string;
  const status = () => f.one(TAB, { id }).status;
  let name: string;
  let count = 0;
  beforeAll(() => {
    f = F('工作手册', '2026-11-23T09:00');
  });
  beforeEach(() => {
    count += 1;
    name = `乙${count}机械有限公司`;
    id = f.customer(name, { collectedBy: '王芳' });
  });

  it('goes back with a reason by mail, once, waits again when mended, and then takes effect', () => {
    expect(status()).toBe('待复核');
    expect(messages(f.decide('review', id, '退回补充', { user: SUN }))).toContain('原因');
    expect(f.decide('review', id, '退回补充', { user: SUN, reason: '联系电话打不通' })).toMatchObject({ ok: true });
    expect(status()).toBe('退回补充');
    expect(f.mailsTo(WANG).map(({ subject, body }) => [subject, body.includes('联系电话打不通')])).toEqual([
      [`【客户登记簿】请补充客户资料：${name}（${id}）`, true],
    ]);
    f.upd(TAB, { id }, { phone: '13800138000' });
    expect(status()).toBe('待复核');
    expect(f.decide('review', id, '已生效', { user: SUN })).toMatchObject({ ok: true, status: '已生效' });
    expect(f.one(TAB, { id })).toMatchObject({ status: '已生效', reviewer: '孙悦' });
    expect(f.changes({ record: id, field: '信息状态' }).map(({ actor, after }) => [actor, after])).toContainEqual([
      '孙悦',
      '已生效',
    ]);
    expect(f.mailsTo(WANG)).toHaveLength(1);
  });

  it('is not for those who collected it, nor for those who may not review', () => {
    expect(messages(f.decide('review', id, '已生效', { user: LI }))).toContain('销售代表');
    const own = f.customer('他人机械有限公司', { collectedBy: '孙悦' });
    expect(messages(f.decide('review', own, '已生效', { user: SUN }))).toContain('陈立');
    expect(f.decide('review', own, '已生效', { user: CHEN })).toMatchObject({ ok: true });
  });

  it('does not pass while something must be completed', () => {
    const half = f.customer('半份机械有限公司', { phone: '1380013800', collectedBy: '王芳' });
    const refused = f.decide('review', half, '已生效', { user: SUN });
    expect(refused.problems?.map(({ field }) => field)).toContain('phone');
  });

  it('keeps who found everything right, and when', () => {
    f.at('2026-11-24T10:00');
    expect(f.ask('confirmVerified', [{ id }])).toMatchObject({ ok: true });
    expect(f.one(TAB, { id })).toMatchObject({ verifiedBy: '王芳' });
    expect(f.changes({ record: id, field: '上次核对' })).toHaveLength(1);
  });

  it('is a decision that a rep cannot type', () => {
    f.upd(TAB, { id }, { status: '已生效' }, { user: LI });
    expect(status()).toBe('待复核');
    expect(f.changes({ record: id, field: '信息状态' }).slice(-1)).toMatchObject([
      { before: '已生效', after: '待复核' },
    ]);
    expect(f.get('提醒台账', { kind: 'decision' })).toHaveLength(1);
    f.decide('review', id, '已生效', { user: SUN });
    expect(f.get('提醒台账', { kind: 'decision' })).toHaveLength(0);
  });
});

describe('change requests (K1)', () => {
  let f: Fixture;
  let id: string;
  const request = (values: object = {}, user = WANG) =>
    f.ask(
      'requestChange',
      [
        {
          customer: id,
          field: '联系人',
          newValue: '吴倩',
          reason: '原负责人离职',
          trigger: '客户主动变更',
          evidence: '电话二次核实',
          notify: ['售后部'],
          ...values,
        },
      ],
      user,
    );
  let name: string;
  let count = 0;
  beforeAll(() => {
    f = F('工作手册', '2026-11-23T09:00');
  });
  beforeEach(() => {
    count += 1;
    name = `丙${count}机械有限公司`;
    id = f.customer(name, { collectedBy: '王芳', contactName: '韩磊' });
    f.decide('review', id, '已生效', { user: SUN });
  });

  it('changes the customer with the sentence of the handbook and tells the departments', () => {
    const made = request();
    expect(made).toMatchObject({ ok: true, oldValue: '韩磊' });
    expect(f.one('信息更新申请', { id: String(made.id) })).toMatchObject({
      requester: '王芳',
      oldValue: '韩磊',
      status: '待核实',
    });
    expect(f.decide('change', String(made.id), '已生效', { user: SUN })).toMatchObject({ ok: true });
    expect(f.one(TAB, { id }).contactName).toBe('吴倩');
    expect(f.changes({ record: id, field: '联系人' }).slice(-1)).toMatchObject([
      {
        origin: '申请',
        actor: '孙悦',
        reason: '原负责人离职',
        note: '2026年11月23日，因原负责人离职，将联系人由“韩磊”变更为“吴倩”',
      },
    ]);
    expect(f.mailsTo('zhou@example.com').map(({ body }) => body)).toEqual([
      `客户 ${name}：2026年11月23日，因原负责人离职，将联系人由“韩磊”变更为“吴倩”`,
    ]);
    expect(messages(f.decide('change', String(made.id), '已生效', { user: SUN }))).toContain('已经处理过');
  });

  it.each([
    ['客户主动变更', '合同/项目报告', false],
    ['客户主动变更', '书面说明（名片、邮件）', true],
    ['业务动态变化', '电话二次核实', false],
    ['业务动态变化', '合同/项目报告', true],
    ['跟进反馈补充', '对接人确认', true],
    ['跟进反馈补充', '', false],
  ])('%s with %s: %s', (trigger, evidence, passes) => {
    const made = request({ trigger, evidence });
    expect(f.decide('change', String(made.id), '已生效', { user: SUN }).ok).toBe(passes);
  });

  it('shows both values when the field has changed since, and asks again', () => {
    const made = request({ field: '备注', newValue: '大客户' });
    f.upd(TAB, { id }, { remark: '重点跟进' });
    const refused = f.decide('change', String(made.id), '已生效', { user: SUN });
    expect(messages(refused)).toContain('重点跟进');
    expect(f.one(TAB, { id }).remark).toBe('重点跟进');
    expect(f.decide('change', String(made.id), '已生效', { user: SUN, force: true })).toMatchObject({ ok: true });
    expect(f.one(TAB, { id }).remark).toBe('大客户');
  });

  it('is closed without a question where the field holds already what was asked for', () => {
    const made = request({ field: '年营收（万元）', newValue: '1,200' });
    f.upd(TAB, { id }, { revenue: '1200' });
    expect(f.decide('change', String(made.id), '已生效', { user: SUN })).toMatchObject({ ok: true });
    expect(f.one('信息更新申请', { id: String(made.id) }).status).toBe('已生效');
    expect(f.changes({ record: id, field: '年营收（万元）' })).toHaveLength(1);
  });

  it('is not decided by who asked, and refused only with a reason', () => {
    const made = request({}, SUN);
    expect(messages(f.decide('change', String(made.id), '已生效', { user: SUN }))).toContain('由您提出');
    expect(messages(f.decide('change', String(made.id), '已驳回', { user: CHEN }))).toContain('原因');
    expect(f.decide('change', String(made.id), '已驳回', { user: CHEN, reason: '查无此人' })).toMatchObject({
      ok: true,
    });
    expect(f.one(TAB, { id }).contactName).toBe('韩磊');
  });

  it('refuses what cannot be asked for', () => {
    expect(messages(request({ field: '客户等级' }))).toContain('客户等级');
    expect(messages(request({ newValue: '韩磊' }))).toContain('现在就是');
    expect(messages(request({ field: '联系电话', newValue: '12' }))).not.toBe('');
  });

  it('is the only way to change an important field', () => {
    f.upd(TAB, { id }, { contactName: '吴倩' });
    expect(f.one(TAB, { id }).contactName).toBe('韩磊');
    const keys = f.host.sheet(TAB).values()[0] ?? [];
    const column = String.fromCharCode(65 + keys.indexOf('contactName'));
    expect(f.host.sheet(TAB).note(`${column}${f.one(TAB, { id }).row}`)).toContain('提交更新申请');
    expect(f.changes({ record: id, field: '联系人' }).slice(-1)).toMatchObject([{ before: '吴倩', after: '韩磊' }]);
    f.upd(TAB, { id }, { remark: '仍可直接填写' });
    expect(f.one(TAB, { id }).remark).toBe('仍可直接填写');
  });

  it('decides a hundred at once in few calls', () => {
    const asked = { field: '备注', notify: [] };
    const ids = Array.from({ length: 100 }, (_, index) => String(request({ ...asked, newValue: `第${index}条` }).id));
    f.host.calls.reset();
    expect(f.call('decideChangeRequest', [{ ids, verdict: '已生效', force: true }], SUN)).toMatchObject({ ok: true });
    const blocks = f.host.calls.byMethod['Range.setValues'] ?? 0;
    expect(blocks).toBeLessThanOrEqual(6);
    expect(f.host.calls.total).toBeLessThanOrEqual(24 + blocks);
    expect(f.one(TAB, { id }).remark).toBe('第99条');
    expect(f.changes({ record: id, field: '备注' })).toHaveLength(100);
  });
});

describe('grades, old values and cells that only the register fills in', () => {
  let f: Fixture;
  let id: string;
  beforeAll(() => {
    f = F('表单模板', '2026-11-23T09:00');
    id = f.customer('丁一机械有限公司', { remark: '第一版' });
  });

  it('takes a grade by hand from managers only', () => {
    f.upd(TAB, { id }, { gradeOverride: 'A' });
    expect(f.one(TAB, { id }).gradeOverride).toBe('');
    expect(messages(f.ask('setGrade', [{ id, grade: 'A', reason: '战略客户' }]))).toContain('销售经理');
    expect(f.ask('setGrade', [{ id, grade: 'A', reason: '战略客户' }], CHEN)).toMatchObject({ ok: true });
    expect(f.grade(id)).toMatch(/^A/);
    expect(f.changes({ record: id, field: '人工定级', actor: '陈立' })).toMatchObject([{ reason: '战略客户' }]);
    expect(f.get('提醒台账', { kind: 'decision' })).toEqual([]);
  });

  it('brings an old value back, and says that it did', () => {
    f.upd(TAB, { id }, { remark: '第二版' });
    const [entry] = f.changes({ record: id, field: '备注', after: '第二版' });
    expect(f.ask('restoreValue', [{ entry: String(entry?.seq) }], CHEN)).toMatchObject({ ok: true, value: '第一版' });
    expect(f.one(TAB, { id }).remark).toBe('第一版');
    expect(f.changes({ record: id, field: '备注' }).pop()).toMatchObject({ origin: '恢复', actor: '陈立' });
  });

  it('refuses to bring back what has no place', () => {
    const [made] = f.changes({ record: id, field: '' });
    expect(messages(f.ask('restoreValue', [{ entry: String(made?.seq) }], CHEN))).toContain('整条');
    expect(messages(f.ask('restoreValue', [{ entry: 'L999999' }], CHEN))).toContain('L999999');
    expect(messages(f.ask('restoreValue', [{ entry: String(made?.seq) }], WANG))).toContain('销售经理');
  });

  it('puts a moment typed over back', () => {
    const { createdAt } = f.one(TAB, { id });
    f.upd(TAB, { id }, { createdAt: '2020-01-01 08:00' });
    expect(String(f.one(TAB, { id }).createdAt)).toBe(String(createdAt));
    expect(f.changes({ record: id, field: '录入时间' })).toHaveLength(1);
  });

  it('keeps a log that holds together, and finds what was altered', () => {
    expect(f.call('verifyLog')).toMatchObject({ ok: true, intact: true });
    const row = f.get('变更记录').length;
    f.host.type('变更记录', `D${row + 1}`, '别的表', { user: OWNER });
    expect(f.call('verifyLog')).toMatchObject({ ok: true, intact: false });
  });
});

describe('decisions typed where Google tells who', () => {
  let f: Fixture;
  let id: string;
  const status = () => f.one(TAB, { id }).status;
  beforeAll(() => {
    f = F('工作手册', '2026-11-23T09:00', { accounts: { workspace: 'example.com' } });
    id = f.customer('戊一机械有限公司');
  });

  it('names the person, and puts back what a rep decided', () => {
    f.upd(TAB, { id }, { status: '已生效' }, { user: LI });
    expect(status()).toBe('待复核');
    expect(f.changes({ record: id, field: '信息状态' }).slice(-1)).toMatchObject([{ actor: '李强', before: '已生效' }]);
    expect(f.get('提醒台账', { kind: 'decision' })).toEqual([]);
  });

  it('does what the dialog does for a reviewer: reason, stamps, mail', () => {
    f.upd(TAB, { id }, { status: '退回补充' }, { user: SUN });
    expect(status()).toBe('待复核');
    f.upd(TAB, { id }, { reviewNote: '地址不全' }, { user: SUN });
    f.upd(TAB, { id }, { status: '退回补充' }, { user: SUN });
    expect(f.one(TAB, { id })).toMatchObject({ status: '退回补充', reviewer: '孙悦' });
    expect(f.mailsTo(WANG).filter(({ body }) => body.includes('地址不全'))).toHaveLength(1);
    f.upd(TAB, { id }, { address: '杭州市滨江区江南大道1号' });
    expect(status()).toBe('待复核');
    f.upd(TAB, { id }, { status: '已生效' }, { user: SUN });
    expect(status()).toBe('已生效');
  });

  it('applies a request whose state a reviewer chose, and says why another is not', () => {
    const row = (values: object) =>
      f.add('信息更新申请', { customer: id, field: '联系人', newValue: '吴倩', reason: '原负责人离职', ...values });
    const good = row({ trigger: '跟进反馈补充', evidence: '电话二次核实' });
    expect(good).toMatchObject({ requester: '王芳', oldValue: '张建国', status: '待核实' });
    f.upd('信息更新申请', { id: String(good.id) }, { status: '已生效' }, { user: SUN });
    expect(f.one('信息更新申请', { id: String(good.id) })).toMatchObject({ status: '已生效', reviewer: '孙悦' });
    expect(f.one(TAB, { id }).contactName).toBe('吴倩');
    const bare = row({ newValue: '郑洁', trigger: '业务动态变化' });
    f.upd('信息更新申请', { id: String(bare.id) }, { status: '已生效' }, { user: SUN });
    expect(f.one('信息更新申请', { id: String(bare.id) }).status).toBe('待核实');
    expect(f.one(TAB, { id }).contactName).toBe('吴倩');
  });
});
