/** @fileoverview The rows of the settings tab as set-up writes them. */
import type { Language } from '../language';
import type { Preset } from '../presets/define-preset';
import { presetDefault } from '../presets/preset-settings';
import { settingKeys, settingNamed } from '../settings';
import { settingText } from '../settings/setting-cells';

export interface SettingRow {
  readonly key: string;
  readonly title: string;
  readonly value: string;
  readonly default: string;
  readonly note: string;
  readonly module: string;
  /** The machine's own: its row is hidden. */
  readonly hidden: boolean;
}

export function settingRowsOf(preset: Preset, language: Language): SettingRow[] {
  return settingKeys.map((key) => {
    const setting = settingNamed(key);
    const standard = settingText(presetDefault(preset, key));
    return {
      key,
      title: setting.title[language],
      value: standard,
      default: standard,
      note: setting.note?.[language] ?? '',
      module: setting.module?.[language] ?? '',
      hidden: setting.module === undefined,
    };
  });
}
