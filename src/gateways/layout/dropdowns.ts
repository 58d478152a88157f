/** @fileoverview Dropdowns and checkboxes of a tab. */

import { validationsOf } from '../../schema/derive/validations';
import type { OptionList } from '../../schema/options/define-option-list';
import { columnLetters } from '../column-letters';
import { type DropdownRules, isCheckbox, signOf, type WantedRule } from './dropdown-rules';
import { columnBody, FIRST_ROW, type LaidTab, lastColumn, recordRows } from './laid-tab';
import { NEW_ROWS } from './make-tabs';
import { type Mended, unlessTyped } from './unless-typed';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Rows of a known tab that are looked at; what stands below was put there with them. */
const WINDOW = 20;

interface WantedColumn {
  readonly key: string;
  readonly column: number;
  readonly rule: WantedRule | undefined;
  readonly checkbox: boolean;
}

function wantedColumns(tab: LaidTab, lists: readonly OptionList[], rules: DropdownRules): WantedColumn[] {
  return validationsOf(tab.table, lists).flatMap((validation) => {
    const column = tab.columns.get(validation.key);
    if (column === undefined) return [];
    const { key, kind } = validation;
    return [{ key, column, rule: rules.of(validation), checkbox: kind === 'checkbox' }];
  });
}

/** All of a new tab in one call; checkboxes only beside records, else they would count as content. */
export function setDropdowns(tab: LaidTab, records: number, lists: readonly OptionList[], rules: DropdownRules): void {
  const columns = wantedColumns(tab, lists, rules);
  if (columns.length === 0) return;
  const line: (Rule | null)[] = Array.from({ length: lastColumn(tab) }, () => null);
  const filled = [...line];
  for (const { column, rule, checkbox } of columns) {
    const built = rule && (!checkbox || records > 0) ? rule.build() : null;
    filled[column - 1] = built;
    if (!checkbox) line[column - 1] = built;
  }
  const grid = Array.from({ length: NEW_ROWS - FIRST_ROW + 1 }, (_, index) => (index < records ? filled : line));
  tab.sheet.getRange(FIRST_ROW, 1, grid.length, line.length).setDataValidations(grid);
}

/** Puts back dropdowns that are gone or show something else. */
export function mendDropdowns(tab: LaidTab, lists: readonly OptionList[], rules: DropdownRules): Mended {
  const columns = wantedColumns(tab, lists, rules);
  if (columns.length === 0) return 'nothing';
  const window = tab.sheet.getRange(`A${FIRST_ROW}:${columnLetters(lastColumn(tab))}${FIRST_ROW + WINDOW - 1}`);
  const now = window.getDataValidations();
  // Where there are boxes the records are asked for anyway.
  const records = columns.some(({ checkbox }) => checkbox) ? recordRows(tab) : tab.records;
  let outcome: Mended = 'nothing';
  for (const { key, column, rule, checkbox } of columns) {
    if (checkbox) continue;
    const cells = now.map((row) => row[column - 1]);
    if (stands(cells, rule, records)) continue;
    const put = () => tab.sheet.getRange(columnBody(key, tab)).setDataValidation(rule?.build() ?? null);
    if (!unlessTyped(put)) return 'refused';
    outcome = 'mended';
  }
  mendCheckboxes(tab, columns, now);
  return outcome;
}

/** Makes the dropdowns of these option lists anew, whatever stands there. */
export function setListDropdowns(
  tab: LaidTab,
  lists: readonly OptionList[],
  rules: DropdownRules,
  names: ReadonlySet<string>,
): void {
  for (const { key, rule } of wantedColumns(tab, lists, rules)) {
    if (!names.has(tab.table.fields[key]?.options ?? '')) continue;
    if (!unlessTyped(() => tab.sheet.getRange(columnBody(key, tab)).setDataValidation(rule?.build() ?? null))) return;
  }
}

/** Boxes beside records; one rule for all of them. */
export function setCheckboxes(tab: LaidTab, first: number, last: number): void {
  const keys = Object.keys(tab.table.fields).filter((key) => tab.table.fields[key]?.type === 'bool');
  const columns = keys.map((key) => tab.columns.get(key)).filter((column): column is number => column !== undefined);
  if (columns.length === 0) return;
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  for (const column of columns) {
    const cells = tab.sheet.getRange(first, column, last - first + 1, 1);
    if (!putRule(cells, rule)) return;
  }
}

/** Rows that hold a record have their boxes; a new one without is nothing that was broken. */
function mendCheckboxes(
  tab: LaidTab,
  columns: readonly WantedColumn[],
  now: readonly (readonly (Rule | null)[])[],
): void {
  const boxes = columns.filter(({ checkbox }) => checkbox);
  if (boxes.length === 0) return;
  const records = recordRows(tab);
  const bare = boxes.filter(({ column }) => now.slice(0, records).some((row) => !hasBox(row[column - 1])));
  for (const { column, rule } of bare) {
    if (rule && !putRule(tab.sheet.getRange(FIRST_ROW, column, records, 1), rule.build())) return;
  }
}

/** A dropdown is set at once: a refusal comes with the call. */
function putRule(cells: GoogleAppsScript.Spreadsheet.Range, rule: Rule): boolean {
  try {
    cells.setDataValidation(rule);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'Exception') return false;
    throw error;
  }
}

function hasBox(rule: Rule | null | undefined): boolean {
  return Boolean(rule && isCheckbox(rule));
}

/**
 * The first cell is looked at closely, those beside records are compared with it: a paste may have brought another
 * rule along. Below the last record a rule can only be gone.
 */
function stands(
  [first, ...others]: readonly (Rule | null | undefined)[],
  wanted: WantedRule | undefined,
  records = WINDOW,
): boolean {
  if (!shows(first, wanted)) return false;
  const sign = first ? signOf(first) : '';
  return others.every((rule, index) => {
    if (!rule || !first) return !rule && !first;
    return index + 1 >= records || signOf(rule) === sign || shows(rule, wanted);
  });
}

function shows(now: Rule | null | undefined, wanted: WantedRule | undefined): boolean {
  return now ? (wanted?.fits(now) ?? false) : wanted === undefined;
}
