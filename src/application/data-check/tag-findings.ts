/** @fileoverview Words that people write again and again where no dropdown offers them: the managers are told. */
import { RISK_TAG } from '../../domain/health/risk-signals';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { optionLists } from '../../schema/options';
import type { OptionList } from '../../schema/options/define-option-list';
import { options } from '../../schema/tables/options';
import type { Stored, Values, World } from '../ports';
import type { Finding } from './finding';

type TagWorld = Pick<World, 'register' | 'config' | 'language'>;

/** Twice may be chance. */
const OFTEN = 3;

/** Never wrong, so never at a cell: only listed, with where they can be added. */
export function tagFindings(present: readonly Table[], world: TagWorld): Finding[] {
  const { dataCheck } = messagesFor(world.language);
  return [...writtenTags(present, world)].flatMap(([list, times]) => {
    const offered = new Set([
      ...world.config.options(list.name).map(({ value }) => value),
      ...world.config.retired(list.name),
    ]);
    // The name of a list stands in the tab in one language.
    const record = list.title['zh-CN'];
    return [...times]
      .filter(([tag, count]) => count >= OFTEN && tag !== RISK_TAG && !offered.has(tag))
      .sort(([, one], [, other]) => other - one)
      .map(([value, count]) => ({
        severity: 'warning' as const,
        table: options,
        record,
        field: 'value',
        value,
        problem: dataCheck.tagWritten(value, count),
        advice: dataCheck.offerTag(record),
        owner: '',
        linked: false,
      }));
  });
}

/** How often each tag was written, by the list that people may add it to. */
function writtenTags(present: readonly Table[], { register }: TagWorld): Map<OptionList, Map<string, number>> {
  const written = new Map<OptionList, Map<string, number>>();
  for (const table of present) {
    const lists = freeLists(table);
    if (lists.length === 0) continue;
    for (const { values } of register.all<Table>(table) as readonly Stored[]) {
      if (values.status === '已合并') continue;
      for (const [key, list] of lists) count(values, key, mapOf(written, list));
    }
  }
  return written;
}

function freeLists({ fields }: Table): [string, OptionList][] {
  return Object.entries(fields).flatMap(([key, { type, free, options: name }]): [string, OptionList][] => {
    const list = type === 'tags' && free ? optionLists.find((one) => one.name === name && !one.fixed) : undefined;
    return list ? [[key, list]] : [];
  });
}

function mapOf(written: Map<OptionList, Map<string, number>>, list: OptionList): Map<string, number> {
  const times = written.get(list) ?? new Map<string, number>();
  written.set(list, times);
  return times;
}

function count(values: Values, key: string, times: Map<string, number>): void {
  for (const tag of [values[key]].flat()) {
    if (typeof tag === 'string' && tag !== '') times.set(tag, (times.get(tag) ?? 0) + 1);
  }
}
