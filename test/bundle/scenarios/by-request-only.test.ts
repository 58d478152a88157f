/** @fileoverview The handbook's important fields change by request only, also by the way of 联系人 (K1 三(二)). */
import { expectInvariants } from '../acceptance/invariants';
import { CHEN, F, OWNER, SUN, WANG, ZHOU } from '../fixture';
import { textOf } from '../tab-records';

describe('the main contact', () => {
  const f = F('工作手册', '2026-11-27T09:00');
  const id = f.customer('甲机械有限公司');
  f.decide('review', id, '已生效', { user: SUN });
  const stands = () => {
    const main = f.get('联系人', { primary: true }).map(({ name }) => name);
    return [f.one('客户', { id }).contactName, ...main];
  };
  const moved = () =>
    f.ask('requestChange', [
      {
        customer: id,
        field: '联系人',
        newValue: '吴倩',
        reason: '客户负责人离职',
        trigger: '客户主动变更',
        evidence: '书面说明（名片、邮件）',
        notify: '售后部',
      },
    ]);

  it('stays who it is where another is ticked, with a note that says how', () => {
    f.add('联系人', { customer: id, name: '吴倩', phone: '13800138000' });
    f.upd('联系人', { name: '吴倩' }, { primary: true });
    expect(stands()).toEqual(['张建国', '张建国']);
    expect(f.noteAt('客户', 'contactName', f.one('客户', { id }).row)).toContain('提交更新申请');
  });

  it('becomes another by a request that is granted, and the department is told', () => {
    const request = moved();
    expect(f.decide('change', textOf(request.id), '已生效', { user: WANG }).ok).toBe(false);
    expect(f.decide('change', textOf(request.id), '已生效', { user: SUN }).ok).toBe(true);
    expect(stands()).toEqual(['吴倩', '吴倩']);
    const said = '2026年11月27日，因客户负责人离职，将联系人由“张建国”变更为“吴倩”';
    expect(f.changes({ record: id, field: '联系人', origin: '申请' }).map(({ note }) => note)).toEqual([said]);
    expect(f.mailsTo(ZHOU).map(({ body }) => body)).toEqual([`客户 甲机械有限公司：${said}`]);
  });

  it('follows the tick at once where people may change everything', () => {
    f.upd('设置', { key: 'editMode' }, { value: '可直接修改（留痕）' }, { user: OWNER });
    f.upd('联系人', { name: '张建国' }, { primary: true });
    expect(stands()).toEqual(['张建国', '张建国']);
  });

  it('comes back with the number that is known, by 恢复此值', () => {
    const [entry] = f.changes({ record: id, field: '联系人', before: '吴倩', origin: '编辑' }).slice(-1);
    expect(f.call('restoreValue', [{ entry: textOf(entry?.seq) }], CHEN)).toMatchObject({ ok: true });
    expect(stands()).toEqual(['吴倩', '吴倩']);
    expect(f.one('客户', { id }).phone).toBe('13800138000');
    expect(f.changes({ record: id, field: '联系电话' }).pop()).toMatchObject({ after: '13800138000', actor: '陈立' });
  });

  it('keeps what holds always', () => expectInvariants(f));
});
