/** @fileoverview Merging in the host: what moves, what is filled, that undoing puts every cell back, what is refused. */
import { CHEN, F, type Fixture, OWNER, WANG } from './fixture';

const TAB = '客户';
const PEOPLES = ['客户', '联系人', '维护记录', '跟进计划', '需求与反馈', '成交记录', '信息更新申请', '问卷邀请'];

/** Everything that people see of the records. */
const cells = ({ host }: Fixture) =>
  Object.fromEntries(
    PEOPLES.map((tab) => [
      tab,
      host
        .sheet(tab)
        .values()
        .map((row) => row.map(String).join('|')),
    ]),
  );

interface Told {
  readonly ok: boolean;
  readonly moved: readonly { readonly table: string; readonly count: number }[];
  readonly filled: readonly { readonly field: string }[];
  readonly differing: readonly { readonly field: string }[];
  readonly problems?: readonly { readonly message: string }[];
}

function pair(f: Fixture, name: string) {
  const master = f.customer(`${name}机械有限公司`, { stage: '潜在客户', tags: '价格敏感型' });
  const other = f.customer(`${name}机械（集团）有限公司`, {
    stage: '成交客户',
    owner: '李强',
    creditCode: '914403001922038216',
    employees: 120,
    remark: '展会认识',
  });
  f.add('联系人', { customer: other, name: '刘志强', phone: '13800000001', primary: true });
  f.order(other, '2026-06-01', 600_000);
  f.need(other, { budget: '30-50万', owner: '李强' });
  const promise = { todo: '寄样品', todoOwner: '周敏', todoDue: '2026-12-01' };
  f.log(other, '2026-11-10', '电话沟通', { nextDate: '2026-12-01', ...promise });
  const referred = f.customer(`${name}二机械有限公司`, { referredBy: other });
  return { master, other, referred };
}

it('leaves one customer that the common name means', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  const [master, other] = [f.customer('甲一机械有限公司'), f.customer('甲一机械有限公司', { owner: '李强' })];
  const typed = (customer: string) => {
    const log = { customer, date: '2026-11-20', method: '电话沟通', content: '沟通', owner: '王芳' };
    return f.add('维护记录', log).customer;
  };
  expect(typed('甲一机械有限公司')).toBe('甲一机械有限公司');
  expect(f.call('mergeCustomers', [{ master, other }], CHEN)).toMatchObject({ ok: true });
  expect([typed('甲一机械有限公司'), typed('甲一')]).toEqual([master, master]);
});

