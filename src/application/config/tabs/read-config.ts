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
  const preset = presetOf({ ...noConfig, settings: settingsEntries(register, last.settings).serving });
  const options = optionsEntries(register, preset, last.options);
  const listOf = (name: string) => {
    const known = options.serving[name] ?? shippedOptions(preset, name);
    return [...known.map(({ value }) => value), ...(options.retired[name] ?? [])];
  };
  const settings = settingsEntries(register, last.settings, listOf);
  const members = membersEntries(register, last.members);
  const lists = {
    grades: (options.serving.grades ?? shippedOptions(preset, 'grades')).map(({ value }) => value),
    stages: listOf('stages'),
    kinds: listOf('kinds'),
    methods: listOf('methods'),
  };
  const policies = policiesEntries(register, lists, last.policies);
  const holidays = holidaysEntries(register, last.holidays);
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
