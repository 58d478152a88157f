/** @fileoverview 设置 as it stands: each entry by its key, wrong ones replaced by the last good one or the default. */
import { readPattern } from '../../../domain/numbering';
import type { Expectation } from '../../../messages/message-facts';
import { optionLists } from '../../../schema/options';
import { type SettingKey, settingKeys, settingNamed } from '../../../schema/settings';
import { settingFromText } from '../../../schema/settings/setting-cells';
import { settings } from '../../../schema/tables/settings';
import type { Register } from '../../ports';
import { type Entries, problemsOf } from './entry-problem';

/** The values of a list that people may change; none where they are not known yet. */
type ListOf = (name: string) => readonly string[];

const ALL = '全部';

export function settingsEntries(
  register: Register,
  last: Readonly<Record<string, string>>,
  listOf: ListOf = () => [],
): Entries<Readonly<Record<string, string>>> {
  const { problems, report, isTooLong } = problemsOf(settings);
  const serving: Record<string, string> = {};
  const there = new Set<string>();
  const records = register.all(settings);
  // Nobody leaves every setting blank: the column was deleted or wiped.
  if (records.every(({ values }) => values.value.trim() === '')) return { serving: last, problems };
  for (const stored of records) {
    const { key, value, title, module } = stored.values;
    if (!isSetting(key)) {
      if (module !== '' && value !== '') report(stored, 'value', 'keyMissing', title);
      continue;
    }
    there.add(key);
    if (value.trim() === '') continue;
    const expected = expectedOf(key, listOf);
    const long = isTooLong(stored, ['value']);
    if (!long && isGood(key, value, expected)) serving[key] = value.trim();
    else {
      if (!long) report(stored, 'value', 'wrongSetting', value, expected);
      const good = last[key];
      if (good !== undefined) serving[key] = good;
    }
  }
  // A row that was deleted, or whose key was typed over, changes nothing until it is back.
  for (const [key, good] of Object.entries(last)) if (isSetting(key) && !there.has(key)) serving[key] = good;
  return { serving, problems };
}

function isSetting(key: string): key is SettingKey {
  return settingKeys.includes(key as SettingKey);
}

function isGood(key: SettingKey, value: string, expected: Expectation): boolean {
  const meant = settingFromText(settingNamed(key), value);
  if (meant === undefined) return false;
  if (key === 'numberPattern') return readPattern(value.trim()) !== undefined;
  if (expected.kind !== 'oneOf' && expected.kind !== 'someOf') return true;
  const parts: readonly unknown[] = Array.isArray(meant) ? meant : [meant];
  return expected.values.length === 0 || parts.every((part) => expected.values.includes(String(part)));
}

function expectedOf(key: SettingKey, listOf: ListOf): Expectation {
  const { type, options = '', min, max, whole } = settingNamed(key);
  if (key === 'numberPattern') return { kind: 'pattern' };
  if (key === 'approvalGrades') return { kind: 'someOf', values: withAll(listOf('grades')) };
  if (type === 'bool') return { kind: 'yesNo' };
  if (type === 'numbers') return { kind: 'numbers', min: min ?? 0, max: max ?? Number.MAX_SAFE_INTEGER };
  if (type === 'number') {
    const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    return { kind: 'number', whole: whole === true, ...range };
  }
  if (options === '') return { kind: 'text' };
  const shipped = optionLists.find(({ name }) => name === options);
  const values = shipped?.fixed ? shipped.values.map(({ value }) => value) : listOf(options);
  return { kind: type === 'tags' ? 'someOf' : 'oneOf', values };
}

function withAll(grades: readonly string[]): readonly string[] {
  return grades.length === 0 ? [] : [ALL, ...grades];
}
