/** @fileoverview Keeps what a person may take back on its cells when rows and columns come, go and move meanwhile. */
import { imagePart, mapFormulas } from '../workbook/area-image';
import { shiftFilter } from '../workbook/carry-along';
import { shiftFormula } from '../workbook/formula-references';
import { type Axis, type AxisEdit, sheetById, type Workbook } from '../workbook/workbook';
import type { Laid, UndoEntry } from './desk';
import { type LineEdit, lifted, positionAfter } from './line-edits';
import type { PlacedFormula } from './lost-formulas';

interface Part {
  /** Where it stood within the lines, from 0. */
  readonly from: number;
  readonly at: number;
  count: number;
}

/** Lines that still stand side by side make one part. */
function partsAfter(at: number, count: number, edit: AxisEdit): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < count; from++) {
    const position = positionAfter(at + from, edit.axis, edit);
    const last = parts[parts.length - 1];
    if (position === null) continue;
    if (last && last.from + last.count === from && last.at + last.count === position) last.count++;
    else parts.push({ from, at: position, count: 1 });
  }
  return parts;
}

function laidAfter(laid: Laid, { sheetId, edit }: LineEdit): Laid[] {
  if (laid.sheetId !== sheetId) return [laid];
  const { area, image } = laid;
  const isRow = edit.axis === 'row';
  const parts = isRow ? partsAfter(area.row, area.numRows, edit) : partsAfter(area.column, area.numColumns, edit);
  return parts.map(({ from, at, count }) => ({
    sheetId,
    area: isRow ? { ...area, row: at, numRows: count } : { ...area, column: at, numColumns: count },
    image: imagePart(image, edit.axis, from, count),
  }));
}

type Shifted = (formula: string, homeId: number) => string;

function shifting(workbook: Workbook, { sheetId, edit }: LineEdit): Shifted {
  const edited = sheetById(workbook, sheetId);
  return (formula, homeId) => {
    const home = sheetById(workbook, homeId);
    return edited && home ? shiftFormula(formula, edit, edited.name, home.name) : formula;
  };
}

function cellsAfter(workbook: Workbook, laid: readonly Laid[], change: LineEdit): Laid[] {
  const shifted = shifting(workbook, change);
  return laid
    .flatMap((each) => laidAfter(each, change))
    .map((each) => ({ ...each, image: mapFormulas(each.image, (formula) => shifted(formula, each.sheetId)) }));
}

function formulasAfter(workbook: Workbook, formulas: readonly PlacedFormula[], change: LineEdit): PlacedFormula[] {
  const shifted = shifting(workbook, change);
  const { edit } = change;
  return formulas.flatMap((each) => {
    const isHere = each.sheetId === change.sheetId;
    const row = isHere ? positionAfter(each.row, 'row', edit) : each.row;
    const column = isHere ? positionAfter(each.column, 'column', edit) : each.column;
    const formula = shifted(each.formula, each.sheetId);
    return row === null || column === null ? [] : [{ ...each, row, column, formula }];
  });
}

type Deleted = Extract<UndoEntry, { kind: 'delete' }>;

/** One edit, told as if the deleted lines were still there. */
function deletedAfter(workbook: Workbook, entry: Deleted, change: LineEdit): Deleted {
  const isHere = change.sheetId === entry.sheetId;
  const at = isHere ? (positionAfter(entry.at, entry.axis, change.edit) ?? entry.at) : entry.at;
  return {
    ...entry,
    at,
    laid: cellsAfter(workbook, entry.laid, change),
    formulas: formulasAfter(workbook, entry.formulas, change),
    metadata: entry.metadata.map(({ location, ...each }) => ({
      ...each,
      location: { ...location, index: (location.index ?? at) + at - entry.at },
    })),
  };
}

function linesAfter<E extends { axis: Axis; at: number; count: number }>(entry: E, edit: AxisEdit): E | null {
  const [part, ...more] = partsAfter(entry.at, entry.count, edit);
  return part && more.length === 0 ? { ...entry, at: part.at, count: part.count } : null;
}

/** The entry as it stands after the edit; null where nothing of it is left, or its lines were torn apart. */
export function followed(workbook: Workbook, entry: UndoEntry, change: LineEdit): UndoEntry | null {
  const { sheetId, edit } = change;
  if (entry.kind === 'cells') {
    const laid = cellsAfter(workbook, entry.laid, change);
    return laid.length > 0 ? { ...entry, laid } : null;
  }
  if (entry.kind === 'delete') {
    const edits = lifted(change, entry);
    return edits?.reduce((next, each) => deletedAfter(workbook, next, each), entry) ?? null;
  }
  if (entry.sheetId !== sheetId) return entry;
  if (entry.kind === 'filter') return { ...entry, filter: shiftFilter(entry.filter, edit) };
  if (!('axis' in entry) || entry.axis !== edit.axis) return entry;
  return entry.kind === 'insert' ? linesAfter(entry, edit) : null;
}
