/** @fileoverview The tabs that managers keep, read as they stand: what serves, and what is wrong where. */

import type { Register } from '../../ports';
import { type ConfigData, noConfig, presetOf, shippedOptions } from '../config-data';
import type { EntryProblem } from './entry-problem';
import { holidaysEntries } from './holidays-entries';
import { membersEntries } from './members-entries';
import { optionsEntries } from './options-entries';
import { policiesEntries } from './policies-entries';
import { settingsEntries } from './settings-entries';

export interface ReadConfig {
  readonly data: ConfigData;
  readonly problems: readonly EntryProblem[];
}

/** `last` is what served until now: it stands in for entries that are wrong. */
export function readConfig(register: Register, last: ConfigData = noConfig): ReadConfig {
  const settings = settingsEntries(register, last.settings);
  const preset = presetOf({ ...noConfig, settings: settings.serving });
  const options = optionsEntries(register, preset, last.options);
  const grades = options.serving.grades ?? shippedOptions(preset, 'grades');
  const members = membersEntries(register, last.members);
  const policies = policiesEntries(
    register,
    grades.map(({ value }) => value),
    last.policies,
  );
  const holidays = holidaysEntries(register);
  return {
    data: {
      settings: settings.serving,
      options: options.serving,
      retired: options.retired,
      members: members.serving,
      policies: policies.serving,
      holidays: holidays.serving,
    },
    problems: [settings, options, members, policies, holidays].flatMap(({ problems }) => problems),
  };
}
