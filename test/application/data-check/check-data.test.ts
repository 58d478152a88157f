/** @fileoverview Every problem of every table in one list. */
import { checkData } from '../../../src/application/data-check/check-data';
import type { Survey } from '../../../src/application/data-check/survey';
import type { GeneratedSheet } from '../../../src/application/generated-tabs';
import type { Values } from '../../../src/application/ports';
import type { Table } from '../../../src/schema/define-table';
import { contacts } from '../../../src/schema/tables/contacts';
import { customers } from '../../../src/schema/tables/customers';
import { aConfig, aMember } from '../../builders/a-config';
import { aWorld } from '../../builders/a-world';
import { aGoodCustomer } from '../../builders/check-context';
import { inMemoryRegister } from '../../builders/in-memory-register';

interface Parts {
  readonly records?: Readonly<Record<string, readonly Values[]>>;
  readonly missing?: readonly { readonly table: Table; readonly key?: string }[];
  readonly cells?: number;
  readonly runs?: object;
}

function checked({ records = {}, missing = [], cells = 0, runs }: Parts = {}) {
  const written: GeneratedSheet[] = [];
  const survey: Survey = { cells: () => cells, missing: () => missing };
  const generated = { write: (_: unknown, sheet: GeneratedSheet) => void written.push(sheet), show() {} };
  const config = aConfig({
    members: [
      aMember({ name: '何静', email: 'owner@example.com', role: '管理员' }),
      aMember(),
      aMember({ name: '赵敏', email: 'zhao@example.com', active: false }),
    ],
  });
  const world = aWorld({ register: inMemoryRegister(records), config });
  if (runs) world.ledger.set({ runs: JSON.stringify(runs) });
  const { problems } = checkData({ ...world, survey, generated });
  return { problems, sheet: written[0] as GeneratedSheet, written };
}

const customer = (changes: Values = {}): Values => ({ ...aGoodCustomer(), consent: '已告知并同意', ...changes });
const told = ({ problems }: ReturnType<typeof checked>) =>
  problems.map(({ owner, table, record, field }) => [owner, table, record, field].join(' ').trim());

it('has nothing to say of a good register, and writes a tab that stays out of sight', () => {
  const { problems, sheet } = checked({ records: { customers: [customer()] } });
  expect(problems).toEqual([]);
  expect(sheet).toMatchObject({ rows: [], hiddenWhenEmpty: true });
});

describe('a problem', () => {
  it('names table, record, field, value, advice, owner, and links to its cell by the number', () => {
    const { problems, sheet } = checked({ records: { customers: [customer({ region: '华东地区' })] } });
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        table: 'customers',
        record: '202611001',
        field: 'region',
        value: '华东地区',
        owner: '王芳',
      },
    ]);
    const [row] = sheet.rows;
    expect(row?.slice(0, 5)).toEqual(['提示', '客户', '202611001', '所在区域', '华东地区']);
    expect(row?.[6]).toMatch(/-/);
    expect(row?.[8]).toEqual({ table: customers, id: '202611001', field: 'region', label: '打开' });
  });

  it('stands under its owner; the administrator’s come last, errors before hints', () => {
    const found = checked({
      records: {
        customers: [
          customer({ id: '202611001', fit: '很高', phone: '1380013800' }),
          customer({ id: '202611002', name: '上海澜海物流有限公司', phone: '021-88801234', owner: '赵敏' }),
        ],
        members: [{ name: '王芳', email: 'nowhere', role: '销售代表', active: true }],
      },
    });
    expect(told(found)).toEqual([
      '王芳 customers 202611001 phone',
      '王芳 customers 202611001 fit',
      '赵敏 customers 202611002 owner',
      '何静 members 王芳 email',
    ]);
  });

  it('of a record without an owner is its customer’s owner’s', () => {
    const found = checked({
      records: {
        customers: [customer()],
        contacts: [{ id: 'P000001', customer: '202611001', name: '负责人', active: true }],
        interactions: [
          {
            id: 'I000001',
            customer: '209912001',
            date: '2026-12-31',
            method: '电话沟通',
            content: '沟通',
            owner: '王芳',
          },
        ],
      },
    });
    expect(told(found)).toEqual([
      '王芳 contacts P000001 name',
      '王芳 interactions I000001 customer',
      '王芳 interactions I000001 date',
    ]);
  });

  it('of founding after the first order is found here, where the orders are at hand', () => {
    const found = checked({
      records: {
        customers: [customer({ founded: '2026-05' })],
        orders: [
          { id: 'O000002', customer: '202611001', date: '2026-06-01', amount: 1, owner: '王芳' },
          { id: 'O000001', customer: '202611001', date: '2026-01-01', amount: 1, owner: '王芳' },
        ],
      },
    });
    expect(found.problems).toMatchObject([{ field: 'founded', problem: expect.stringContaining('2026-01-01') }]);
  });

  it('is not looked for in a customer that was merged', () => {
    expect(checked({ records: { customers: [customer({ status: '已合并', phone: '1' })] } }).problems).toEqual([]);
  });

  it('shows a number that no event has masked yet only masked', () => {
    const id = '11010519491231002X';
    const { problems, sheet } = checked({ records: { customers: [customer({ remark: `身份证${id}`, email: id })] } });
    expect(new Set(problems.map(({ field }) => field))).toEqual(new Set(['email', 'remark']));
    expect(JSON.stringify([problems, sheet.rows.map((row) => row.slice(0, 8))])).not.toContain(id);
  });
});

