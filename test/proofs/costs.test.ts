/** @fileoverview What every operation costs in service calls and cells (spec: how good it must be), in a small register. */
import type { Host } from '../../host';
import { CHEN, F, type Fixture, OWNER, SUN, WANG } from '../bundle/fixture';
import { cellOf, keysOf, rowOf } from '../bundle/tab-records';

const TAB = '客户';

interface Cost {
  readonly calls: number;
  readonly cells: number;
  readonly blocks: number;
}

/** The cost of what the work sets off. */
function costOf(host: Host, work: () => unknown): Cost {
  host.calls.reset();
  work();
  const { total, cellsRead, byMethod } = host.calls;
  return { calls: total, cells: cellsRead, blocks: byMethod['Range.setValues'] ?? 0 };
}

const names = (count: number, mark: string) =>
  Array.from({ length: count }, (_, index) => [`${mark}${index}机械有限公司`]);

/** Rows and cells of tabs, the spare ones below the table included: a narrow column is read to the end of the grid. */
const rowsIn = (host: Host, tab: string) => host.sheet(tab).model.rows;
const cellsIn = (host: Host, ...tabs: readonly string[]) =>
  tabs.reduce((sum, tab) => sum + rowsIn(host, tab) * host.sheet(tab).model.columns.length, 0);

function costs(f: Fixture) {
  const { host } = f;
  const keys = keysOf(host, TAB);
  const at = (key: string, row: number) => cellOf(keys, key, row);
  const complete = f.get(TAB)[1]?.row ?? 3;
  const measured = (work: () => unknown) => {
    const rows = rowsIn(host, TAB);
    return { ...costOf(host, work), rows };
  };
  return {
    field: measured(() => host.type(TAB, at('remark', complete), '年底再谈', { user: WANG })),
    phone: measured(() => host.type(TAB, at('phone', complete), '139 0013 9000', { user: WANG })),
    started: measured(() => host.type(TAB, at('name', rowOf(host, TAB)), '丁一机械有限公司', { user: WANG })),
    twin: measured(() => host.type(TAB, at('name', rowOf(host, TAB)), '甲一机械有限公司', { user: WANG })),
    pasted: measured(() => host.paste(TAB, at('name', rowOf(host, TAB)), names(1000, '丙'), { user: WANG })),
    nobody: measured(() => host.type('填写说明', 'A40', 'x', { user: WANG })),
    opened: measured(() => host.open(WANG)),
  };
}

function registerOfThree(): Fixture {
  const f = F('表单模板', '2026-11-23T09:00');
  for (const name of ['甲一', '甲二', '甲三']) f.typedCustomer(`${name}机械有限公司`);
  return f;
}

// The customer's and the main contact's: each is found, read, written, remembered and seen again.
const TWO_RECORDS = 23;
// The other way round the customers' numbers and names are read besides.
const FROM_CONTACT = 23;

describe('the calls of an edit', () => {
  let few: ReturnType<typeof costs>;
  let many: ReturnType<typeof costs>;
  beforeAll(() => {
    const f = registerOfThree();
    few = costs(f);
    many = costs(f);
  });

  it.each([
    ['an edit of one field', 'field', 18, 1],
    ['an edit that is normalised and has twins looked for', 'phone', 18, 4],
    ['an edit that starts a row', 'started', 22, 6],
    ['an edit that starts a row twice filed', 'twin', 22, 6],
  ] as const)('%s: within its calls and cells', (_words, key, calls, perRow) => {
    for (const cost of [few[key], many[key]]) {
      expect(cost.calls).toBeLessThanOrEqual(calls);
      expect(cost.cells).toBeLessThanOrEqual(perRow * cost.rows + 500);
    }
  });

  it('a paste of 1 000 rows: within its calls', () => {
    expect(few.pasted.calls).toBeLessThanOrEqual(26);
    expect(many.pasted.calls).toBeLessThanOrEqual(26);
  });

  it('what nobody cares about, and opening: next to nothing', () => {
    expect(few.nobody.calls).toBeLessThanOrEqual(3);
    expect(few.opened.calls).toBeLessThanOrEqual(3);
    expect(few.opened.cells).toBe(0);
  });

  it('costs no call more with a thousand rows', () => {
    // Beyond the first rows the keys are read on their own: two calls, once.
    for (const key of ['field', 'phone', 'started', 'twin', 'pasted'] as const) {
      expect(many[key].calls).toBeLessThanOrEqual(few[key].calls + 2);
    }
  });
});

