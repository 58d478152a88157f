/** @fileoverview A02: dropdowns, typed values, required fields, contact records, new options, hostile text (K0). */
import { F, OWNER, WANG } from '../fixture';
import { cellOf, keysOf, textOf } from '../tab-records';
import { expectInvariants } from './invariants';
import { offered } from './offered';

const TAB = '客户';
const HOSTILE = ['=HYPERLINK("http://x","y")', '<img src=x onerror=1>', '😀'.repeat(500)];

describe('the form of the template', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  const shown = (tab: string, id: string, key: string) => {
    const { row } = f.one(tab, { id });
    return f.host.sheet(tab).display(cellOf(keysOf(f.host, tab), key, row))[0]?.[0];
  };
  const stored = (values: Record<string, string | number>, key: string) => {
    const id = f.customer(`编号${f.get(TAB).length}机械有限公司`, values);
    return f.one(TAB, { id })[key];
  };

  it.each([
    ['size', ['大型企业（500人以上）', '中小企业（50-500人）', '小微企业（50人以下）']],
    ['stage', ['潜在客户', '意向客户', '成交客户', '长期合作客户', '流失客户']],
  ])('1: 客户.%s offers exactly these', (key, values) => {
    expect(offered(f.host, TAB, key).sort()).toEqual([...values].sort());
  });

  it.each([
    [TAB, 'contactTitle', ['总经理', '采购负责人', '技术负责人', '其他']],
    ['需求与反馈', 'type', ['产品采购', '技术服务', '解决方案', '咨询合作']],
    ['需求与反馈', 'source', ['展会推广', '客户推荐', '主动拜访', '线上咨询']],
    ['维护记录', 'method', ['电话沟通', '上门拜访', '邮件往来', '微信沟通', '视频会议']],
  ])('1: %s.%s offers at least these', (tab, key, values) => {
    expect(offered(f.host, tab, key)).toEqual(expect.arrayContaining(values));
  });

  it('1: the top levels of the industries hold these', () => {
    const tops = new Set(offered(f.host, TAB, 'industry').map((value) => value.split('-')[0]));
    for (const top of ['制造业', '服务业', '科技业', '零售业', '其他']) expect(tops).toContain(top);
  });

  it.each([
    ['010-56781234', '010-56781234'],
    ['０１０－５６７８１２３４', '010-56781234'],
    ['+86 138 0013 8000', '13800138000'],
    ['86-0755-82080387', '0755-82080387'],
    ['400-800-8888', '400-800-8888'],
  ])('2: the phone %s is kept as %s', (typed, kept) => {
    expect(stored({ phone: typed }, 'phone')).toBe(kept);
  });

  it.each([
    [49, '小微企业（50人以下）'],
    [50, '中小企业（50-500人）'],
    [499, '中小企业（50-500人）'],
    [501, '大型企业（500人以上）'],
  ])('3: %i employees make a %s', (employees, size) => {
    expect(stored({ employees }, 'size')).toBe(size);
  });

  it.each(['2024/6/30', '2024.6.30', '2024年6月30日'])('4: the day %s is shown as 2024-06-30', (typed) => {
    const id = f.need(String(f.get(TAB)[0]?.id), { expectedOn: typed });
    expect(shown('需求与反馈', id, 'expectedOn')).toBe('2024-06-30');
  });

  it('4: a budget becomes its two ends', () => {
    const id = f.need(String(f.get(TAB)[0]?.id), { budget: '30-50万' });
    expect(f.one('需求与反馈', { id })).toMatchObject({ budgetMin: 300_000, budgetMax: 500_000 });
  });

  it('5: names what is missing, and is content once it is there', () => {
    const [keys = [], titles = []] = f.host
      .sheet(TAB)
      .values()
      .map((row) => row.map(String));
    const required = ['name', 'industry', 'contactName', 'phone', 'stage', 'owner'];
    for (const key of required) expect(titles[keys.indexOf(key)]).toMatch(/\*$/);
    const { id } = f.add(TAB, { name: '甲一机械有限公司' });
    const missing = f.problems(textOf(id));
    expect(missing.map(({ field }) => field).sort()).toEqual(['contactName', 'industry', 'owner', 'phone']);
    for (const { field, note } of missing) {
      expect(note).toContain(String(titles[keys.indexOf(field)]).replace('*', ''));
    }
    const values = { industry: '科技业-软件', contactName: '张建国', phone: '0571-88809999', owner: '王芳' };
    f.upd(TAB, { id: textOf(id) }, values);
    expect(f.problems(textOf(id))).toEqual([]);
    expect(f.one(TAB, { id: textOf(id) })).toMatchObject({ name: '甲一机械有限公司', ...values });
  });

  it('6: a contact record moves the last contact and shows the customer’s name', () => {
    const id = f.customer('乙一机械有限公司');
    const { id: record } = f.add('维护记录', {
      customer: id,
      date: '2026-11-20',
      method: '电话沟通',
      content: '询问设备使用情况，介绍新品功能',
      feedback: '设备运行良好，对新品价格有疑问',
      followUp: '下周发送新品报价单，预约技术交流',
      owner: '王芳',
    });
    expect(textOf(f.one(TAB, { id }).lastContact)).toBe('2026-11-20');
    expect(f.one('维护记录', { id: textOf(record) })).toMatchObject({ customer: id, customerName: '乙一机械有限公司' });
  });

  it('7: a new industry is in the dropdown at once, and records follow its new name', () => {
    const row = f.host.sheet('下拉选项').values().length + 1;
    const cell = (key: string) => cellOf(keysOf(f.host, '下拉选项'), key, row);
    f.host.type('下拉选项', cell('list'), '所属行业', { user: OWNER, settle: false });
    f.host.type('下拉选项', cell('value'), '节能设备', { user: OWNER, settle: false });
    expect(offered(f.host, TAB, 'industry')).toContain('节能设备');
    f.host.settle();
    const id = f.customer('丙一机械有限公司', { industry: '节能设备' });
    expect(f.problems(id)).toEqual([]);
    f.upd('下拉选项', { list: '所属行业', value: '节能设备' }, { value: '节能环保设备' }, { user: OWNER });
    expect(f.one(TAB, { id }).industry).toBe('节能环保设备');
    expect(f.changes({ record: id, field: '所属行业', after: '节能环保设备' })).toHaveLength(1);
  });

  it('8: hostile names are text in the cell, in the profile and in mails', () => {
    const nameCell = (row: number) => cellOf(keysOf(f.host, TAB), 'name', row);
    const first = Math.max(...f.get(TAB).map(({ row }) => row)) + 1;
    for (const [index, name] of HOSTILE.entries()) {
      f.host.paste(TAB, nameCell(first + index), [[name]], { user: WANG });
      f.upd(TAB, { row: first + index }, { owner: '王芳', phone: `0571-8881000${index}`, stage: '潜在客户' });
    }
    const rows = f.get(TAB).filter(({ row }) => row >= first);
    expect(rows.map(({ name }) => name)).toEqual(HOSTILE);
    for (const { row } of rows) expect(f.host.sheet(TAB).formulas(nameCell(row))).toEqual([['']]);
    f.at('2026-12-01T09:30');
    const html = f
      .mailsTo(WANG)
      .map(({ htmlBody }) => htmlBody)
      .join('\n');
    expect(html).toContain('&lt;img src=x onerror=1&gt;');
    expect(html).not.toContain('<img');
  });

  it('keeps what holds always', () => expectInvariants(f, HOSTILE));
});
