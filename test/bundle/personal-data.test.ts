/** @fileoverview A person asks what is held, then to be forgotten: nothing is left, the log still verifies, one entry says who and why. */
import { CHEN, F, type Fixture, WANG } from './fixture';
import { troublesOf } from './troubles';

const PERSON = ['刘志强', '13800138000', 'liu@example.com', 'liu_zq', '07-19', '钓鱼', '13900139000'];
const MARK = '〔已按本人要求删除 2026-11-23〕';

/** Every cell of every tab, hidden ones too, and every note. */
function everything({ host }: Fixture): string[] {
  return host.tabs.flatMap((tab) => host.sheet(tab).values().flat().map(String));
}

describe('删除个人信息', () => {
  let f: Fixture;
  let customer: string;
  let contact: string;
  beforeAll(() => {
    f = F('表单模板', '2026-11-23T09:00');
    customer = f.customer('苏州恒锐精密机械有限公司', {
      contactName: '刘志强',
      phone: '13900139000',
      email: 'liu@example.com',
      remark: '刘志强喜欢户外活动',
    });
    contact = String(f.add('联系人', { customer, name: '刘志强', title: '采购负责人' }).id);
    f.upd('联系人', { id: contact }, { phone: '13800138000', wechat: 'liu_zq', birthday: '07-19', interests: '钓鱼' });
    f.add('联系人', { customer, name: '何敏', phone: '13700137000' });
    f.log(customer, '2026-11-20', '电话沟通', { content: '刘志强（138 0013 8000）询问报价', plan: '给刘经理发报价' });
    f.customer('宁波远景包装材料有限公司', { contactName: '刘志强' });
    f.at('2026-11-23T10:00');
  });

  it('copies all that is held on the person first', () => {
    const copy = f.call('exportPersonalData', [{ contact }], CHEN) as {
      person: string;
      items: { table: string; field: string; value: string }[];
    };
    expect(copy.person).toBe('刘志强');
    const held = copy.items.map(({ table, field }) => `${table} ${field}`);
    for (const one of ['联系人 生日', '联系人 微信', '客户 联系电话', '维护记录 沟通内容', '变更记录 新值']) {
      expect(held).toContain(one);
    }
  });

  it('is for managers, asks for a reason, and wants no names in it', () => {
    expect(f.ask('deletePersonalData', [{ contact, reason: '本人要求' }], WANG).ok).toBe(false);
    expect(f.ask('deletePersonalData', [{ contact, reason: ' ' }], CHEN).problems).toMatchObject([{ field: 'reason' }]);
    const named = f.ask('deletePersonalData', [{ contact, reason: '刘志强要求' }], CHEN);
    expect(named.problems).toMatchObject([{ field: 'reason' }]);
    expect(f.ask('deletePersonalData', [{ contact: 'P999999', reason: '本人要求' }], CHEN).ok).toBe(false);
  });

  it('leaves the mark wherever the person stood', () => {
    expect(f.call('deletePersonalData', [{ contact, reason: '本人要求' }], CHEN)).toMatchObject({ ok: true });
    expect(f.one('联系人', { id: contact })).toMatchObject({
      name: MARK,
      phone: MARK,
      wechat: MARK,
      birthday: MARK,
      interests: MARK,
      consent: '已撤回',
      active: false,
      primary: false,
    });
    expect(f.get('维护记录')[0]?.content).toBe(`${MARK}（${MARK}）询问报价`);
    expect(f.get('维护记录')[0]?.plan).toBe(`给${MARK}发报价`);
  });

  it('hands the customer over to the other contact', () => {
    expect(f.one('联系人', { name: '何敏' }).primary).toBe(true);
    expect(f.one('客户', { id: customer })).toMatchObject({ contactName: '何敏', phone: '13700137000' });
  });

  it('leaves nothing of the person in any tab but the namesake of another customer', () => {
    const cells = everything(f);
    for (const word of PERSON.slice(1)) expect(cells.filter((cell) => cell.includes(word))).toEqual([]);
    const named = f.host.tabs.filter((tab) =>
      f.host
        .sheet(tab)
        .values()
        .flat()
        .some((cell) => String(cell).includes('刘志强')),
    );
    expect(named).toEqual(expect.arrayContaining(['客户']));
    expect(f.get('客户', { contactName: '刘志强' }).map(({ name }) => name)).toEqual(['宁波远景包装材料有限公司']);
    const other = String(f.one('客户', { name: '宁波远景包装材料有限公司' }).id);
    const entries = f.changes().filter((entry) => JSON.stringify(entry).includes('刘志强'));
    expect(new Set(entries.map(({ record }) => record))).toEqual(new Set([other]));
  });

  it('keeps the log whole, with one entry that says who and why', () => {
    expect(f.call('verifyLog')).toMatchObject({ ok: true, intact: true });
    expect(f.changes({ origin: '删除' })).toMatchObject([{ actor: '陈立', record: contact, reason: '本人要求' }]);
    const deletion = String(f.changes({ origin: '删除' })[0]?.seq);
    const erased = f
      .changes()
      .filter((one) => String(one.seq) < deletion && `${one.before}${one.after}`.includes(MARK));
    expect(erased.length).toBeGreaterThan(3);
    for (const { hash } of erased) expect(String(hash)).toMatch(/^\./);
  });

  it('stays forgotten when the register looks again', () => {
    const before = f.changes().length;
    f.at('2026-11-24T10:00');
    const cells = everything(f);
    for (const word of PERSON.slice(1)) expect(cells.filter((cell) => cell.includes(word))).toEqual([]);
    const since = f
      .changes()
      .slice(before)
      .filter(({ origin }) => origin === '编辑' || origin === '删除');
    expect(since).toEqual([]);
    expect(f.call('verifyLog')).toMatchObject({ intact: true });
    expect(troublesOf(f.host)).toEqual([]);
  });
});

it('forgets a customer that is a person', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  const id = f.customer('孙小梅', { type: '个人客户', contactName: '孙小梅', phone: '13600136000', industry: '' });
  f.log(id, '2026-11-20', '微信沟通');
  f.host.select('客户', `A${f.one('客户', { id }).row}`, CHEN);
  f.menu('数据 ▸ 删除个人信息', ['本人要求', 'YES', 'OK'], CHEN);
  expect(f.one('客户', { id })).toMatchObject({ name: MARK, contactName: MARK, phone: MARK, consent: '已撤回' });
  expect(everything(f).filter((cell) => /孙小梅|13600136000/.test(cell))).toEqual([]);
  expect(f.call('verifyLog')).toMatchObject({ intact: true });
});
