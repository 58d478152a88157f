/** @fileoverview 下拉选项 as it stands: the active values by list. */

import type { RecordOf } from '../../../schema/define-table';
import { entryOf } from '../../../schema/entry-of';
import type { Preset } from '../../../schema/presets/define-preset';
import { optionListsOf } from '../../../schema/presets/preset-options';
import { options } from '../../../schema/tables/options';
import type { Register, Stored } from '../../ports';
import type { Option } from '../config';
import { boxesOf, type Entries, problemsOf } from './entry-problem';

type Lists = Readonly<Record<string, readonly Option[]>>;

export interface OptionsEntries extends Entries<Lists> {
  /** Values by list that are switched off. */
  readonly retired: Readonly<Record<string, readonly string[]>>;
}

/** `last` serves where a cell of the grade matrix is wrong. */
export function optionsEntries(register: Register, preset: Preset, last: Lists): OptionsEntries {
  const { problems, report, isTooLong } = problemsOf(options);
  const isRead = boxesOf(options, register, { report });
  const names = listNames(preset);
  const knownAs = (list: string, value: string) => (entryOf(last, list) ?? []).find((option) => option.value === value);
  const serving: Record<string, Option[]> = {};
  const retired: Record<string, string[]> = {};
  const wrong: Wrong[] = [];
  for (const stored of register.all(options)) {
    const { list, value, active, order } = stored.values;
    const name = names.get(list.trim());
    const typed = value.trim();
    if (typeof order === 'string' && order !== '') report(stored, 'order', 'notANumber', order);
    if (name === undefined) {
      report(stored, 'list', list ? 'unknownList' : 'blank', list);
      wrong.push({ value: typed });
    } else if (isTooLong(stored, ['value', 'label', 'parent'])) {
      wrong.push(knownAs(name, typed) ? { list: name, value: typed } : { list: name });
    } else if (typed === '') {
      report(stored, 'value', 'blank');
      wrong.push({ list: name });
    } else if ((entryOf(serving, name) ?? []).some((option) => option.value === typed)) {
      report(stored, 'value', 'twice', value);
      wrong.push({ list: name });
    } else if (isRead(stored, 'active') ? active : knownAs(name, typed)) {
      const known = knownAs(name, typed);
      const wrongGrowth = () => report(stored, 'growth', 'notANumber', stored.values.growth);
      serving[name] = [...(entryOf(serving, name) ?? []), optionOf(stored.values, known, wrongGrowth)];
    } else retired[name] = [...(entryOf(retired, name) ?? []), typed];
  }
  keepLast(wrong, serving, retired, last);
  for (const stored of register.all(options)) mendParent(stored, names, serving, last, report);
  mendMatrix(serving, last, (option) => {
    const stored = register.all(options).find(({ values }) => values.value === option.value);
    report(stored, 'label', 'notAGrade', option.label);
  });
  return { serving, retired, problems };
}

/** A row that is wrong: its list, or where that is unknown its value. */
interface Wrong {
  readonly list?: string;
  readonly value?: string;
}

/** An option that is in the tab no more, because its row is wrong, is still one: records hold it. */
function keepLast(
  wrong: readonly Wrong[],
  serving: Record<string, Option[]>,
  retired: Readonly<Record<string, readonly string[]>>,
  last: Lists,
): void {
  const isThere = (list: string, value: string) =>
    (serving[list] ?? []).some((option) => option.value === value) || (retired[list] ?? []).includes(value);
  for (const { list, value } of wrong) {
    for (const [name, known] of Object.entries(last)) {
      if (list !== undefined && list !== name) continue;
      const option = known.find((one) => !isThere(name, one.value) && (value === undefined || value === one.value));
      if (option) serving[name] = [...(serving[name] ?? []), option];
      if (option) break;
    }
  }
}

type StoredOption = Stored<RecordOf<typeof options>>;

/** A second level stands under one of its own list. */
function mendParent(
  stored: StoredOption,
  names: ReadonlyMap<string, string>,
  serving: Record<string, Option[]>,
  last: Lists,
  report: ReturnType<typeof problemsOf>['report'],
): void {
  const { list, value, active } = stored.values;
  const parent = stored.values.parent.trim();
  const name = names.get(list.trim()) ?? '';
  const own = serving[name] ?? [];
  const isUnknown = parent !== '' && active && !own.some((option) => option.value === parent);
  if (!isUnknown || own.length === 0) return;
  const tops = own.filter((option) => option.parent === '' && option.value !== value.trim());
  report(stored, 'parent', 'notOneOf', parent, { kind: 'oneOf', values: tops.map((option) => option.value) });
  const known = (last[name] ?? []).find((option) => option.value === value.trim());
  serving[name] = own.map((option) => {
    return option.value === value.trim() ? { ...option, parent: known?.parent ?? '' } : option;
  });
}

/** List names by what stands in the 列表 column. */
export function listNames(preset: Preset): ReadonlyMap<string, string> {
  return new Map(
    optionListsOf(preset)
      .filter(({ fixed }) => !fixed)
      .map(({ name, title }) => [title['zh-CN'], name]),
  );
}

interface OptionCells {
  readonly value: string;
  readonly label: string;
  readonly parent: string;
  readonly growth: number | string | undefined;
}

function optionOf(
  { value, label, parent, growth }: OptionCells,
  last: Option | undefined,
  wrongGrowth: () => void,
): Option {
  const isWrong = typeof growth === 'string' && growth !== '';
  if (isWrong) wrongGrowth();
  const meant = isWrong ? last?.growth : growth;
  const known = typeof meant === 'number' ? { growth: meant } : {};
  return { value: value.trim(), label: label.trim() || value.trim(), parent: parent.trim(), ...known };
}

/** A cell of the matrix must name a grade. */
function mendMatrix(serving: Record<string, Option[]>, last: Lists, wrong: (option: Option) => void): void {
  const matrix = serving.gradeMatrix;
  if (!matrix) return;
  const grades = new Set((serving.grades ?? []).map(({ value }) => value));
  serving.gradeMatrix = matrix.flatMap((option) => {
    if (grades.has(option.label)) return [option];
    wrong(option);
    const good = (last.gradeMatrix ?? []).find(({ value }) => value === option.value);
    return good ? [good] : [];
  });
}
