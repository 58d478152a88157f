/** @fileoverview After somebody edited a tab that managers keep: new rows completed, wrong entries told, the mirror renewed. */

import type { HolidayRegion } from '../../domain/working-days';
import type { Table } from '../../schema/define-table';
import type { Language } from '../../schema/language';
import { optionListsOf } from '../../schema/presets/preset-options';
import { holidays } from '../../schema/tables/holidays';
import { members } from '../../schema/tables/members';
import { options } from '../../schema/tables/options';
import { policies } from '../../schema/tables/policies';
import { settings } from '../../schema/tables/settings';
import { addChosenTag } from '../keeping/add-chosen-tag';
import type { Edit } from '../keeping/handle-edit';
import type { Stored, World } from '../ports';
import type { Workshop } from '../set-up/workshop';
import { changePreset } from './change-preset';
import { completeEntries } from './complete-entries';
import { type ConfigData, configOf, presetOf } from './config-data';
import { markMirrorStale, mirrorConfig } from './config-mirror';
import { changeRegion } from './preset-contents';
import { markEntryProblems } from './tabs/mark-entry-problems';
import { listNames } from './tabs/options-entries';
import { readConfig } from './tabs/read-config';
import { settingsOf } from './typed-settings';

export interface ConfigEdited {
  readonly problems: number;
}

const TABLES: readonly Table[] = [settings, options, members, policies, holidays];

export function isConfigTable(table: Table): boolean {
  return TABLES.includes(table);
}

type ConfigWorld = Pick<World, 'register' | 'config' | 'ledger' | 'language' | 'lock'> & {
  readonly workshop: Workshop;
};

/** `last` is what served until now. Undefined when another run holds the lock: the hourly run does it then. */
export function configEdited(edit: Edit, last: ConfigData, world: ConfigWorld): ConfigEdited | undefined {
  const done = world.lock.hold(() => renewConfig(edit, last, world));
  if (done === undefined) markMirrorStale(world.ledger);
  return done;
}

function renewConfig(edit: Edit, last: ConfigData, world: ConfigWorld): ConfigEdited {
  const { register, ledger, workshop } = world;
  const { table, first, last: lastRow } = edit;
  const touched = register.all<Table>(table) as readonly Stored[];
  addChosenTag(
    edit,
    touched.filter(({ row }) => row === first),
    world,
  );
  const lists = table === options ? listsIn(first, lastRow, world, last) : new Set<string>();
  const completed = completeEntries(table, last, register);
  let read = readConfig(register, last);
  if (table === settings && presetOf(read.data).name !== presetOf(last).name) {
    changePreset(register, presetOf(read.data), world.language as Language);
    for (const list of ['grades', 'gradeMatrix']) lists.add(list);
    read = readConfig(register, last);
  }
  if (table === settings && regionOf(read.data) !== regionOf(last)) {
    changeRegion(register, regionOf(read.data));
    read = readConfig(register, last);
  }
  markEntryProblems(table, read.problems, world);
  register.commit();
  for (const row of completed) workshop.addCheckboxes(table, row, row);
  if (lists.size > 0) {
    workshop.groupOptions();
    workshop.renewDropdowns(optionListsOf(presetOf(read.data)), lists);
  }
  const editors = managersIn(read.data);
  if (editors.join() !== managersIn(last).join()) workshop.lockTabs(editors);
  mirrorConfig(read.data, ledger);
  return { problems: read.problems.length };
}

const regionOf = (data: ConfigData) => settingsOf(configOf(data)).holidayRegion as HolidayRegion;

/** The lists named in the rows that were edited. */
function listsIn(first: number, last: number, { register }: ConfigWorld, config: ConfigData): Set<string> {
  const names = listNames(presetOf(config));
  const lists = register
    .all(options)
    .filter(({ row }) => row >= first && row <= last)
    .flatMap(({ values }) => names.get(values.list.trim()) ?? []);
  return new Set(lists);
}

export function managersIn({ members: team }: ConfigData): string[] {
  return team
    .filter(({ active, role }) => active && (role === '管理员' || role === '销售经理'))
    .map(({ email }) => email);
}
