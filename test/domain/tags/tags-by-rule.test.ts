/** @fileoverview Tags that follow from a customer's records (K3 标签化管理): base, behaviour, value; told again they are the same. */
import fc from 'fast-check';
import { type TagFacts, tagsByRule } from '../../../src/domain/tags/tags-by-rule';
import { readTags, writeTags } from '../../../src/domain/typed/tags';
import { customers } from '../../../src/schema/tables/customers';
import { aNeed, anInteraction, anOrder, localInShanghai, recordOf } from '../../builders/register-records';
import { at } from '../../builders/shanghai-clock';

const rules = { today: '2026-09-23', localOf: localInShanghai };
const nobody = recordOf(customers, { id: '202609001', name: '恒锐机械' });
const facts = (values: Partial<typeof nobody> = {}, more: Partial<TagFacts> = {}): TagFacts => ({
  customer: { ...nobody, ...values },
  orders: [],
  needs: [],
  interactions: [],
  ...more,
});
const tags = (...asked: Parameters<typeof facts>) => tagsByRule(facts(...asked), rules);

it('says what K3 lists, base before behaviour before value', () => {
  const customer = {
    industry: '科技业-互联网',
    region: '上海市-浦东新区',
    type: '企业客户',
    preferredFrequency: '每周',
    grade: 'S',
  };
  const more = {
    needs: [aNeed({ phase: '方案对比期' })],
    interactions: [anInteraction({ method: '活动会议', date: '2026-03-12' })],
    orders: [anOrder({ date: '2026-01-05', amount: 1 }), anOrder({ date: '2026-08-01', amount: 1 })],
  };
  expect(tags(customer, more)).toEqual([
    '科技业',
    '互联网',
    '华东区',
    '企业客户',
    '每周跟进',
    '方案对比期',
    '参与过3月活动',
    'S级',
    '复购客户',
    '无投诉',
  ]);
});

it('says of a customer of whom nothing is known that nobody complained', () => {
  expect(tags()).toEqual(['无投诉']);
});

it.each([
  ['北京市-朝阳区', '华北区'],
  ['内蒙古自治区-包头市', '华北区'],
  ['黑龙江省-哈尔滨市', '东北区'],
  ['江西省-南昌市', '华东区'],
  ['山东省-青岛市', '华东区'],
  ['河南省-郑州市', '华中区'],
  ['广西壮族自治区-南宁市', '华南区'],
  ['海南省-三亚市', '华南区'],
  ['重庆市-渝中区', '西南区'],
  ['西藏自治区-拉萨市', '西南区'],
  ['新疆维吾尔自治区-乌鲁木齐市', '西北区'],
  ['香港特别行政区', '港澳台区'],
  ['臺北市-信義區', '北台灣'],
  ['台中市-西屯区', '中台灣'],
  ['高雄市-左營區', '南台灣'],
  ['花蓮縣-吉安鄉', '東台灣'],
  ['金門縣-金城鎮', '離島'],
])('region %s is of %s', (region, expected) => {
  expect(tags({ region })).toContain(expected);
});

it.each(['', '华东地区', '不详'])('says nothing of the region %s', (region) => {
  expect(tags({ region })).toEqual(['无投诉']);
});

it.each([
  ['one order', ['2026-09-01'], false],
  ['two in a year', ['2026-09-01', '2025-09-24'], true],
  ['the other is a year old', ['2026-09-01', '2025-09-23'], false],
  ['the other is to come', ['2026-09-01', '2026-09-24'], false],
  ['two on one day', ['2026-09-23', '2026-09-23'], true],
])('复购: %s', (_, dates, expected) => {
  expect(tags({}, { orders: dates.map((date) => anOrder({ date, amount: 5 })) }).includes('复购客户')).toBe(expected);
});

it.each([
  ['within a year', { type: '投诉', createdAt: at('2025-09-24 08:00') }, '12个月内有投诉'],
  ['closed meanwhile', { type: '投诉', status: '已关闭', createdAt: at('2026-05-01 08:00') }, '12个月内有投诉'],
  ['a year ago', { type: '投诉', createdAt: at('2025-09-23 08:00') }, '无投诉'],
  ['another need', { type: '问题反馈', createdAt: at('2026-09-01 08:00') }, '无投诉'],
])('a complaint %s', (_, need, expected) => {
  expect(tags({}, { needs: [aNeed(need)] })).toEqual([expected]);
});

it('takes phases of open needs alone, each once, in the order of the phases', () => {
  const needs = [
    aNeed({ phase: '商务谈判' }),
    aNeed({ phase: '初步沟通' }),
    aNeed({ phase: '商务谈判' }),
    aNeed({ phase: '已签约', status: '已转化' }),
  ];
  expect(tags({}, { needs })).toEqual(['初步沟通', '商务谈判', '无投诉']);
});

it('names the months of events of the last year, latest first', () => {
  const dates = ['2025-09-23', '2025-11-30', '2026-03-12', '2026-03-15', '2026-12-01'];
  const interactions = dates.map((date) => anInteraction({ method: '活动会议', date }));
  expect(tags({}, { interactions })).toEqual(['参与过3月活动', '参与过11月活动', '无投诉']);
  expect(tags({}, { interactions: [anInteraction({ date: '2026-03-12' })] })).toEqual(['无投诉']);
});

it.each([
  ['A（预估）', 'A级'],
  ['S（战略客户）', 'S级'],
  ['高价值客户', '高价值客户'],
])('grade %s', (grade, expected) => {
  expect(tags({ grade })).toContain(expected);
});

const word = fc.oneof(
  fc.constantFrom(
    '',
    '每月',
    '有需求时',
    '制造业-机械设备',
    'IT 服务',
    'a、b，c',
    ' ',
    '=1+1',
    '上海市-浦东新区',
    'A（预估）',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const anyFacts = fc
  .record({ industry: word, region: word, type: word, preferredFrequency: word, grade: word })
  .chain((values) =>
    fc
      .tuple(fc.array(word, { maxLength: 4 }), fc.array(fc.constantFrom('2026-01-05', '2026-09-01', '', 'x')))
      .map(([phases, dates]) =>
        facts(values, {
          needs: phases.map((phase) => aNeed({ phase })),
          orders: dates.map((date) => anOrder({ date, amount: 1 })),
          interactions: dates.map((date) => anInteraction({ method: '活动会议', date })),
        }),
      ),
  );

it('reads from the cell as it was written, so that telling them again changes nothing', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const told = tagsByRule(given, rules);
      expect(readTags(writeTags(told))).toEqual(told);
    }),
  );
});

it('goes by the records and never by the order of the rows, nor by the tags of people', () => {
  fc.assert(
    fc.property(anyFacts, fc.array(word), ({ customer, orders, needs, interactions }, own) => {
      const other = {
        customer: { ...customer, tags: own },
        orders: [...orders].reverse(),
        needs: [...needs].reverse(),
        interactions: [...interactions].reverse(),
      };
      expect(tagsByRule(other, rules)).toEqual(tagsByRule({ customer, orders, needs, interactions }, rules));
      expect(other.customer.tags).toEqual(own);
    }),
  );
});