describe('merging', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  const { master, other, referred } = pair(f, '甲一');
  const before = cells(f);
  const merge = (input: object, user = CHEN) => f.call('mergeCustomers', [input], user) as Told;

  it('is previewed without changing anything', () => {
    const preview = merge({ master, other, preview: true });
    expect(preview).toMatchObject({ ok: true, id: other, master: { id: master }, other: { id: other } });
    const counts = Object.fromEntries(preview.moved.map(({ table, count }) => [table, count]));
    // The one who stood in the row became a contact of its own when another was ticked.
    expect(counts).toMatchObject({ 联系人: 2, 成交记录: 1, 需求与反馈: 1, 维护记录: 1 });
    const filled = preview.filled.map(({ field }) => field);
    expect(filled).toEqual(expect.arrayContaining(['统一社会信用代码', '员工人数', '企业规模', '备注']));
    expect(preview.differing.map(({ field }) => field)).toContain('客户名称');
    expect(cells(f)).toEqual(before);
  });

  it('moves children, fills blanks, keeps the number, and points from the other one', () => {
    expect(merge({ master, other })).toMatchObject({ ok: true, id: other });
    expect(f.one(TAB, { id: master })).toMatchObject({
      name: '甲一机械有限公司',
      creditCode: '914403001922038216',
      employees: 120,
      owner: '王芳',
      stage: '成交客户',
      amount12m: 600_000,
    });
    expect(f.grade(master)).toMatch(/^A/);
    expect(f.one(TAB, { id: other })).toMatchObject({ status: '已合并', mergedInto: master, nextFollowUp: '' });
    for (const tab of ['联系人', '成交记录', '需求与反馈', '维护记录', '跟进计划']) {
      expect([tab, f.get(tab, { customer: other })]).toEqual([tab, []]);
    }
    expect(f.one('维护记录', { customer: master })).toMatchObject({ customerName: '甲一机械有限公司' });
    expect(f.one(TAB, { id: referred })).toMatchObject({ referredBy: master, referredByName: '甲一机械有限公司' });
    expect(f.next(master)).not.toBe('');
  });

  it('leaves what is to be done with the master’s owner, and a promise with who gave it', () => {
    const open = f.get('跟进计划', { customer: master, status: '待执行' });
    const owners = Object.fromEntries(open.map(({ origin, owner }) => [origin, owner]));
    expect(owners).toMatchObject({ 约定跟进: '王芳', 周期维护: '王芳', 跟进计划: '周敏' });
    expect(f.one('需求与反馈', { customer: master }).owner).toBe('王芳');
    expect(f.one('维护记录', { customer: master }).owner).toBe('李强');
  });

  it('keeps one open follow-up of a cause', () => {
    const open = f.get('跟进计划', { customer: master, status: '待执行' }).map(({ cause }) => cause);
    expect(new Set(open).size).toBe(open.length);
  });

  it('is in the log, in a chain that holds', () => {
    const entries = f.changes({ origin: '合并', actor: '陈立' });
    expect(entries.length).toBeGreaterThan(8);
    expect(f.call('verifyLog')).toMatchObject({ intact: true });
  });

  it('is undone cell by cell', () => {
    expect(f.call('undoMerge', [{ id: other }], CHEN)).toMatchObject({ ok: true, left: [] });
    expect(cells(f)).toEqual(before);
    expect(f.call('verifyLog')).toMatchObject({ intact: true });
  });

  it('is undone once, and can be done again', () => {
    expect(f.call('undoMerge', [{ id: other }], CHEN)).toMatchObject({ ok: false });
    expect(merge({ master, other })).toMatchObject({ ok: true });
    f.upd(TAB, { id: master }, { remark: '合并后改过' });
    const undone = f.call('undoMerge', [{ id: other }], CHEN) as { ok: boolean; left: { field: string }[] };
    expect(undone.left.map(({ field }) => field)).toContain('备注');
    expect(f.one(TAB, { id: master }).remark).toBe('合并后改过');
    expect(f.one(TAB, { id: master }).creditCode).toBe('');
  });

  it.each([
    ['an unknown number', () => ({ master, other: '000' }), '000'],
    ['itself', () => ({ master, other: master }), '自己'],
  ])('refuses %s', (_what, input, word) => {
    const refused = merge(input());
    expect(refused.ok).toBe(false);
    expect(refused.problems?.[0]?.message).toContain(word);
  });

  it('refuses a master that is not in force, and one that was merged', () => {
    const raw = String(f.add(TAB, { name: '甲三机械有限公司' }).id);
    expect(JSON.stringify(merge({ master: raw, other }))).toContain('待补充');
    merge({ master, other });
    expect(JSON.stringify(merge({ master: other, other: master }))).toContain('已并入');
    f.call('undoMerge', [{ id: other }], CHEN);
  });

  it('is the managers’ alone', () => {
    expect(f.call('mergeCustomers', [{ master, other }], WANG)).toMatchObject({ ok: false });
    expect(f.call('undoMerge', [{ id: other }], WANG)).toMatchObject({ ok: false });
  });

  it('goes pair by pair from the menu, and is undone from the row of the one that went', () => {
    const { pairs } = f.call('findDuplicates', [], CHEN) as { pairs: { first: { id: string } }[] };
    expect(pairs.length).toBeGreaterThan(0);
    f.menu(
      '分析 ▸ 查重与合并',
      [
        'YES',
        ...pairs
          .slice(1)
          .map(() => 'CANCEL')
          .slice(0, 1),
        'OK',
      ],
      CHEN,
    );
    const [gone] = f.get(TAB, { status: '已合并' });
    expect(gone).toBeDefined();
    f.host.select(TAB, `B${gone?.row}`, OWNER);
    f.menu('分析 ▸ 查重与合并', ['YES', 'OK']);
    expect(f.get(TAB, { status: '已合并' })).toEqual([]);
  });
});
