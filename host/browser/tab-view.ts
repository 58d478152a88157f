/** @fileoverview A tab as the page shows it: texts, looks, notes, dropdowns, what is hidden and frozen. */
import { attributeAt, attributeBlock } from '../workbook/attribute-blocks';
import type { AttributeName, Attributes } from '../workbook/attributes';
import { readFormulas, readValues } from '../workbook/blocks';
import type { CellValue } from '../workbook/cell-value';
import { displayBlock } from '../workbook/display-block';
import { hyperlinkTarget } from '../workbook/hyperlink-target';
import type { Rect } from '../workbook/rect';
import { positionsSet, runAt, runsBetween } from '../workbook/runs';
import { DEFAULT_COLUMN_WIDTH, lastRow, type SheetModel } from '../workbook/sheet-model';
import type { RuleFormat } from '../workbook/sheet-parts';
import { dropdownItems } from '../workbook/validation';
import type { ValidationRule } from '../workbook/validation-rule';
import type { Workbook } from '../workbook/workbook';
import type { Area, Look, TabView } from './page-state';
import type { RuleLooks } from './rule-looks';

/** Colours are looked for this far below the last row in use. */
const ROWS_BELOW = 60;

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
    hiddenRows: [...positionsSet(sheet.rowsHidden, sheet.rows), ...positionsSet(sheet.rowsFiltered, sheet.rows)],
    hiddenColumns: positionsSet(sheet.columnsHidden, sheet.columns.length),
    merges: sheet.merges.map(areaOf),
    cells: used.numRows === 0 ? [] : displayBlock(workbook, sheet, used),
    ...looksOf(workbook, sheet, used, ruleLooks),
    ...formulasOf(workbook, sheet, used),
    notes: notesOf(sheet),
    lists: listsOf(workbook, rules),
    boxes: rules.filter(({ rule }) => rule.criteria === 'CHECKBOX').map(({ area }) => area),
    filter: sheet.filter ? areaOf(sheet.filter.range) : null,
  };
}

const areaOf = ({ row, column, numRows, numColumns }: Rect): Area => [row, column, numRows, numColumns];

function looksOf(
  workbook: Workbook,
  sheet: SheetModel,
  used: Rect,
  ruleLooks: RuleLooks,
): Pick<TabView, 'looks' | 'look'> {
  const area = { ...used, numRows: Math.min(sheet.rows, used.numRows + ROWS_BELOW) };
  const block = <K extends AttributeName>(name: K) => attributeBlock(sheet, area, name);
  const rules = ruleLooks(workbook, sheet, used.numRows);
  const values = used.numRows === 0 ? [] : readValues(workbook, sheet, used);
  const [background, color, weight, style] = [
    block('background'),
    block('fontColor'),
    block('fontWeight'),
    block('fontStyle'),
  ];
  const [line, align, vertical, wrap] = [
    block('fontLine'),
    block('horizontalAlignment'),
    block('verticalAlignment'),
    block('wrap'),
  ];
  const size = block('fontSize');
  const looks: Look[] = [];
  const known = new Map<string, number>();
  const indexOf = (look: Look): number => {
    const key = JSON.stringify(look);
    const found = known.get(key) ?? looks.push(look) - 1;
    known.set(key, found);
    return found;
  };
  const look = Array.from({ length: area.numRows }, (_, r) =>
    Array.from({ length: area.numColumns }, (_, c) => {
      const value = values[r]?.[c] ?? null;
      const rule = rules[r]?.[c] ?? null;
      const own = {
        background: background[r]?.[c],
        fontColor: color[r]?.[c],
        fontWeight: weight[r]?.[c],
        fontStyle: style[r]?.[c],
        fontLine: line[r]?.[c],
        horizontalAlignment: align[r]?.[c],
        verticalAlignment: vertical[r]?.[c],
        wrap: wrap[r]?.[c],
        fontSize: size[r]?.[c],
      };
      return indexOf(lookOf(own, rule, value));
    }),
  );
  return { looks, look };
}

type Own = { readonly [K in AttributeName]?: Attributes[K] | undefined };

/** A conditional format goes over the cell's own look. */
function lookOf(own: Own, rule: RuleFormat | null, value: CellValue): Look {
  const background = rule?.background ?? own.background;
  const color = rule?.fontColor ?? own.fontColor;
  const line = rule?.strikethrough ? 'line-through' : rule?.underline ? 'underline' : own.fontLine;
  const align = alignOf(own.horizontalAlignment, value);
  return {
    ...(background !== undefined && background !== '#ffffff' && { background }),
    ...(color !== undefined && color !== '#000000' && { color }),
    ...((rule?.bold ?? own.fontWeight === 'bold') && { bold: true as const }),
    ...((rule?.italic ?? own.fontStyle === 'italic') && { italic: true as const }),
    ...(line && { line }),
    ...(align && { align }),
    ...(own.verticalAlignment === 'middle' && { middle: true as const }),
    ...(own.wrap === 'WRAP' && { wrap: true as const }),
    ...(own.fontSize !== undefined && { size: own.fontSize }),
  };
}

/** Without an own alignment numbers stand right, truth values in the middle. */
function alignOf(own: Attributes['horizontalAlignment'] | undefined, value: CellValue): Look['align'] {
  if (own === 'left' || own === 'center' || own === 'right') return own;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : undefined;
}

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

/** The looks and rules of an area, as a copy in the page carries them along. */
export function copiedLook(sheet: SheetModel, row: number, column: number): Partial<Attributes> {
  const names = ['numberFormat', 'background', 'fontColor', 'fontWeight', 'horizontalAlignment', 'wrap'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = attributeAt(sheet, row, column, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
