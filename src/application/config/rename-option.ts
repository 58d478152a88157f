/** @fileoverview 选项改名: the option, its second levels and every record that has it, in one piece. */

import { type Renaming, renamings } from '../../domain/options/renamings';
import { isRuled } from '../../domain/options/ruled-options';
import { shortText } from '../../domain/short-text';
import { messagesFor } from '../../messages';
import type { OptionList } from '../../schema/options/define-option-list';
import { optionListsOf } from '../../schema/presets/preset-options';
import { options } from '../../schema/tables/options';
import { type Authorship, callerAuthor } from '../change-log/authorship';
import type { RecordWorld } from '../keeping/record-changes';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { type ConfigData, presetOf } from './config-data';
import { mirrorConfig } from './config-mirror';
import { renameInRecords } from './rename-in-records';
import { readConfig } from './tabs/read-config';

export interface RenameInput {
  /** Name of the list, as the program or as 下拉选项 calls it. */
  readonly list: string;
  readonly from: string;
  readonly to: string;
}

export interface Renamed {
  /** As 下拉选项 calls it. */
  readonly list: string;
  readonly from: string;
  readonly to: string;
  /** Records that followed. */
  readonly records: number;
}

type RenameWorld = RecordWorld & Pick<World, 'caller'>;

/** `last` is what served until now. Commits, and brings the mirror up. */
export function renameOption(input: RenameInput, last: ConfigData, world: RenameWorld): Renamed {
  const list = listCalled(input.list, last, world);
  const title = list.title['zh-CN'];
  const [from, to] = [input.from.trim(), input.to.trim()];
  const mates = world.register.all(options).filter(({ values }) => values.list.trim() === title);
  checkNames(list, from, to, mates, world);
  const renamed = renamings(
    mates.map(({ values }) => values),
    from,
    to,
  );
  const author = callerAuthor(world.caller, '编辑', world.config);
  const records = applyRenaming(list.name, title, renamed, author, world);
  world.register.commit();
  mirrorConfig(readConfig(world.register, last).data, world.ledger);
  return { list: title, from, to, records };
}

/** Queues the new names in 下拉选项 and in the records; returns how many records follow. */
export function applyRenaming(
  list: string,
  title: string,
  renamed: readonly Renaming[],
  author: Authorship,
  world: RecordWorld,
): number {
  const { register } = world;
  for (const stored of register.all(options)) {
    const { values } = stored;
    if (values.list.trim() !== title) continue;
    const value = renamed.find(({ from }) => from === values.value.trim())?.to ?? values.value;
    const parent = renamed.find(({ from }) => from === values.parent.trim())?.to ?? values.parent;
    register.change(options, stored, { value, parent });
  }
  const [first] = renamed;
  const { renaming } = messagesFor(world.language);
  const reason = first ? renaming.reason(title, first.from, first.to) : '';
  return renameInRecords(list, renamed, { ...author, reason }, world);
}

function listCalled(name: string, last: ConfigData, { language }: RenameWorld): OptionList {
  const lists = optionListsOf(presetOf(last));
  const wanted = name.trim();
  const list = lists.find((one) => one.name === wanted || Object.values(one.title).includes(wanted));
  const { config, renaming } = messagesFor(language);
  if (!list) throw refusal(config.unknownList(name), 'list', name);
  if (list.fixed) throw refusal(renaming.fixed(list.title[language]), 'list', name);
  return list;
}

const SEPARATORS = /[、，,；;\s]/;
const FORMULA = /^[=+\-@']/;

function checkNames(
  list: OptionList,
  from: string,
  to: string,
  mates: readonly { readonly values: { readonly value: string } }[],
  { language }: RenameWorld,
): void {
  const { config, renaming } = messagesFor(language);
  const has = (value: string) => mates.some(({ values }) => values.value.trim() === value);
  if (!has(from)) throw refusal(renaming.unknown(list.title[language], from), 'from', from);
  if (isRuled(list.name, from)) throw refusal(renaming.ruled(from), 'from', from);
  if (to === '') throw refusal(config.blank(), 'to', to);
  if (has(to)) throw refusal(config.twice(to), 'to', to);
  if (isUnfit(to)) throw refusal(renaming.unfit(shortText(to)), 'to', shortText(to));
}

/** Would be several tags, a formula, or longer than an option may be. */
export function isUnfit(name: string): boolean {
  const { longest = 0 } = options.fields.value;
  return SEPARATORS.test(name) || FORMULA.test(name) || name.includes('$') || name.length > longest;
}
