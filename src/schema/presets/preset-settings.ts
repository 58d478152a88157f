/** @fileoverview The settings' defaults under a preset. */
import { type SettingKey, settingNamed } from '../settings';
import type { SettingValue } from '../settings/define-setting';
import type { Preset } from './define-preset';

export function presetDefault(preset: Preset, key: SettingKey): SettingValue {
  if (key === 'preset') return preset.name;
  return preset.settings[key] ?? settingNamed(key).default;
}
