import { F, type Fixture, OWNER, WANG } from './fixture';
import { cellOf, keysOf } from './tab-records';

const TAB = '客户';

describe('a record keeps its number', () => {
  let f: Fixture;
  let one: string;
  let two: string;
  const cell = (key: string, row: number) => cellOf(keysOf(f.host, TAB), key, row);
  const idOf = (name: string) => f.one(TAB, { name }).id;
  beforeEach(() => {
    f = F('表单模板', '2026-11-30T10:00');
    one = f.customer('甲一机械有限公司');
    two = f.customer('甲二机械有限公司');
  });

  it('when the cell is wiped', () => {
    f.host.clear(TAB, cell('id', 3), { user: WANG });
    expect(idOf('甲一机械有限公司')).toBe(one);
  });

  it('when the whole column of numbers is wiped', () => {
    f.host.clear(TAB, `${cell('id', 3)}:${cell('id', 4)}`, { user: WANG });
    expect([idOf('甲一机械有限公司'), idOf('甲二机械有限公司')]).toEqual([one, two]);
  });

  it('when the numbers of two rows are pasted over each other', () => {
    f.host.paste(TAB, cell('id', 3), [[two], [one]], { user: WANG });
    expect([idOf('甲一机械有限公司'), idOf('甲二机械有限公司')]).toEqual([one, two]);
  });

  it('when typing over it is taken back', () => {
    f.host.type(TAB, cell('id', 3), '999', { user: WANG });
    f.host.undo(WANG);
    expect(idOf('甲一机械有限公司')).toBe(one);
    expect(f.get(TAB)).toHaveLength(2);
  });

  it('when the row is deleted and brought back, at once and a day later', () => {
    f.del(TAB, { id: two });
    f.host.undo(WANG);
    expect(idOf('甲二机械有限公司')).toBe(two);
    f.del(TAB, { id: two });
    f.at('2026-12-01T01:30');
    expect(f.changes({ record: two, origin: '删除' })).toHaveLength(1);
    f.host.undo(WANG);
    f.at('2026-12-02T01:30');
    expect(idOf('甲二机械有限公司')).toBe(two);
    expect(f.changes({ record: two, origin: '撤销' })).toHaveLength(1);
    f.upd(TAB, { id: two }, { remark: '仍在' });
    expect(idOf('甲二机械有限公司')).toBe(two);
  });

  it('when a number that was deleted comes back with its row by an edit', () => {
    f.del(TAB, { id: two });
    f.at('2026-12-01T01:30');
    f.host.undo(WANG);
    f.upd(TAB, { name: '甲二机械有限公司' }, { remark: '撤销后修改' });
    expect(idOf('甲二机械有限公司')).toBe(two);
  });

  it('when an older version is restored: what was given since is never given again', () => {
    const before = f.host.now;
    f.at('2026-11-30T11:00');
    expect(f.customer('甲三机械有限公司')).toBe('202611003');
    f.host.restoreVersion(before);
    expect(f.get(TAB)).toHaveLength(2);
    expect(f.customer('甲四机械有限公司')).toBe('202611004');
  });

  it('while a copy of the row gets one of its own, and a foreign number is replaced', () => {
    const keys = keysOf(f.host, TAB);
    const source = f.host.sheet(TAB).values()[2] ?? [];
    const copied = source.map((value) => (value === null || typeof value === 'object' ? '' : value)) as string[];
    f.host.paste(TAB, 'A5', [copied.slice(0, keys.length)], { user: WANG });
    expect(f.get(TAB).map(({ id }) => id)).toEqual([one, two, '202611003']);
    f.host.paste(TAB, 'A6', [['X-77', '外来机械有限公司']], { user: WANG });
    expect(f.one(TAB, { name: '外来机械有限公司' }).id).toBe('202611004');
    expect(f.changes({ field: '客户编号', before: 'X-77' })).toMatchObject([{ after: '202611004' }]);
  });

  it('where rows still waiting for theirs look like it, and a cell elsewhere is typed', () => {
    f.host.paste(TAB, 'B6', [['甲一机械有限公司', '制造业-机械设备']], { user: WANG, settle: false });
    f.host.state.events.take();
    f.host.type(TAB, cell('employees', 8), '800', { user: WANG });
    expect(f.get(TAB).map(({ id }) => id)).toEqual([one, two, '202611003', '202611004']);
  });

  it('when no event told of what was done to it', () => {
    f.host.type(TAB, cell('id', 3), two, { user: WANG, settle: false });
    f.host.state.events.take();
    f.at('2026-12-01T01:30');
    expect([idOf('甲一机械有限公司'), idOf('甲二机械有限公司')]).toEqual([one, two]);
  });

  it('and a changed pattern goes on after what is there', () => {
    f.upd('设置', { key: 'numberPattern' }, { value: 'K{YYYY}{SEQ:4}' }, { user: OWNER });
    expect(f.customer('甲五机械有限公司')).toBe('K20260001');
    f.upd('设置', { key: 'numberPattern' }, { value: '{YYYY}{MM}{SEQ:3}' }, { user: OWNER });
    expect(f.customer('甲六机械有限公司')).toBe('202611003');
  });
});

describe('repair', () => {
  it('reports numbers held twice, skipped or foreign, and puts right what no event told of', () => {
    const f = F('表单模板', '2026-11-30T10:00');
    f.customer('甲一机械有限公司');
    const id = f.customer('甲二机械有限公司');
    expect(f.call('repairRegister')).toMatchObject({ ok: true, repaired: [], numbers: { lines: [] } });
    const keys = keysOf(f.host, TAB);
    const unseen = (key: string, row: number, text: string) => {
      f.host.type(TAB, cellOf(keys, key, row), text, { user: WANG, settle: false });
      f.host.state.events.take();
    };
    unseen('id', 3, id);
    unseen('name', 5, '甲九机械有限公司');
    unseen('id', 5, '202611009');
    unseen('name', 6, '外来机械有限公司');
    unseen('id', 6, 'X-1');
    const done = f.call('repairRegister') as { repaired: string[]; numbers: Record<string, string[]> };
    expect(done.numbers).toMatchObject({ duplicates: [id], foreign: ['X-1'] });
    expect(done.numbers.gaps).toContain('202611003');
    expect(done.repaired).toHaveLength(1);
    const ids = f.get(TAB).map((record) => record.id);
    expect(ids.slice(0, 2)).toEqual(['202611001', '202611002']);
    expect(new Set(ids).size).toBe(4);
    expect(f.call('repairRegister')).toMatchObject({ repaired: [] });
  });
});
