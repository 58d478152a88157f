/** @fileoverview The settings have valid defaults, and read what people write. */
import { presets } from '../../../src/schema/presets';
import { optionListsOf } from '../../../src/schema/presets/preset-options';
import { presetDefault } from '../../../src/schema/presets/preset-settings';
import { settingKeys, settingNamed } from '../../../src/schema/settings';
import { settingFromText, settingText } from '../../../src/schema/settings/setting-cells';

describe.each(presets.map((preset) => [preset.name, preset] as const))('%s', (_name, preset) => {
  test.each(settingKeys)('%s has a default that reads back and is an option', (key) => {
    const setting = settingNamed(key);
    const standard = presetDefault(preset, key);
    const cell = settingText(standard);
    if (cell !== '') expect(settingFromText(setting, cell)).toEqual(standard);
    const list = optionListsOf(preset).find(({ name }) => name === setting.options);
    if (setting.options) expect(list).toBeDefined();
    const offered = list?.values.map(({ value }) => value) ?? [];
    const chosen = Array.isArray(standard) ? standard : [standard];
    if (list && standard !== '') expect(offered).toEqual(expect.arrayContaining(chosen));
  });
});

test.each([
  ['reviewOn', '是', true],
  ['reviewOn', 'TRUE', true],
  ['reviewOn', '也许', undefined],
  ['digestHour', '10', 10],
  ['digestHour', '5', undefined],
  ['digestHour', '21', undefined],
  ['digestHour', '八', undefined],
  ['digestHour', '', 8],
  ['keyAmount', '500,000', 500000],
  ['renewalDays', '60、30', [60, 30]],
  ['renewalDays', '60, x', undefined],
  ['strictFields', '客户名称，联系电话', ['客户名称', '联系电话']],
  ['companyName', ' 远景 ', '远景'],
] as const)('%s: %p is %p', (key, cell, value) => {
  expect(settingFromText(settingNamed(key), cell)).toEqual(value);
});
