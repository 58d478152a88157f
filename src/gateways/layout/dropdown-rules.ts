/** @fileoverview The rules behind dropdowns, each built once: the options of a list, the team, the ids of a table. */
import type { Validation } from '../../schema/derive/validations';
import { columnLetters } from '../column-letters';
import { columnBody, FIRST_ROW, type LaidTab, recordRows } from './laid-tab';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a rule should be: it can be told from what stands in a cell, and built. */
export interface WantedRule {
  fits(rule: Rule): boolean;
  build(): Rule;
}

// A list in the rule itself ends at 500 (runtime-facts, second reading); of ids nobody wants to scroll through more.
const MOST_IDS = 500;

export interface DropdownRules {
  of(validation: Validation): WantedRule | undefined;
}

export function dropdownRules(tabs: ReadonlyMap<string, LaidTab>): DropdownRules {
  const known = new Map<string, WantedRule>();
  const blocks = optionBlocks(tabs.get('options'));

  /** Each rule is built once: building it is a call. */
  function once(name: string, fits: (rule: Rule) => boolean, prepare: (builder: Builder) => Builder): WantedRule {
    const wanted = known.get(name) ?? wantedRule(fits, prepare);
    known.set(name, wanted);
    return wanted;
  }

  function inRange(tab: LaidTab | undefined, a1: string | undefined): WantedRule | undefined {
    if (!tab || !a1) return undefined;
    let place: Place | undefined;
    return once(
      `${tab.table.name} ${a1}`,
      (rule) => {
        place ??= placeOf(tab.sheet.getRange(a1));
        return showsPlace(rule, place, !/\d$/.test(a1));
      },
      (builder) => builder.requireValueInRange(tab.sheet.getRange(a1), true),
    );
  }

  function idsOf(tab: LaidTab | undefined): WantedRule | undefined {
    if (!tab) return undefined;
    if (recordRows(tab) > MOST_IDS) return undefined;
    return inRange(tab, columnBody(Object.keys(tab.table.fields)[0] as string, tab));
  }

  return {
    of(validation) {
      switch (validation.kind) {
        case 'values':
          return once(
            validation.values.join('\n'),
            (rule) => showsList(rule, validation.values),
            (builder) => builder.requireValueInList([...validation.values], true),
          );
        case 'options':
          return inRange(tabs.get('options'), blocks.get(validation.title));
        case 'members':
          return inRange(tabs.get('members'), columnOf('name', tabs.get('members')));
        case 'ids':
          // Of the other tables nobody knows a number by heart: those are filled by the register or a page.
          return validation.table === 'customers' ? idsOf(tabs.get('customers')) : undefined;
        case 'checkbox':
          return once('', isCheckbox, (builder) => builder.requireCheckbox());
      }
    },
  };
}

function wantedRule(fits: (rule: Rule) => boolean, prepare: (builder: Builder) => Builder): WantedRule {
  let built: Rule | undefined;
  return {
    fits,
    build() {
      // People may type what is not in the list: it is told, never refused.
      built ??= prepare(SpreadsheetApp.newDataValidation()).setAllowInvalid(true).build();
      return built;
    },
  };
}

export function isCheckbox(rule: Rule): boolean {
  return rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.CHECKBOX;
}

function showsList(rule: Rule, values: readonly string[]): boolean {
  const isList = rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
  return isList && rule.getAllowInvalid() && (rule.getCriteriaValues()[0] as string[]).join('\n') === values.join('\n');
}

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
}

function placeOf(range: Range): Place {
  const [row, column, lastRow] = [range.getRow(), range.getColumn(), range.getLastRow()];
  return { sheet: range.getGridId(), row, column, lastRow };
}

/** An open range reaches to the end of the grid, wherever that is by now. */
function showsPlace(rule: Rule, wanted: Place, open: boolean): boolean {
  if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE) return false;
  const now = rule.getCriteriaValues()[0] as Range | null;
  if (!now || !rule.getAllowInvalid()) return false;
  const { sheet, row, column, lastRow } = placeOf(now);
  const sameEnd = open ? lastRow >= wanted.lastRow : lastRow === wanted.lastRow;
  return sheet === wanted.sheet && row === wanted.row && column === wanted.column && sameEnd;
}

/** By this two dropdowns are told apart in fewer calls than it takes to see what they should show. */
export function signOf(rule: Rule): string {
  const shown: unknown = rule.getCriteriaValues()[0];
  const list = Array.isArray(shown) ? shown.join('\n') : '';
  const place = isRange(shown) ? `${shown.getGridId()}!${shown.getA1Notation()}` : '';
  return [rule.getAllowInvalid(), list, place].join('\n');
}

function isRange(value: unknown): value is Range {
  return typeof (value as Partial<Range> | null | undefined)?.getGridId === 'function';
}

function columnOf(key: string, tab: LaidTab | undefined): string | undefined {
  return tab && columnBody(key, tab);
}

/**
 * The rows of each list in the options tab: one block a list, active values first. The last block is open below,
 * so that what is added at its end is in the dropdown at once.
 */
function optionBlocks(tab: LaidTab | undefined): Map<string, string> {
  const blocks = new Map<string, string>();
  if (!tab) return blocks;
  const columnIndex = (key: string) => (tab.columns.get(key) ?? 0) - 1;
  const letters = columnLetters(tab.columns.get('value') ?? 0);
  let last = '';
  tab.sheet
    .getDataRange()
    .getValues()
    .slice(FIRST_ROW - 1)
    .forEach((row, index) => {
      const list = String(row[columnIndex('list')] ?? '').trim();
      if (list === '' || String(row[columnIndex('value')] ?? '').trim() === '') return;
      last = list;
      if (row[columnIndex('active')] === false) return;
      const at = FIRST_ROW + index;
      const first = /\d+/.exec(blocks.get(list) ?? '')?.[0] ?? at;
      blocks.set(list, `${letters}${first}:${letters}${at}`);
    });
  const end = blocks.get(last);
  if (end) blocks.set(last, end.replace(/\d+$/, ''));
  return blocks;
}
