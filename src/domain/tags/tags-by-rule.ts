/** @fileoverview Tags that follow from a customer's records (K3 标签化管理): base, behaviour, value. People's own are never here. */
import type { RecordOf } from '../../schema/define-table';
import { phases } from '../../schema/options/needs';
import type { customers } from '../../schema/tables/customers';
import { addMonths, type Day, isDay } from '../calendar-date';
import { gradeCode } from '../grade-text';
import { complaintsIn12Months } from '../health/health';
import type { Interaction, LocalOf, Need, Order } from '../register-records';
import { isNeedOpen } from '../time-limits/need-limits';
import { asOneTag } from '../typed/tags';

type Tagged = Pick<RecordOf<typeof customers>, 'industry' | 'region' | 'type' | 'preferredFrequency' | 'grade'>;

export interface TagFacts {
  readonly customer: Tagged;
  readonly orders: readonly Order[];
  readonly needs: readonly Need[];
  readonly interactions: readonly Interaction[];
}

export interface TagRules {
  readonly today: Day;
  readonly localOf: LocalOf;
}

const EVENT = '活动会议';
const YEAR = 12;
const REPEATED = 2;
// Two characters tell every province and county; a region that only says 华东地区 is a mistake, and no tag is made of it.
const AREAS: readonly (readonly [string, RegExp])[] = [
  ['华北区', /^(?:北京|天津|河北|山西|内蒙)/],
  ['东北区', /^(?:辽宁|吉林|黑龙)/],
  ['华东区', /^(?:上海|江苏|浙江|安徽|福建|江西|山东)/],
  ['华中区', /^(?:河南|湖北|湖南)/],
  ['华南区', /^(?:广东|广西|海南)/],
  ['西南区', /^(?:重庆|四川|贵州|云南|西藏)/],
  ['西北区', /^(?:陕西|甘肃|青海|宁夏|新疆)/],
  ['港澳台区', /^(?:香港|澳门|台湾)/],
  ['北台灣', /^(?:[台臺]北|新北|基隆|桃[园園]|新竹|宜[兰蘭])/],
  ['中台灣', /^(?:苗栗|[台臺]中|彰化|南投|[云雲]林)/],
  ['南台灣', /^(?:嘉[义義]|[台臺]南|高雄|屏[东東]|澎湖)/],
  ['東台灣', /^(?:花[莲蓮]|[台臺][东東])/],
  ['離島', /^(?:金[门門]|[连連]江)/],
];

/** In a fixed order, each once, and none that would read as two. */
export function tagsByRule(facts: TagFacts, rules: TagRules): string[] {
  const told = [...baseTags(facts.customer), ...behaviourTags(facts, rules), ...valueTags(facts, rules)];
  return [...new Set(told.map(asOneTag).filter((tag) => tag !== ''))];
}

function baseTags({ industry, region, type }: Tagged): string[] {
  const area = AREAS.find(([, places]) => places.test(region))?.[0] ?? '';
  return [...industry.split('-'), area, type];
}

function behaviourTags({ customer, needs, interactions }: TagFacts, { today }: TagRules): string[] {
  const { preferredFrequency } = customer;
  const since = addMonths(today, -YEAR);
  const events = interactions
    .filter(({ method, date }) => method === EVENT && isDay(date) && date > since && date <= today)
    .map(({ date }) => date)
    .sort()
    .reverse();
  return [
    preferredFrequency === '' ? '' : `${preferredFrequency}跟进`,
    ...phasesOf(needs),
    ...events.map((date) => `参与过${Number(date.slice(5, 7))}月活动`),
  ];
}

const PHASES = phases.values.map(({ value }) => value);

/** Those of the list in its order, then those that people added. */
function phasesOf(needs: readonly Need[]): string[] {
  const open = needs.filter(isNeedOpen).map(({ phase }) => phase);
  return [...PHASES.filter((phase) => open.includes(phase)), ...open.filter((phase) => !PHASES.includes(phase)).sort()];
}

function valueTags({ customer, orders, needs }: TagFacts, rules: TagRules): string[] {
  const grade = gradeCode(customer.grade);
  const since = addMonths(rules.today, -YEAR);
  const ordered = orders.filter(({ date }) => isDay(date) && date > since && date <= rules.today).length;
  return [
    /^[A-Z]$/.test(grade) ? `${grade}级` : grade,
    ordered >= REPEATED ? '复购客户' : '',
    complaintsIn12Months(needs, rules) > 0 ? '12个月内有投诉' : '无投诉',
  ];
}
