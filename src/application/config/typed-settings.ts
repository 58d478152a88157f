/** @fileoverview The settings as the rules take them; what cannot be read serves with its default. */
import { type SettingKey, type Settings, settingKeys, settingNamed } from '../../schema/settings';
import { settingFromText } from '../../schema/settings/setting-cells';
import type { Config } from './config';

export function settingsOf(config: Config): Settings {
  const values = settingKeys.map((key): [SettingKey, unknown] => {
    const setting = settingNamed(key);
    return [key, settingFromText(setting, config.setting(key)) ?? setting.default];
  });
  return Object.fromEntries(values) as unknown as Settings;
}
