/** @fileoverview A tab as the page shows it: texts, looks, notes, dropdowns, what is hidden and frozen. */
import { readFormulas } from '../workbook/blocks';
import { displayBlock } from '../workbook/display-block';
import { hyperlinkTarget } from '../workbook/hyperlink-target';
import type { Rect } from '../workbook/rect';
import { positionsSet, runAt, runsBetween } from '../workbook/runs';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, lastRow, type SheetModel } from '../workbook/sheet-model';
import { dropdownItems } from '../workbook/validation';
import type { ValidationRule } from '../workbook/validation-rule';
import type { Workbook } from '../workbook/workbook';
import { looksOf } from './cell-looks';
import type { Area, TabView } from './page-state';
import type { RuleLooks } from './rule-looks';

export function tabView(workbook: Workbook, sheet: SheetModel, ruleLooks: RuleLooks): TabView {
  const used: Rect = { row: 1, column: 1, numRows: lastRow(sheet), numColumns: sheet.columns.length };
  const rules = rulesOf(sheet);
  return {
    name: sheet.name,
    id: sheet.id,
    rows: sheet.rows,
    columns: sheet.columns.length,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    widths: sheet.columns.map((_, i) => runAt(sheet.columnWidths, i + 1) ?? DEFAULT_COLUMN_WIDTH),
    heights: heightsOf(sheet),
    hiddenRows: positionsSet(sheet.rowsHidden, sheet.rows),
    filteredRows: positionsSet(sheet.rowsFiltered, sheet.rows),
    hiddenColumns: positionsSet(sheet.columnsHidden, sheet.columns.length),
    merges: sheet.merges.map(areaOf),
    cells: used.numRows === 0 ? [] : displayBlock(workbook, sheet, used),
    ...looksOf(workbook, sheet, used, ruleLooks),
    ...formulasOf(workbook, sheet, used),
    notes: notesOf(sheet),
    lists: listsOf(workbook, rules),
    boxes: rules.filter(({ rule }) => rule.criteria === 'CHECKBOX').map(({ area }) => area),
    filter: sheet.filter && {
      area: areaOf(sheet.filter.range),
      columns: sheet.filter.columns.map(({ column }) => column),
    },
    groups: sheet.columnGroups,
    togglesBefore: sheet.groupControls?.column === 'BEFORE',
  };
}

/** Of the rows that somebody gave a height. */
function heightsOf({ rowHeights, rows }: SheetModel): [number, number][] {
  return positionsSet(rowHeights, rows).map((row) => [row, runAt(rowHeights, row) ?? DEFAULT_ROW_HEIGHT]);
}

const areaOf = ({ row, column, numRows, numColumns }: Rect): Area => [row, column, numRows, numColumns];

function formulasOf(workbook: Workbook, sheet: SheetModel, used: Rect): Pick<TabView, 'formulas' | 'links'> {
  const formulas: Record<string, string> = {};
  const links: Record<string, string> = {};
  if (used.numRows === 0) return { formulas, links };
  readFormulas(sheet, used).forEach((line, r) => {
    line.forEach((formula, c) => {
      if (formula === null) return;
      formulas[`${r + 1},${c + 1}`] = formula;
      const link = hyperlinkTarget(workbook, sheet, r + 1, c + 1, formula);
      if (link !== null) links[`${r + 1},${c + 1}`] = link;
    });
  });
  return { formulas, links };
}

function notesOf(sheet: SheetModel): [number, number, string][] {
  return sheet.columns.flatMap(({ attributes }, c) =>
    attributes.note
      ? runsBetween(attributes.note, 1, sheet.rows + 1).flatMap(({ start, end, value }) =>
          value === undefined
            ? []
            : Array.from({ length: end - start }, (_, i): [number, number, string] => [start + i, c + 1, value]),
        )
      : [],
  );
}

function rulesOf(sheet: SheetModel): { rule: ValidationRule; area: Area }[] {
  return sheet.columns.flatMap(({ attributes }, c) =>
    attributes.validation
      ? runsBetween(attributes.validation, 1, sheet.rows + 1).flatMap(({ start, end, value }) =>
          value === undefined ? [] : [{ rule: value, area: [start, c + 1, end - start, 1] as Area }],
        )
      : [],
  );
}

function listsOf(workbook: Workbook, rules: readonly { rule: ValidationRule; area: Area }[]): TabView['lists'] {
  const byItems = new Map<string, { items: string[]; areas: Area[] }>();
  for (const { rule, area } of rules) {
    if (!rule.showDropdown || !rule.criteria.startsWith('VALUE_IN_')) continue;
    const items = dropdownItems(workbook, rule) ?? [];
    const key = JSON.stringify(items);
    const list = byItems.get(key) ?? { items, areas: [] };
    list.areas.push(area);
    byItems.set(key, list);
  }
  return [...byItems.values()].filter(({ items }) => items.length > 0);
}
