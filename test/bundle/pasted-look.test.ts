/** @fileoverview A pasted block gets back its formats, dropdowns and colours, in a number of calls that does not grow. */
import { F, type Fixture, WANG } from './fixture';
import { cellOf, keysOf } from './tab-records';

/** Cells copied from another sheet bring their own look. */
function pasteCells(f: Fixture, row: number, rows: readonly (readonly (string | number)[])[]) {
  const formats = rows.map((line) => line.map(() => '0.00E+00'));
  const at = cellOf(keysOf(f.host, '客户'), 'name', row);
  return f.host.paste('客户', at, rows as never, { user: WANG, as: 'cells', formats });
}

const lines = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => [
    `湖州${from + index}号丝绸有限公司`,
    '农业',
    '张建国',
    13800130000 + from + index,
    '潜在客户',
  ]);

describe('a pasted block', () => {
  let f: Fixture;
  let cell: (key: string, row: number) => string;
  beforeAll(() => {
    f = F('表单模板', '2026-11-23T09:00');
    cell = (key, row) => cellOf(keysOf(f.host, '客户'), key, row);
    pasteCells(f, 3, lines(5));
  });

  it('is text again where text belongs, before the register writes into it', () => {
    expect(f.host.sheet('客户').numberFormat(cell('phone', 4))).toBe('@');
    expect(f.get('客户').map(({ phone }) => phone)).toEqual([0, 1, 2, 3, 4].map((index) => `1380013000${index}`));
  });

  it('has its dropdowns again', () => {
    for (const key of ['industry', 'stage']) {
      const whole = f.host.sheet('客户').validation(cell(key, 20));
      expect(whole).not.toBeNull();
      expect(f.host.sheet('客户').validation(cell(key, 5))).toMatchObject({ criteria: whole?.criteria });
    }
    expect(f.host.sheet('客户').validation(cell('name', 5))).toBeNull();
  });

  it('shows what is wrong in colour again', () => {
    f.host.type('客户', cell('phone', 4), '1380013800', { user: WANG });
    expect(f.host.sheet('客户').conditionalFormat(cell('phone', 4))).toMatchObject({ background: '#f4c7c3' });
    f.host.type('客户', cell('phone', 4), '13800130001', { user: WANG });
    expect(f.host.sheet('客户').conditionalFormat(cell('phone', 4))).toBeNull();
  });

  it('costs as many calls for a thousand rows as for ten', () => {
    const cost = (row: number, count: number) => {
      const { executions } = pasteCells(f, row, lines(count, row));
      return executions.find(({ handler }) => handler === 'handleEdit')?.calls.total ?? 0;
    };
    const few = cost(20, 10);
    // Rows near the keys are read together with them, rows further down are not.
    expect(cost(100, 1000)).toBeLessThanOrEqual(few + 4);
  });

  it('is healed at the end of the grid too, from the row above', () => {
    const last = f.get('客户').length + 600;
    const { executions } = pasteCells(f, last, lines(3, 5000));
    expect(executions.map(({ status }) => status)).toEqual(['completed']);
  });

  it('leaves a person’s own column within it alone', () => {
    const g = F('表单模板', '2026-11-23T09:00');
    const keys = keysOf(g.host, '客户');
    g.host.insertColumns('客户', keys.indexOf('industry') + 1, 1);
    const at = cellOf(keysOf(g.host, '客户'), 'name', 3);
    g.host.paste('客户', at, [['甲一机械有限公司', 0.5, '农业']] as never, {
      user: WANG,
      as: 'cells',
      formats: [['@', '0.0%', '@']],
    });
    const own = cellOf(keys, 'industry', 3);
    expect(g.host.sheet('客户').numberFormat(own)).toBe('0.0%');
    expect(g.one('客户', { name: '甲一机械有限公司' }).industry).toBe('农业');
  });
});

describe('formulas that come from outside', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  const formulas = () => ['客户', '成交记录'].flatMap((tab) => f.host.sheet(tab).formulas().flat().filter(Boolean));

  it('are text in a pasted block, whatever the column', () => {
    const at = cellOf(keysOf(f.host, '客户'), 'name', 3);
    const rows = [
      ['="甲"&"一机械有限公司"', '=1+1'],
      ['甲二机械有限公司', '农业'],
    ];
    f.host.paste('客户', at, rows, { user: WANG });
    expect(f.get('客户').map(({ name, industry }) => [name, industry])).toEqual(rows);
    expect(formulas()).toEqual([]);
  });

  it('are text where one is typed into a column of text', () => {
    f.upd('客户', { row: 4 }, { remark: '=HYPERLINK("http://x","y")' });
    expect(f.get('客户')[1]?.remark).toBe('=HYPERLINK("http://x","y")');
    expect(formulas()).toEqual([]);
  });

  it('are put back where the register fills in', () => {
    const at = cellOf(keysOf(f.host, '客户'), 'id', 4);
    const before = f.get('客户')[1]?.id;
    f.host.paste('客户', at, [[`="${before}"`]], { user: WANG });
    expect(f.get('客户')[1]?.id).toBe(before);
    expect(formulas()).toEqual([]);
  });

  it('stay where a person reckons an amount', () => {
    f.add('成交记录', { customer: String(f.get('客户')[1]?.id), date: '2026-11-20', amount: '=3*20000' });
    expect(f.get('成交记录')).toMatchObject([{ amount: 60_000 }]);
    expect(formulas()).toEqual(['=3*20000']);
  });
});

describe('what only the register computes', () => {
  const f = F('表单模板', '2026-11-23T09:00');

  it('is put back at once where a block was pasted over it', () => {
    const ids = ['甲一机械有限公司', '甲二机械有限公司'].map((name) => f.customer(name));
    f.order(ids[0] ?? '', '2026-06-01', 600_000);
    f.log(ids[1] ?? '', '2026-11-20', '电话沟通');
    const computed = () =>
      f
        .get('客户')
        .map(({ grade, lastContact, nextFollowUp, amount12m }) =>
          [grade, lastContact, nextFollowUp, amount12m].map(String),
        );
    const before = computed();
    const changes = f.changes().length;
    const at = cellOf(keysOf(f.host, '客户'), 'grade', 3);
    f.host.paste(
      '客户',
      at,
      [
        ['C', '5'],
        ['S', '7'],
      ],
      { user: WANG },
    );
    const last = cellOf(keysOf(f.host, '客户'), 'lastContact', 3);
    f.host.paste(
      '客户',
      last,
      [
        ['2020-01-01', '2020-01-02'],
        ['2020-01-01', '2020-01-02'],
      ],
      { user: WANG },
    );
    expect(computed()).toEqual(before);
    expect(f.changes()).toHaveLength(changes);
  });
});
