/** @fileoverview A03: grades by the orders of the last twelve months, as days pass (K0). */
import { CHEN, F, WANG } from '../fixture';
import { expectInvariants } from './invariants';

describe('ABC by the last twelve months', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  const orders: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
    X: [
      ['2026-03-10', 300_000],
      ['2025-12-01', 200_000],
    ],
    Y: [['2026-03-10', 499_999.99]],
    Z: [['2026-03-10', 100_000]],
    W: [['2026-03-10', 99_999.99]],
    V: [['2025-11-23', 600_000]],
    U: [['2025-11-24', 600_000]],
    T: [],
    S: [['2026-11-30', 600_000]],
  };
  const ids: Record<string, string> = {};
  const code = (key: string) => f.grade(ids[key] ?? '').charAt(0);
  const nameOf = (key: string) => `甲${key}机械有限公司`;
  const grades = (mails: ReturnType<typeof f.D>) => mails.flatMap((mail) => f.sec(mail, '等级与风险')).join('\n');

  beforeAll(() => {
    for (const [key, own] of Object.entries(orders)) {
      const id = f.customer(nameOf(key));
      ids[key] = id;
      for (const [date, amount] of own) f.order(id, date, amount);
    }
  });

  it('1: grades by what was ordered in the window', () => {
    f.menu('分析 ▸ 重新分级与健康度', ['OK']);
    const found = Object.fromEntries(Object.keys(orders).map((key) => [key, code(key)]));
    expect(found).toEqual({ X: 'A', Y: 'B', Z: 'B', W: 'C', V: 'C', U: 'A', T: 'C', S: 'C' });
    expect(f.one('客户', { id: ids.V ?? '' }).amount12m).toBe(0);
  });

  it('2: takes a grade by hand from a manager alone', () => {
    const id = ids.T ?? '';
    f.upd('客户', { id }, { gradeOverride: 'A' }, { user: WANG });
    expect(code('T')).toBe('C');
    expect(f.call('setGrade', [{ id, grade: 'A', reason: '战略客户' }], CHEN)).toMatchObject({ ok: true });
    expect(code('T')).toBe('A');
    const entries = f.changes({ record: id, actor: '陈立' }).map(({ reason, note }) => `${reason} ${note}`);
    expect(entries.join('\n')).toContain('战略客户');
  });

  it('3: what leaves the window lowers the grade, and the owner is told', () => {
    f.at('2026-11-24T09:30');
    expect(code('U')).toBe('C');
    const told = grades(f.D(WANG, '2026-11-24'));
    expect(told).toContain(nameOf('U'));
    expect(told).toMatch(/A → C/);
  });

  it('4: tells owner and manager of the next one, and not again of the first', () => {
    f.at('2026-12-01T09:30');
    expect(code('X')).toBe('B');
    for (const who of [WANG, CHEN]) {
      const told = grades(f.D(who, '2026-12-01'));
      expect(told).toContain(nameOf('X'));
      expect(told).toMatch(/A → B/);
      expect(told).not.toContain(nameOf('U'));
    }
  });

  it('5: keeps the grade by hand, and logs each change once', () => {
    expect(code('T')).toBe('A');
    for (const [key, before, after] of [
      ['X', 'A', 'B'],
      ['U', 'A', 'C'],
    ] as const) {
      const entries = f
        .changes({ record: ids[key] ?? '', field: '客户等级' })
        .filter((entry) => String(entry.before).startsWith('A'));
      expect(entries).toHaveLength(1);
      expect([String(entries[0]?.before).charAt(0), String(entries[0]?.after).charAt(0)]).toEqual([before, after]);
    }
  });

  it('keeps what holds always', () => expectInvariants(f));
});
