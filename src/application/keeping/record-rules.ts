/** @fileoverview The rules by which records of a table are decided about in this run. */
import type { Problem } from '../../domain/checks/check';
import { checks } from '../../domain/checks/index';
import type { Referred, Rules } from '../../domain/records/decide-record';
import { requiredFields } from '../../domain/records/required-fields';
import type { Table } from '../../schema/define-table';
import { type Authorship, memberByEmail } from '../change-log/authorship';
import type { World } from '../ports';
import type { References } from './references';

export function recordRules(
  table: Table,
  author: Authorship,
  refs: References,
  { config, clock, language }: Pick<World, 'config' | 'clock' | 'language'>,
): Rules {
  const options = (list: string) => config.options(list).map(({ value }) => value);
  const today = clock.today();
  const taiwan = language === 'zh-TW';
  return {
    maker: { today, now: clock.now(), me: author.member?.name ?? '' },
    checks,
    context: {
      table: table.name,
      fields: table.fields,
      today,
      options,
      retired: (list) => config.retired(list),
      members: new Map(config.members.map(({ name, active }) => [name, active])),
      taiwan,
      requiredFields: (record) => requiredFields(table, record),
    },
    typing: { today, options, taiwan, momentOf: clock.momentOf, memberNamed: (text) => memberNamed(text, config) },
    sizes: options('sizes'),
    reviewOn: config.setting('reviewOn') === '是',
    refer: (key, text, stands) => referred(key, text, stands, table, refs),
  };
}

function memberNamed(text: string, { members }: World['config']): string | undefined {
  return members.find(({ name }) => name === text)?.name ?? memberByEmail(members, text)?.name;
}

function referred(key: string, text: string, stands: boolean, table: Table, refs: References): Referred | Problem {
  const meaning = refs.meaning(table.fields[key]?.to ?? '', text, stands);
  if (meaning && 'id' in meaning) return meaning;
  const problem = { field: key, severity: 'error' as const };
  if (!meaning) return { ...problem, message: 'referenceUnknown', params: { value: text } };
  return { ...problem, message: 'referenceSeveral', params: { value: text, found: meaning.several.join('；') } };
}
