/** @fileoverview Grades at their borders, estimated or by hand of nobody, and numbers over the turn of a year (K0 to K3). */
import { expectInvariants } from '../acceptance/invariants';
import { CHEN, F, OWNER, WANG } from '../fixture';
import { pasteRecords } from '../paste-records';

const REGRADE = '分析 ▸ 重新分级与健康度';

describe('the tool set: value and potential (K3 二)', () => {
  const f = F('CRM工具集', '2026-11-23T09:00');

  it.each([
    ['高×高', 500_000.01, '16%', '中', 'S'],
    ['高×中：15% 不算高', 500_000.01, '15%', '中', 'A'],
    ['高×低：5% 不算低', 500_000.01, '5%', '低', 'A'],
    ['中×高：50 万不算高', 500_000, '15%', '高', 'A'],
    ['中×中', 500_000, '4.9%', '高', 'B'],
    ['中×低：10 万不算低', 100_000, '4.9%', '中', 'B'],
    ['低×高', 99_999.99, '15.01%', '高', 'A'],
    ['低×中', 99_999.99, '5%', '中', 'C'],
    ['低×低', 99_999.99, '4%', '低', 'C'],
    ['未填按中', 500_000, '', '', 'B'],
    ['高增长、匹配度未填', 500_000.01, '16%', '', 'S'],
  ])('%s', (name, amount, growth, fit, grade) => {
    const id = f.customer(`${name}公司`, { ...(growth ? { growth } : {}), ...(fit ? { fit } : {}) });
    f.order(id, '2026-03-10', amount);
    expect(f.grade(id)).toBe(grade);
  });

  it('keeps what holds always', () => expectInvariants(f));
});

describe('the form template', () => {
  const f = F('表单模板', '2026-11-23T09:00');

  it('estimates by the largest budget of an open need, until the first order', () => {
    const [big, smaller, capped, none] = ['甲', '乙', '丙', '丁'].map((name) =>
      f.customer(`${name}机械有限公司`, { stage: '意向客户' }),
    ) as [string, string, string, string];
    f.need(big, { budget: '1.2亿' });
    f.need(smaller, { budget: '10万左右' });
    const larger = f.need(smaller, { budget: '60万以上' });
    f.need(capped, { budget: '5万以下' });
    expect([big, smaller, capped, none].map(f.grade)).toEqual(['A（预估）', 'A（预估）', 'C', 'C']);
    f.upd('需求与反馈', { id: larger }, { status: '未转化' });
    f.order(big, '2026-11-20', 1000);
    expect([big, smaller].map(f.grade)).toEqual(['C', 'B（预估）']);
    const stages = f.changes({ record: big, field: '合作阶段' }).map(({ before, after }) => [before, after]);
    expect(stages.pop()).toEqual(['意向客户', '成交客户']);
  });

  it('counts an order from its day on, and money given back against it, but not as an order', () => {
    const id = f.customer('戊机械有限公司', { stage: '意向客户' });
    f.order(id, '2026-11-24', 600_000);
    expect([f.grade(id), f.one('客户', { id }).stage]).toEqual(['C', '意向客户']);
    f.order(id, '2026-11-23', 500_000);
    expect([f.grade(id), f.one('客户', { id }).stage]).toEqual(['A', '成交客户']);
    f.order(id, '2026-11-23', -0.01);
    f.menu(REGRADE, ['OK'], CHEN);
    expect([f.grade(id), f.one('客户', { id }).amount12m]).toEqual(['B', 499_999.99]);
    expect(f.get('跟进计划', { customer: id, origin: '升级机会' })).toEqual([]);
    f.del('成交记录', { customer: id, amount: 500_000 });
    f.menu(REGRADE, ['OK'], CHEN);
    expect(f.grade(id)).toBe('C');
  });

  it('keeps what holds always', () => expectInvariants(f));
});

it('a year before leap day is the last day of February', () => {
  const f = F('工作手册', '2028-02-29T09:00');
  const [out, within] = [f.customer('甲一机械有限公司'), f.customer('甲二机械有限公司')];
  expect([out, within]).toEqual(['C20280229001', 'C20280229002']);
  f.order(out, '2027-02-28', 600_000);
  f.order(within, '2027-03-01', 500_000);
  expect([out, within].map(f.grade)).toEqual(['C', 'A']);
});

it('a team’s own pattern counts past its digits, begins anew with the year, and gives no number twice', () => {
  const f = F('调查问卷', '2026-12-31T17:00');
  const numbers = () => f.get('客户').map(({ id }) => id);
  const pattern = (value: string) => f.upd('设置', { key: 'numberPattern' }, { value }, { user: OWNER });
  expect(f.customer('甲机械有限公司')).toBe('202612001');
  pattern('KH-{YY}{MM}-{SEQ:2}');
  pasteRecords(
    f,
    '客户',
    Array.from({ length: 100 }, (_, index) => ({ name: `乙${index + 1}机械有限公司` })),
    WANG,
  );
  expect(numbers().slice(-2)).toEqual(['KH-2612-99', 'KH-2612-100']);
  f.at('2027-01-01T00:01');
  expect(f.customer('丙机械有限公司')).toBe('KH-2701-01');
  pattern('{YYYY}{MM}{SEQ:3}');
  expect(f.customer('丁机械有限公司')).toBe('202701001');
  pattern('客户编号');
  expect(f.customer('戊机械有限公司')).toBe('202701002');
  expect(f.noteAt('设置', 'value', f.one('设置', { key: 'numberPattern' }).row)).toContain('{SEQ:位数}');
  expectInvariants(f, ['KH']);
});
