/** @fileoverview The contents of the settings tabs as plain data, and the config made of it. */

import type { Policy } from '../../domain/register-records';
import { entryOf } from '../../schema/entry-of';
import { presets } from '../../schema/presets';
import type { Preset } from '../../schema/presets/define-preset';
import { optionListsOf } from '../../schema/presets/preset-options';
import { presetDefault } from '../../schema/presets/preset-settings';
import { type SettingKey, settingKeys } from '../../schema/settings';
import { settingText } from '../../schema/settings/setting-cells';
import type { Config, Holiday, Member, Option } from './config';

export interface ConfigData {
  /** Only entries that stand in the tab; the rest is the preset's. */
  readonly settings: Readonly<Record<string, string>>;
  /** Active values of the lists that people may change. */
  readonly options: Readonly<Record<string, readonly Option[]>>;
  /** Values of these lists that were switched off. */
  readonly retired?: Readonly<Record<string, readonly string[]>>;
  readonly members: readonly Member[];
  readonly policies: readonly Policy[];
  readonly holidays: readonly Holiday[];
}

/** Nothing was ever entered: what the preset says serves. */
export const noConfig: ConfigData = { settings: {}, options: {}, members: [], policies: [], holidays: [] };

/** The preset that the settings name; the first one where they name none. */
export function presetOf(data: ConfigData): Preset {
  return presets.find(({ name }) => name === data.settings.preset) ?? (presets[0] as Preset);
}

export function configOf(data: ConfigData): Config {
  const preset = presetOf(data);
  return {
    setting(key) {
      if (!settingKeys.includes(key as SettingKey)) throw new Error(`Cannot find setting ${JSON.stringify(key)}`);
      return data.settings[key] ?? settingText(presetDefault(preset, key as SettingKey));
    },
    options: (list) => entryOf(data.options, list) ?? shippedOptions(preset, list),
    retired: (list) => entryOf(data.retired ?? {}, list) ?? [],
    members: data.members,
    policies: data.policies,
    holidays: data.holidays,
  };
}

/** The values of a list as the preset has them. */
export function shippedOptions(preset: Preset, name: string): readonly Option[] {
  const list = optionListsOf(preset).find((candidate) => candidate.name === name);
  if (!list) throw new Error(`Cannot find option list ${JSON.stringify(name)}`);
  return list.values.map(({ value, label, parent, growth }) => ({
    value,
    label: label ?? value,
    parent: parent ?? '',
    ...(growth === undefined ? {} : { growth }),
  }));
}
