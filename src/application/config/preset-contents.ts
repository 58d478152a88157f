/** @fileoverview What a preset writes into the tabs that managers keep. Rows that are there stay as they are. */
import { NOTICED_YEARS } from '../../domain/public-holidays/mainland';
import { type HolidayRegion, publicHolidays } from '../../domain/working-days';
import { optionRowsOf } from '../../schema/derive/option-rows';
import { type SettingRow, settingRowsOf } from '../../schema/derive/setting-rows';
import type { Language } from '../../schema/language';
import type { Preset } from '../../schema/presets/define-preset';
import { holidays } from '../../schema/tables/holidays';
import { options } from '../../schema/tables/options';
import { policies } from '../../schema/tables/policies';
import { settings } from '../../schema/tables/settings';
import { templates } from '../../schema/tables/templates';
import { defaultTemplates } from '../../schema/templates-default';
import type { Register } from '../ports';

/** The list whose block is the last one: what is typed below it is in the dropdown at once. */
const LAST_LIST = '所属行业';
const LANGUAGES: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];

/** Settings that are missing, with the values handed in. Returns the rows that were added. */
export function addSettings(
  register: Register,
  preset: Preset,
  language: Language,
  values: Readonly<Record<string, string>>,
): readonly SettingRow[] {
  const known = new Set(register.all(settings).map((stored) => stored.values.key));
  const missing = settingRowsOf(preset, language).filter(({ key }) => !known.has(key));
  register.append(
    settings,
    missing.map(({ hidden, ...row }) => ({ ...row, value: values[row.key] ?? row.value })),
  );
  return missing;
}

/** Words of settings that people did not change follow the language. */
export function retitleSettings(register: Register, preset: Preset, language: Language): void {
  const wanted = new Map(settingRowsOf(preset, language).map((row) => [row.key, row]));
  const others = LANGUAGES.flatMap((other) => settingRowsOf(preset, other));
  const standard = new Set(others.flatMap(({ title, note, module }) => [title, note, module]));
  for (const stored of register.all(settings)) {
    const row = wanted.get(stored.values.key);
    if (!row) continue;
    const { title, note, module } = stored.values;
    register.change(settings, stored, {
      title: standard.has(title) ? row.title : title,
      note: standard.has(note) ? row.note : note,
      module: standard.has(module) ? row.module : module,
    });
  }
}

/** Lists of which nothing is there. */
export function addOptions(register: Register, preset: Preset): void {
  const known = new Set(register.all(options).map(({ values }) => values.list));
  const rows = optionRowsOf(preset)
    .filter(({ list }) => !known.has(list))
    .map((row) => ({ ...row, presets: [...row.presets] }));
  register.append(options, [
    ...rows.filter(({ list }) => list !== LAST_LIST),
    ...rows.filter(({ list }) => list === LAST_LIST),
  ]);
}

export function addPolicies(register: Register, preset: Preset): void {
  const known = register.all(policies).length;
  if (known > 0) return;
  register.append(policies, policyRows(preset, 0));
}

/** Policy rows with their numbers, behind those that were given already. */
export function policyRows(preset: Preset, given: number) {
  return preset.policies.map((row, index) => ({
    ...row,
    methods: [...row.methods],
    id: `G${String(given + index + 1).padStart(6, '0')}`,
    active: true,
  }));
}

const shippedHolidays = (register: Register) => register.all(holidays).filter(({ values }) => values.source === '内置');

/** Every year that is known and not in the tab; the rows of people win over these. */
export function addHolidays(register: Register, region: HolidayRegion): void {
  const known = new Set(shippedHolidays(register).map(({ values }) => values.date.slice(0, 4)));
  const years = NOTICED_YEARS.filter((year) => !known.has(String(year)));
  register.append(
    holidays,
    years.flatMap((year) => holidayRows(region, year)),
  );
}

// These rows have no number by which they could be taken out.
const NO_DAY = { date: '', name: '', kind: '', source: '' };

/** Another region's days in the places of those that came with the register; the rows of people stay. */
export function changeRegion(register: Register, region: HolidayRegion): void {
  const shipped = shippedHolidays(register);
  const wanted = NOTICED_YEARS.flatMap((year) => holidayRows(region, year));
  for (const [index, stored] of shipped.entries()) register.change(holidays, stored, wanted[index] ?? NO_DAY);
  register.append(holidays, wanted.slice(shipped.length));
}

function holidayRows(region: HolidayRegion, year: number) {
  const { off, work } = publicHolidays(region, year);
  const row =
    (kind: string) =>
    ([date, name]: readonly [string, string]) => ({ date, name, kind, source: '内置' });
  return [...[...off].map(row('休')), ...[...work].map(row('班'))].sort((a, b) => (a.date < b.date ? -1 : 1));
}

export function addTemplates(register: Register): void {
  if (register.all(templates).length > 0) return;
  register.append(
    templates,
    defaultTemplates.map((row, index) => ({ ...row, id: `T${String(index + 1).padStart(6, '0')}`, active: true })),
  );
}
