/** @fileoverview The list of settings, in the order of their rows. */
import type { Setting, SettingOf } from './define-setting';
import { machineSettings } from './machine';
import { teamSettings } from './team';
import { workSettings } from './work';

export const settingList = { ...teamSettings, ...workSettings, ...machineSettings } as const;

export type SettingKey = keyof typeof settingList;

/** All settings as the program uses them. */
export type Settings = { readonly [K in SettingKey]: SettingOf<(typeof settingList)[K]['type']> };

export function settingNamed(key: SettingKey): Setting {
  return settingList[key];
}

export const settingKeys = Object.keys(settingList) as SettingKey[];
