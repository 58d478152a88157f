/** @fileoverview Carries along with a structure edit what refers to rows and columns: formulas, ranges, groups, metadata. */
import { shiftedPosition, shiftedSpan } from './axis-edit';
import { isFormulaCell } from './cell-value';
import { shiftFormula } from './formula-references';
import type { Rect } from './rect';
import { mapRuns, type Runs } from './runs';
import type { SheetModel } from './sheet-model';
import type { Filter, Group, Table } from './sheet-parts';
import type { ValidationArgument, ValidationRule } from './validation-rule';
import type { AxisEdit, Workbook } from './workbook';

/** Returns where a rectangle of the edited sheet is afterwards, null when it is gone. */
export function shiftedRect(area: Rect, edit: AxisEdit): Rect | null {
  const isRow = edit.axis === 'row';
  const start = isRow ? area.row : area.column;
  const end = start + (isRow ? area.numRows : area.numColumns) - 1;
  const span = shiftedSpan({ start, end }, edit);
  if (!span) return null;
  const size = span.end - span.start + 1;
  return isRow ? { ...area, row: span.start, numRows: size } : { ...area, column: span.start, numColumns: size };
}

function shiftedRects(areas: readonly Rect[], edit: AxisEdit): Rect[] {
  return areas.flatMap((area) => shiftedRect(area, edit) ?? []);
}

function shiftFormulas(workbook: Workbook, edited: SheetModel, edit: AxisEdit): void {
  for (const sheet of workbook.sheets) {
    for (const { cells, formulas } of sheet.columns) {
      if (!formulas) continue;
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i];
        if (!isFormulaCell(cell)) continue;
        const formula = shiftFormula(cell.formula, edit, edited.name, sheet.name);
        if (formula !== cell.formula) cells[i] = { formula, result: null, at: -1 };
      }
    }
  }
}

function shiftedArgument(
  argument: ValidationArgument,
  edit: AxisEdit,
  edited: SheetModel,
  home: SheetModel,
): ValidationArgument {
  if (typeof argument === 'string' && argument.startsWith('=')) {
    return shiftFormula(argument, edit, edited.name, home.name);
  }
  if (argument === null || typeof argument !== 'object' || !argument.range) return argument;
  if (argument.range.sheetId !== edited.id) return argument;
  const range = shiftedRect(argument.range, edit);
  return { range: range && { ...range, sheetId: edited.id } };
}

function shiftedAnchor(rule: ValidationRule, edit: AxisEdit): ValidationRule['anchor'] {
  const position = shiftedPosition(rule.anchor[edit.axis], edit) ?? edit.at;
  return position === rule.anchor[edit.axis] ? rule.anchor : { ...rule.anchor, [edit.axis]: position };
}

function shiftValidations(workbook: Workbook, edited: SheetModel, edit: AxisEdit): void {
  for (const sheet of workbook.sheets) {
    const done = new Map<ValidationRule, ValidationRule>();
    const shift = (rule: ValidationRule): ValidationRule => {
      const known = done.get(rule);
      if (known) return known;
      const anchor = sheet === edited ? shiftedAnchor(rule, edit) : rule.anchor;
      const args = rule.args.map((argument) => shiftedArgument(argument, edit, edited, sheet));
      const same = anchor === rule.anchor && args.every((argument, i) => argument === rule.args[i]);
      const next = same ? rule : { ...rule, anchor, args };
      done.set(rule, next);
      return next;
    };
    for (const { attributes } of sheet.columns) {
      if (attributes.validation) mapRuns(attributes.validation as Runs<ValidationRule>, shift);
    }
  }
}

function shiftRules(workbook: Workbook, edited: SheetModel, edit: AxisEdit): void {
  for (const sheet of workbook.sheets) {
    for (const rule of sheet.conditionalRules) {
      if (sheet === edited) rule.ranges = shiftedRects(rule.ranges, edit);
      if (rule.condition) {
        rule.condition.args = rule.condition.args.map((argument) =>
          typeof argument === 'string' && argument.startsWith('=')
            ? shiftFormula(argument, edit, edited.name, sheet.name)
            : argument,
        );
      }
    }
  }
  edited.conditionalRules = edited.conditionalRules.filter(({ ranges }) => ranges.length > 0);
}

export function shiftFilter(filter: Filter | null, edit: AxisEdit): Filter | null {
  const range = filter && shiftedRect(filter.range, edit);
  if (!filter || !range) return null;
  if (edit.axis === 'row') return { ...filter, range };
  const moved = <T extends { column: number }>(parts: T[]): T[] =>
    parts.flatMap((part) => {
      const column = shiftedPosition(part.column, edit);
      return column === null ? [] : { ...part, column };
    });
  return { range, columns: moved(filter.columns), sorted: moved(filter.sorted) };
}

function shiftGroups(groups: readonly Group[], edit: AxisEdit): Group[] {
  return groups.flatMap((group) => {
    const span = shiftedSpan(group, edit, false);
    return span ? { ...group, ...span } : [];
  });
}

function shiftTable(table: Table, edit: AxisEdit): Table | null {
  const range = shiftedRect(table.range, edit);
  if (!range || edit.axis === 'row') return range && { ...table, range };
  const columns = Array.from({ length: range.numColumns }, (_, i) => ({
    name: `Column ${i + 1}`,
    type: 'NONE' as const,
  }));
  const placed: Table['columns'] = columns;
  table.columns.forEach((column, i) => {
    const position = shiftedPosition(table.range.column + i, edit);
    if (position !== null && placed[position - range.column]) placed[position - range.column] = column;
  });
  return { ...table, range, columns: placed };
}

function shiftSheetParts(sheet: SheetModel, edit: AxisEdit): void {
  sheet.merges = shiftedRects(sheet.merges, edit).filter(({ numRows, numColumns }) => numRows * numColumns > 1);
  sheet.filter = shiftFilter(sheet.filter, edit);
  if (sheet.bandings) {
    sheet.bandings = sheet.bandings.flatMap((banding) => {
      const range = shiftedRect(banding.range, edit);
      return range ? [{ ...banding, range }] : [];
    });
  }
  sheet.tables = sheet.tables.flatMap((table) => shiftTable(table, edit) ?? []);
  if (edit.axis === 'row') sheet.rowGroups = shiftGroups(sheet.rowGroups, edit);
  else sheet.columnGroups = shiftGroups(sheet.columnGroups, edit);
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = shiftedRects(protection.unprotected, edit);
    if (protection.range === null) return true;
    protection.range = shiftedRect(protection.range, edit);
    return protection.range !== null;
  });
}

/** Developer metadata follows its row or column and dies with it [Sheets API metadata guide]. */
function shiftMetadata(workbook: Workbook, sheetId: number, edit: AxisEdit): void {
  const type = edit.axis === 'row' ? 'ROW' : 'COLUMN';
  workbook.metadata = workbook.metadata.flatMap((entry) => {
    const { location } = entry;
    if (location.type !== type || location.sheetId !== sheetId) return [entry];
    const index = shiftedPosition(location.index ?? 0, edit);
    return index === null ? [] : [{ ...entry, location: { ...location, index } }];
  });
}

export function carryAlong(workbook: Workbook, sheet: SheetModel, edit: AxisEdit): void {
  shiftFormulas(workbook, sheet, edit);
  shiftValidations(workbook, sheet, edit);
  shiftRules(workbook, sheet, edit);
  shiftSheetParts(sheet, edit);
  shiftMetadata(workbook, sheet.id, edit);
  for (const named of workbook.namedRanges) {
    if (named.sheetId === sheet.id && named.range) named.range = shiftedRect(named.range, edit);
  }
}
