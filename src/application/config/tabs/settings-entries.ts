/** @fileoverview 设置 as it stands: each entry by its key, wrong ones replaced by the last good one or the default. */
import { readPattern } from '../../../domain/numbering';
import { optionLists } from '../../../schema/options';
import { type SettingKey, settingKeys, settingNamed } from '../../../schema/settings';
import { settingFromText } from '../../../schema/settings/setting-cells';
import { settings } from '../../../schema/tables/settings';
import type { Register } from '../../ports';
import { type Entries, problemsOf } from './entry-problem';

export function settingsEntries(
  register: Register,
  last: Readonly<Record<string, string>>,
): Entries<Readonly<Record<string, string>>> {
  const { problems, report } = problemsOf(settings);
  const serving: Record<string, string> = {};
  for (const stored of register.all(settings)) {
    const { key, value } = stored.values;
    if (!isSetting(key) || value.trim() === '') continue;
    if (isGood(key, value)) serving[key] = value.trim();
    else {
      report(stored, 'value', 'wrongSetting', value);
      const good = last[key];
      if (good !== undefined) serving[key] = good;
    }
  }
  return { serving, problems };
}

function isSetting(key: string): key is SettingKey {
  return settingKeys.includes(key as SettingKey);
}

function isGood(key: SettingKey, value: string): boolean {
  const setting = settingNamed(key);
  const meant = settingFromText(setting, value);
  if (meant === undefined) return false;
  if (key === 'numberPattern') return readPattern(value.trim()) !== undefined;
  const list = optionLists.find(({ name, fixed }) => fixed && name === setting.options);
  if (!list) return true;
  const known = new Set(list.values.map((option) => option.value));
  return (Array.isArray(meant) ? meant : [meant]).every((part) => known.has(String(part)));
}