it('writes no more lines than anybody reads, and says so', () => {
  const records = Array.from({ length: 10_002 }, (_, index) => ({
    id: `O${index}`,
    customer: '',
    date: '',
    amount: 1,
    owner: '王芳',
    product: '',
  }));
  const { problems, sheet } = checked({ records: { orders: records } });
  expect(problems.length).toBeGreaterThan(10_000);
  expect(sheet.rows).toHaveLength(10_000);
  expect(sheet.note).toContain('仅列出前 10000 处');
});

describe('telling (PIPL)', () => {
  it.each<[string, string, Values, string[]]>([
    ['a personal mobile', 'customers', customer({ phone: '13800138000', consent: '' }), ['phone']],
    ['a switchboard', 'customers', customer({ consent: '' }), []],
    ['WeChat, not told', 'customers', customer({ wechat: 'zhang_jg', consent: '未告知' }), ['wechat']],
    ['WeChat, told', 'customers', customer({ wechat: 'zhang_jg', consent: '已告知并同意' }), []],
    [
      'a birthday',
      'contacts',
      { id: 'P000001', customer: '202611001', name: '张建国', birthday: '05-18', active: true },
      ['birthday'],
    ],
  ])('%s', (_, table, record, expected) => {
    const records = table === 'customers' ? { customers: [record] } : { customers: [customer()], contacts: [record] };
    const { problems } = checked({ records });
    expect(problems.map(({ field }) => field)).toEqual(expected);
    for (const { severity } of problems) expect(severity).toBe('warning');
  });
});

describe('duplicates', () => {
  it('tell the newer one of the older', () => {
    const { problems } = checked({
      records: {
        customers: [
          customer({ id: '202611001', name: '苏州恒锐精密机械有限公司', phone: '0512-88880001' }),
          customer({ id: '202611002', name: '苏州恒锐精密机械有限责任公司', phone: '0512-88880002', owner: '何静' }),
        ],
      },
    });
    expect(problems).toMatchObject([{ record: '202611002', field: 'name', severity: 'error', owner: '何静' }]);
    expect(problems[0]?.problem).toContain('202611001 苏州恒锐精密机械有限公司');
  });

  it('leave a branch and a shared switchboard alone', () => {
    const { problems } = checked({
      records: {
        customers: [
          customer({ id: '202611001', name: '苏州恒锐精密机械有限公司', phone: '0512-88880001' }),
          customer({ id: '202611002', name: '苏州恒锐精密机械有限公司上海分公司', phone: '0512-88880001' }),
        ],
      },
    });
    expect(problems).toEqual([]);
  });
});

describe('the register itself', () => {
  it.each([
    [5_900_000, []],
    [6_000_000, ['warning']],
    [8_499_999, ['warning']],
    [8_500_000, ['error']],
  ])('with %d cells', (cells, expected) => {
    expect(checked({ cells }).problems.map(({ severity }) => severity)).toEqual(expected);
  });

  it('names columns and tabs that are gone, and goes on without them', () => {
    const { problems, sheet } = checked({
      records: { customers: [customer({ region: '华东地区' })] },
      missing: [{ table: customers, key: 'remark' }, { table: contacts }],
    });
    expect(problems.map(({ problem }) => problem)).toEqual([
      expect.stringContaining('所在区域'),
      '缺少列：备注',
      '找不到工作表「联系人」',
    ]);
    expect(sheet.rows[1]?.[8]).toEqual({ table: customers, label: '打开' });
    expect(sheet.rows[2]?.[8]).toBe('');
  });

  it('names tasks that failed, and mails that failed or are in doubt', () => {
    const mail = { kind: '每日提醒', to: 'li@example.com', day: '2026-11-20' };
    const { problems } = checked({
      records: {
        outbox: [
          { ...mail, id: 'M000001', key: 'a', state: '失败' },
          { ...mail, id: 'M000002', key: 'b', state: '未知' },
          { ...mail, id: 'M000003', key: 'c', state: '已发送' },
          { ...mail, id: 'M000004', key: 'd', state: '失败', day: '2026-01-05' },
        ],
      },
      runs: { 每日核对: { period: '2026-11-23', state: '失败', cursor: '', error: 'Service unavailable' } },
    });
    expect(problems.map(({ table, record, severity }) => `${table} ${record} ${severity}`)).toEqual([
      'outbox M000001 error',
      'runs 每日核对 error',
      'outbox M000002 warning',
    ]);
    expect(JSON.stringify(problems)).not.toContain('Service');
  });

  it('reports wrong entries of the managers’ tabs where they stand', () => {
    const { problems, sheet } = checked({
      records: { settings: [{ key: 'numberPattern', title: '编号规则', value: '{MM}{SEQ:3}' }] },
    });
    expect(problems).toMatchObject([{ table: 'settings', record: '编号规则', field: 'value', owner: '何静' }]);
    expect(sheet.rows[0]?.[8]).toMatchObject({ label: '打开' });
  });
});