describe('the calls of an edit, of what is rarer', () => {
  let f: Fixture;
  const cell = (key: string, row: number) => cellOf(keysOf(f.host, TAB), key, row);
  beforeAll(() => {
    f = registerOfThree();
    f.host.paste(TAB, cell('name', 6), names(40, '庚'), { user: WANG });
  });

  it.each([
    ['near the top', 4],
    ['further down', 40],
  ])('the phone of a customer with contacts, %s: two records are kept', (_words, row) => {
    const customer = String(f.get(TAB).find((one) => one.row === row)?.id);
    f.add('联系人', { customer, name: '刘志强' }, { user: WANG });
    const phone = `139 0013 9${100 + row}`;
    const { calls, cells } = costOf(f.host, () => f.host.type(TAB, cell('phone', row), phone, { user: WANG }));
    expect(calls).toBeLessThanOrEqual(TWO_RECORDS);
    expect(cells).toBeLessThanOrEqual(4 * rowsIn(f.host, TAB) + 500);
  });

  // Who stood in the customer's row is a contact of the one near the top.
  it.each([
    ['one of two, near the top', 5, ['刘志强'], 2],
    ['the only one, further down', 39, ['刘志强'], 1],
    ['one of two, further down', 41, ['刘志强', '李娜'], 2],
  ])('the phone of a main contact, %s: two records are kept', (_words, row, people, count) => {
    const customer = String(f.get(TAB).find((one) => one.row === row)?.id);
    for (const name of people) f.add('联系人', { customer, name }, { user: WANG });
    const own = f.get('联系人').filter((one) => one.customer === customer);
    expect(own).toHaveLength(count);
    const at = cellOf(keysOf(f.host, '联系人'), 'phone', own.find(({ primary }) => primary === true)?.row ?? 0);
    for (const start of ['139 0014 9', '139 0015 9']) {
      const phone = `${start}${100 + row}`;
      const { calls, cells } = costOf(f.host, () => f.host.type('联系人', at, phone, { user: WANG }));
      expect(f.get(TAB).find((one) => one.row === row)?.phone).toBe(phone.split(' ').join(''));
      expect(calls).toBeLessThanOrEqual(FROM_CONTACT);
      expect(cells).toBeLessThanOrEqual(4 * rowsIn(f.host, TAB) + 2000);
    }
  });

  it('both records far down, and remembered far from each other', () => {
    const keys = keysOf(f.host, '联系人');
    const ids = f.get(TAB).map(({ id }) => String(id));
    const people = ids.map((id, index) => [id, '', `刘志${index}`]);
    f.host.paste('联系人', cellOf(keys, 'customer', rowOf(f.host, '联系人')), people, { user: WANG });
    const { row, id } = f.get(TAB)[30] ?? { row: 0, id: '' };
    f.upd(TAB, { id: String(id) }, { industry: '制造业-机械设备', owner: '王芳', phone: '139 0013 8000' });
    const contact = cellOf(keys, 'phone', f.one('联系人', { customer: String(id), primary: true }).row);
    const here = costOf(f.host, () => f.host.type(TAB, cell('phone', row), '139 0016 9000', { user: WANG }));
    expect(here.calls).toBeLessThanOrEqual(TWO_RECORDS);
    const there = costOf(f.host, () => f.host.type('联系人', contact, '139 0016 9001', { user: WANG }));
    expect(f.one(TAB, { id: String(id) }).phone).toBe('13900169001');
    expect(there.calls).toBeLessThanOrEqual(FROM_CONTACT);
  });

  it('the first row of a period, twice filed', () => {
    f.host.advance('2026-12-01T09:10:00+08:00');
    const row = rowOf(f.host, TAB);
    const { calls } = costOf(f.host, () => f.host.type(TAB, cell('name', row), '甲一机械有限公司', { user: WANG }));
    expect(f.get(TAB).find((one) => one.row === row)?.id).toBe('202612001');
    expect(calls).toBeLessThanOrEqual(22);
  });
});

