/** @fileoverview A lost customer who orders or speaks again: cell, form, 数据检查 and the manager's mail say so; the stage stays. */
import { CHEN, F, type Fixture, WANG } from './fixture';

let f: Fixture;
let lost: string;
beforeEach(() => {
  f = F('表单模板', '2026-11-18T09:00');
  lost = f.typedCustomer('甲一机械有限公司', { stage: '流失客户', lostReason: '价格' });
  f.at('2026-11-23T10:00');
});

const CONTACT = { date: '2026-11-23', method: '电话沟通', content: '又来询价', owner: '王芳' };
const found = () =>
  (
    f.call('checkData') as { problems: { record: string; problem: string; owner: string; advice: string }[] }
  ).problems.filter(({ record, problem }) => record === lost && problem.includes('流失'));
const proposed = () => {
  f.at('2026-11-24T09:30');
  return f.sec(f.D(CHEN, '2026-11-24')[0], '待我处理').join('\n');
};

it('nothing has come: nobody is told', () => {
  expect(found()).toEqual([]);
});

it.each([
  ['a contact', '维护记录', CONTACT, '有联系', '意向客户'],
  ['an order', '成交记录', { date: '2026-11-23', amount: '50万' }, '有成交', '成交客户'],
])('%s', (_words, tab, values, said, stage) => {
  const { row } = f.add(tab, { customer: lost, ...values }, { user: WANG });
  expect(f.noteAt(tab, 'customer', row)).toContain('是流失客户');
  expect(f.one('客户', { id: lost }).stage).toBe('流失客户');
  expect(found()).toMatchObject([{ owner: '王芳', problem: expect.stringContaining(said) }]);
  expect(found()[0]?.advice).toContain(stage);
  expect(proposed()).toContain(`流失客户 → ${stage}`);
});

it('a plan or a need says nothing at the cell', () => {
  const { row } = f.add('需求与反馈', { customer: lost, type: '产品采购', description: '三台' });
  expect(f.noteAt('需求与反馈', 'customer', row)).toBe('');
});

it('the form says so', () => {
  const logged = f.call('logInteraction', [{ customer: lost, ...CONTACT }], WANG) as { hints: string[] };
  expect(logged.hints.join()).toContain('是流失客户');
});

it.each([
  ['the stage is changed', () => void f.upd('客户', { id: lost }, { stage: '意向客户' })],
  ['the data are confirmed', () => void f.call('confirmVerified', [{ id: lost }], WANG)],
])('%s: no more is said', (_words, settle) => {
  f.add('维护记录', { customer: lost, ...CONTACT }, { user: WANG });
  expect(found()).toHaveLength(1);
  settle();
  expect(found()).toEqual([]);
});
