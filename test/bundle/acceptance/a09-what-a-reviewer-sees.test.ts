/** @fileoverview A09: what a reviewer must see before a verdict, and what nobody may ever see again (K1). */
import { F, OWNER, SUN, type Typed } from '../fixture';
import { cellOf, keysOf } from '../tab-records';
import { expectInvariants } from './invariants';

const TAB = '客户';
const CHECK = '数据检查';
const SECRETS = ['11010519491231002X', '6222020200112233446'];

const ROWS: readonly (readonly [string, Typed, string, RegExp])[] = [
  ['p1', { phone: '1380013800' }, '联系电话', /10 ?位/],
  ['p2', { creditCode: '91330100MA2AB12C31' }, '统一社会信用代码', /0/],
  ['p3', { founded: '2027-01-01' }, '成立时间', /今天|未来|晚于/],
  ['p4', { employees: 800, size: '小微企业（50人以下）' }, '企业规模', /800/],
  ['p5', { region: '华东地区' }, '所在区域', /上海市-浦东新区/],
  ['p6', { dataSource: '第三方推荐' }, '来源已核实', /核实/],
  ['p7', { industry: '高端制造' }, '所属行业', /标准/],
  ['p8', { remark: `法人身份证${SECRETS[0]}，卡号${SECRETS[1]}` }, '备注', /2 ?处/],
  ['p9', { contactName: '负责人' }, '联系人', /职务|姓名/],
];
const GOOD: Typed = {
  creditCode: '914403001922038216',
  phone: '0571-88880100转801',
  contactName: '王经理',
  founded: '2008',
};
const MENDED: Readonly<Record<string, Typed>> = {
  p1: { phone: '13800138000' },
  p2: { creditCode: '91330100MA2AB12C30' },
  p3: { founded: '2007-01-01' },
  p4: { size: '大型企业（500人以上）' },
  p5: { region: '上海市-浦东新区' },
  p6: { sourceVerified: true },
  p7: { industry: '制造业-机械设备' },
  p8: { remark: '法人证件已当面核对' },
  p9: { contactName: '周雯' },
};

describe('the handbook', () => {
  const f = F('工作手册', '2026-11-23T09:00');
  const ids: Record<string, string> = {};

  /** The lines of 数据检查 about a record, by their titles. */
  const checked = (id: string) => {
    f.call('checkData', [], OWNER);
    if (!f.host.tabs.includes(CHECK)) return [];
    const [, titles = [], ...rows] = f.host.sheet(CHECK).display();
    const lines = rows.map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at] ?? ''])));
    return lines.filter((line) => line.编号 === id);
  };

  beforeAll(() => {
    for (const [row, values] of ROWS) ids[row] = f.customer(`甲${row.slice(1)}机械有限公司`, values);
    ids.ok = f.customer('甲十机械有限公司', GOOD);
  });

  it.each(ROWS)('1: %s is named, with a link to its cell', (row, _values, field, words) => {
    const found = checked(ids[row] ?? '');
    expect(found.map((line) => line.字段)).toEqual([field]);
    expect(`${found[0]?.问题} ${found[0]?.建议 ?? ''} ${Object.values(found[0] ?? {}).join(' ')}`).toMatch(words);
    expect(found[0]?.链接).not.toBe('');
  });

  it('1: nothing is said of the good row, and the stored forms stand', () => {
    expect(checked(ids.ok ?? '')).toEqual([]);
    expect(f.one(TAB, { id: ids.ok ?? '' })).toMatchObject({ phone: '0571-88880100-801', founded: '2008' });
  });

  it('1: the reviewer’s dialog shows the same', () => {
    const { waiting } = f.call('listReviews', [], SUN) as { waiting: { id: string; problems: object[] }[] };
    const counts = Object.fromEntries(waiting.map(({ id, problems }) => [id, problems.length]));
    for (const id of Object.values(ids)) if (id in counts) expect(counts[id]).toBe(id === ids.ok ? 0 : 1);
    expect(counts[ids.ok ?? '']).toBe(0);
  });

  it('2: holds the secrets nowhere, in no tab, note or mail', () => {
    f.at('2026-11-24T09:30');
    const cells = f.host.tabs.flatMap((tab) => f.host.sheet(tab).display().flat());
    const remark = f.one(TAB, { id: ids.p8 ?? '' });
    const note = f.host.sheet(TAB).note(cellOf(keysOf(f.host, TAB), 'remark', remark.row));
    const everything = [...cells, note, ...f.host.outbox.map((mail) => JSON.stringify(mail))].join('\n');
    for (const secret of SECRETS) expect(everything).not.toContain(secret);
    expect(remark.remark).toContain('110105********002X');
    expect(note).not.toBe('');
  });

  it.each(Object.entries(MENDED))('3: mended, %s is clear of problem, note and colour', (row, values) => {
    const id = ids[row] ?? '';
    f.upd(TAB, { id }, values);
    expect(checked(id)).toEqual([]);
    expect(f.problems(id)).toEqual([]);
    const { row: at } = f.one(TAB, { id });
    for (const key of Object.keys(values)) {
      const cell = cellOf(keysOf(f.host, TAB), key, at);
      expect([f.host.sheet(TAB).note(cell), f.host.sheet(TAB).conditionalFormat(cell)]).toEqual(['', null]);
    }
  });

  it('keeps what holds always', () => expectInvariants(f, ['MA2AB12C']));
});
