/** @fileoverview What people are asked, and why something typed does not pass: in time, and no longer than it is so. */
import { F, SUN, WANG } from '../fixture';

describe('a verdict typed into the column', () => {
  const f = F('工作手册', '2028-02-28T09:00', { accounts: { workspace: 'example.com' } });
  const id = f.customer('甲一机械有限公司');
  const { row } = f.one('客户', { id });
  const noteAt = (key: string) => f.noteAt('客户', key, row);

  it('asks for the reason first, whose cell stands behind it', () => {
    f.upd('客户', { id }, { status: '退回补充' }, { user: SUN });
    expect(f.one('客户', { id }).status).toBe('待复核');
    expect(noteAt('status')).toBe('【登记簿】请先填写“复核意见”，再选择“退回补充”。');
    f.upd('客户', { id }, { reviewNote: '请补信用代码', status: '退回补充' }, { user: SUN });
    expect([f.one('客户', { id }).status, noteAt('status')]).toEqual(['退回补充', '']);
  });

  it('is not spoken of any more once the state has moved on', () => {
    f.upd('客户', { id }, { status: '已生效' }, { user: WANG });
    expect(noteAt('status')).toContain('只能由复核人');
    f.upd('客户', { id }, { creditCode: '914403001922038216' });
    expect([f.one('客户', { id }).status, noteAt('status')]).toEqual(['待复核', '']);
  });

  it('calls an important field that is emptied cleared, not changed to nothing', () => {
    f.upd('客户', { id }, { status: '已生效' }, { user: SUN });
    f.upd('客户', { id }, { contactName: '' });
    expect(f.one('客户', { id }).contactName).toBe('张建国');
    expect(noteAt('contactName')).toContain('不能直接清空');
  });
});

it('only whoever may take the register away or set it up again is asked whether to', () => {
  const f = F('沟通标准', '2028-02-28T09:00');
  for (const path of ['设置 ▸ 卸载', '设置 ▸ 初始化登记簿']) {
    const before = f.host.alerts.length;
    f.menu(path, ['OK'], WANG);
    expect(f.host.alerts.slice(before).map(({ message }) => message)).toEqual([
      '您的角色是“销售代表”，此功能仅限：管理员。',
    ]);
  }
});

it('says once what to do about customers that may be the same, however many they are', () => {
  const f = F('表单模板', '2026-02-12T09:00');
  f.customer('苏州恒锐精密机械有限公司');
  f.customer('蘇州恆銳精密機械有限公司');
  const { row } = f.add('客户', { name: '苏州恒锐精密机械（集团）有限公司' });
  const note = String(f.noteAt('客户', 'name', row));
  expect(note.match(/相近/g)).toHaveLength(2);
  expect(note.match(/请勿重复联系/g)).toHaveLength(1);
});
