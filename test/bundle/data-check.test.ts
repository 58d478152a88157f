/** @fileoverview 数据检查 in the host: what stands in the tab, where its links lead, what it costs. */
import { F, type Fixture, OWNER, WANG } from './fixture';
import { cellOf, keysOf } from './tab-records';
import { troublesOf } from './troubles';

const TAB = '数据检查';
const TITLE_ROW = 2;

/** The lines of the tab by their titles. */
function lines({ host }: Fixture): Record<string, string>[] {
  if (!host.tabs.includes(TAB)) return [];
  const [titles = [], ...rows] = host
    .sheet(TAB)
    .display()
    .slice(TITLE_ROW - 1);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(titles.map((title, index) => [title, String(row[index] ?? '')])));
}

const of = (fixture: Fixture, record: string) => lines(fixture).filter((line) => line.编号 === record);
const complete = { dataSource: '客户本人提供' };

describe('数据检查', () => {
  let f: Fixture;
  beforeAll(() => {
    f = F('工作手册', '2026-11-23T09:00');
  });

  it('makes no tab while there is nothing to show', () => {
    f.customer('杭州云栖智能装备有限公司', complete);
    expect(f.menu('数据 ▸ 数据检查', ['OK'])).toMatchObject({ status: 'completed' });
    expect(f.host.tabs).not.toContain(TAB);
  });

  // What a reviewer must see (K1, A09).
  it.each<[string, string, Record<string, string | number | boolean>, [string, RegExp][]]>([
    ['p1', '宁波远景包装材料有限公司', { phone: '1380013800' }, [['联系电话', /10 位/]]],
    ['p2', '无锡启明电子有限公司', { creditCode: '91330100MA2AB12C31' }, [['统一社会信用代码', /应为 0/]]],
    ['p3', '常州佳禾食品有限公司', { founded: '2027-01-01' }, [['成立时间', /今天/]]],
    ['p4', '上海澜海物流有限公司', { employees: 800, size: '小微企业（50人以下）' }, [['企业规模', /800/]]],
    ['p5', '南京博远软件有限公司', { region: '华东地区' }, [['所在区域', /笼统/]]],
    ['p6', '嘉兴宏达纺织有限公司', { dataSource: '第三方推荐' }, [['来源已核实', /核实/]]],
    ['p7', '绍兴锦程贸易有限公司', { industry: '高端制造' }, [['所属行业', /标准分类/]]],
    [
      'p8',
      '温州立信阀门有限公司',
      { remark: '法人身份证11010519491231002X，卡号6222020200112233446' },
      [['备注', /2 处敏感信息/]],
    ],
    ['p9', '合肥中科仪表有限公司', { contactName: '负责人' }, [['联系人', /职务/]]],
    ['an option nobody listed', '湖州安吉竹业有限公司', { stage: '考虑中' }, [['合作阶段', /选项/]]],
    ['an owner nobody knows', '台州黄岩模具有限公司', { owner: '王小芳' }, [['负责人', /团队成员/]]],
    ['a personal mobile', '金华义乌小商品有限公司', { phone: '13800138000', consent: '' }, [['联系电话', /尚未告知/]]],
    [
      'ok',
      '丽水青田石雕有限公司',
      { creditCode: '914403001922038216', phone: '0571-88880100转801', contactName: '王经理', founded: '2008' },
      [],
    ],
  ])('lists %s', (_, name, typed, expected) => {
    const id = f.customer(name, { ...complete, ...typed });
    expect(f.call('checkData', [], WANG)).toMatchObject({ ok: true });
    const found = of(f, id);
    expect(found.map((line) => line.字段)).toEqual(expected.map(([field]) => field));
    expected.forEach(([, problem], index) => {
      expect(found[index]?.问题).toMatch(problem);
    });
  });

  it('shows numbers and codes as they were typed', () => {
    const id = f.customer('舟山海港物流有限公司', { ...complete, phone: '00123' });
    f.call('checkData', [], WANG);
    const row =
      f.host
        .sheet(TAB)
        .values()
        .find((cells) => cells.includes(id)) ?? [];
    expect(row).toContain('00123');
    f.upd('客户', { id }, { phone: '0580-88880001' });
    f.call('checkData', [], WANG);
  });

  it('links to the cell by the number, wherever the row stands when it is clicked', () => {
    const keys = keysOf(f.host, '客户');
    const sheet = f.host.sheet(TAB);
    const formulas = sheet.formulas().flat().filter(Boolean);
    expect(formulas.length).toBe(lines(f).length);
    const phone = cellOf(keys, 'phone', 1).replace('1', '');
    const id = f.one('客户', { name: '宁波远景包装材料有限公司' }).id;
    const gid = f.host.sheet('客户').id;
    expect(formulas).toContain(`=HYPERLINK("#gid=${gid}&range=${phone}"&MATCH("${id}",'客户'!A:A,0),"打开")`);
    expect(new Set(lines(f).map((line) => line.链接))).toEqual(new Set(['打开']));
  });

  it('is grouped by owner', () => {
    const owners = lines(f).map((line) => line.负责人);
    expect(owners.filter((owner, index) => owner !== owners[index - 1]).length).toBe(new Set(owners).size);
  });

  it('writes what it found in a number of calls that does not grow', () => {
    const cost = () => {
      const before = f.host.executions.length;
      f.call('checkData');
      return f.host.executions[before]?.calls.writes ?? 0;
    };
    const few = cost();
    for (let index = 0; index < 15; index += 1) f.customer(`海宁皮革${index}城有限公司`, { region: '华东地区' });
    expect(cost()).toBe(few);
  });

  it('lets go of what was mended', () => {
    const { id } = f.one('客户', { name: '宁波远景包装材料有限公司' });
    f.upd('客户', { id: String(id) }, { phone: '0574-88880002' });
    f.call('checkData');
    expect(of(f, String(id))).toEqual([]);
  });

  it('holds no raw number anywhere', () => {
    const texts = f.host.tabs.flatMap((tab) => f.host.sheet(tab).values().flat().map(String));
    const mails = JSON.stringify(f.host.outbox);
    for (const raw of ['11010519491231002X', '6222020200112233446']) {
      expect(texts.filter((text) => text.includes(raw))).toEqual([]);
      expect(mails).not.toContain(raw);
    }
  });

  it('comes anew every day by itself', () => {
    const id = f.customer('舟山海鲜有限公司', { region: '华东地区' });
    f.at('2026-11-24T10:00');
    expect(of(f, id)).toHaveLength(1);
    expect(troublesOf(f.host)).toEqual([]);
  });
});

it('names a column that is gone, and goes on', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  const id = f.customer('杭州云栖智能装备有限公司', { region: '华东地区' });
  const column = keysOf(f.host, '客户').indexOf('remark') + 1;
  f.host.deleteColumns('客户', column, 1, { user: OWNER });
  f.call('checkData');
  expect(lines(f).map((line) => [line.编号, line.问题])).toEqual([
    [id, expect.stringContaining('笼统')],
    ['', '缺少列：备注'],
  ]);
});

it('hides once nothing is left', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  const id = f.customer('杭州云栖智能装备有限公司', { region: '华东地区' });
  f.call('checkData');
  expect(f.host.sheet(TAB).hidden).toBe(false);
  f.upd('客户', { id }, { region: '浙江省-杭州市' });
  f.call('checkData');
  expect(lines(f)).toEqual([]);
  expect(f.host.sheet(TAB).hidden).toBe(true);
});
