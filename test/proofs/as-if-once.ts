/** @fileoverview Two registers compared line by line: what people see, what the log tells, what is remembered. */
import type { Fixture } from '../bundle/fixture';
import type { SheetRecord } from '../bundle/tab-records';

type Register = Pick<Fixture, 'get'>;

const TABS = ['客户', '跟进计划', '变更记录', '最近状态'];
/** Of every run its own, or of the row: numbers of entries, seals. */
const OWN = ['row', 'seq', 'at', 'hash', 'note'];
/** But for midnight in the zone of the registers, which is a day. */
const MOMENT = /\d{4}-\d\d-\d\dT(?!16:00:00\.000)[\d:.]+Z/g;

/** A number that a run took and did not use is given to nobody. */
const PLAN_NUMBER = /\bF\d{6}\b/g;

/** Every record in words; the same line twice is told apart. */
export function linesOf(f: Register): string[] {
  const seen = new Map<string, number>();
  return TABS.flatMap((tab) => f.get(tab).map((record) => `${tab}: ${textOf(record)}`)).map((line) => {
    seen.set(line, (seen.get(line) ?? 0) + 1);
    return `${line} #${seen.get(line)}`;
  });
}

export function differences(found: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...wanted.filter((line) => !found.includes(line)).map((line) => `lacks ${line}`),
    ...found.filter((line) => !wanted.includes(line)).map((line) => `has besides ${line}`),
  ];
}

function textOf(record: SheetRecord): string {
  const told = Object.entries(record).filter(([key, value]) => !OWN.includes(key) && value !== '' && value !== false);
  return told
    .map(([key, value]) => `${key}=${plain(value).replace(MOMENT, '时刻').replace(PLAN_NUMBER, '编号')}`)
    .join('|');
}

function plain(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