describe('the calls of what reads whole tables', () => {
  let f: Fixture;
  beforeAll(() => {
    f = registerOfThree();
    f.call('regradeCustomers');
  });

  it('lists what is due', () => {
    const cost = costOf(f.host, () => f.call('listDue', [{}], WANG));
    expect(cost.calls).toBeLessThanOrEqual(12);
    expect(cost.cells).toBeLessThanOrEqual(cellsIn(f.host, TAB, '跟进计划'));
  });

  it('grades, with health and next dates', () => {
    f.typedCustomer('甲四机械有限公司');
    expect(costOf(f.host, () => f.call('regradeCustomers')).calls).toBeLessThanOrEqual(36);
  });

  it('writes scattered results of many customers in few blocks', () => {
    const g = F('表单模板', '2026-11-23T09:00');
    const at = cellOf(keysOf(g.host, TAB), 'name', 3);
    g.host.paste(TAB, at, names(300, '戊'), { user: WANG });
    g.call('regradeCustomers');
    // Every third has ordered since.
    const keys = keysOf(g.host, '成交记录');
    const lines = g
      .get(TAB)
      .filter((_, index) => index % 3 === 0)
      .map(({ id }) => [String(id), '', '2026-11-20', 600_000]);
    g.host.paste('成交记录', cellOf(keys, 'customer', 3), lines, { user: WANG });
    const cost = costOf(g.host, () => g.call('regradeCustomers'));
    expect(cost.calls).toBeLessThanOrEqual(36);
  });

  it('imports a list', () => {
    const rows = [['客户名称', '联系人', '联系电话'], ...names(200, '己').map(([name = '']) => [name, '张建国', ''])];
    const cost = costOf(f.host, () => f.call('importCustomers', [{ rows }], WANG));
    expect(cost.calls).toBeLessThanOrEqual(40 + 3);
    expect(cost.cells).toBeLessThanOrEqual(8 * (rowsIn(f.host, TAB) + rows.length) + 2000);
  });
});

describe('the calls of the scheduled tasks', () => {
  let f: Fixture;
  beforeAll(() => {
    f = registerOfThree();
    f.at('2026-11-23T21:45');
  });

  it('an hour with nothing due', () => {
    const cost = costOf(f.host, () => f.at('2026-11-23T22:45'));
    expect(cost.calls).toBeLessThanOrEqual(20);
    expect(cost.cells).toBeLessThanOrEqual(3 * rowsIn(f.host, TAB));
  });

  it('a night: every table once, however many tasks look at it', () => {
    f.at('2026-11-23T23:45');
    expect(costOf(f.host, () => f.at('2026-11-24T00:45')).calls).toBeLessThanOrEqual(100);
  });

  it('the reminders of a morning', () => {
    for (const { id } of f.get(TAB)) f.upd(TAB, { id: String(id) }, { activity: '活跃' });
    f.at('2026-11-29T23:45');
    f.at('2026-11-30T07:45');
    const before = f.host.outbox.length;
    const cost = costOf(f.host, () => f.call('sendDueDigests', [], OWNER));
    const mails = f.host.outbox.length - before;
    expect(mails).toBeGreaterThan(0);
    expect(cost.calls).toBeLessThanOrEqual(34 + 2 * mails + 3 * Math.ceil(mails / 10));
  });

  it('repair with nothing to do', () => {
    f.call('repairRegister');
    expect(costOf(f.host, () => f.call('repairRegister')).calls).toBeLessThanOrEqual(120);
  });
});

it('tells people of many decisions in few calls', () => {
  const f = F('工作手册', '2026-11-23T09:00');
  const { id } = f.typedCustomer('甲一机械有限公司') as unknown as { id: string };
  const customer = String(id ?? f.get(TAB)[0]?.id);
  const asked = {
    customer,
    field: '备注',
    reason: '来电说明',
    trigger: '跟进反馈补充',
    evidence: '电话二次核实',
    notify: ['销售部'],
  };
  const ids = Array.from({ length: 12 }, (_, index) => {
    const made = f.call('requestChange', [{ ...asked, newValue: `第${index}条` }], WANG) as { id?: string };
    return String(made.id);
  });
  const before = f.host.outbox.length;
  const cost = costOf(f.host, () => f.call('decideChangeRequest', [{ ids, verdict: '已生效', force: true }], SUN));
  const mails = f.host.outbox.length - before;
  expect(f.host.outbox.slice(before).some(({ to }) => to === CHEN)).toBe(true);
  // A mail is two calls; its row, the lease and what became of all of them are a dozen.
  expect(cost.calls).toBeLessThanOrEqual(24 + cost.blocks + 2 * mails + 12);
});
