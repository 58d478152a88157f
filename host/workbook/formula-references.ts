/** @fileoverview References in formulas, moved along with structure edits, copies and sheet names. */
import { sheetPrefix } from './a1';
import { shiftedPosition, shiftedSpan } from './axis-edit';
import { type ReferenceEnd, type ReferenceToken, rewriteReferences } from './formula-tokens';
import type { AxisEdit } from './workbook';

type Key = 'row' | 'column';

function withPosition(end: ReferenceEnd, key: Key, position: number): ReferenceEnd {
  return end[key] === position ? end : { ...end, [key]: position };
}

function shiftedReference(token: ReferenceToken, edit: AxisEdit): ReferenceToken | null {
  const key = edit.axis;
  const first = token.first[key];
  if (first === null) return token;
  if (!token.last) {
    const position = shiftedPosition(first, edit);
    return position === null
      ? null
      : position === first
        ? token
        : { ...token, first: withPosition(token.first, key, position) };
  }
  const open = token.last[key] === null;
  const last = token.last[key] ?? edit.size;
  const span = shiftedSpan({ start: Math.min(first, last), end: Math.max(first, last) }, edit, open);
  if (span === null) return null;
  if (span.start === first && (open || span.end === last)) return token;
  const end = open ? token.last : withPosition(token.last, key, span.end);
  return { ...token, first: withPosition(token.first, key, span.start), last: end };
}

/** Follows a structure edit of the sheet `editedName`; `homeName` is the sheet the formula stands on. */
export function shiftFormula(formula: string, edit: AxisEdit, editedName: string, homeName: string): string {
  return rewriteReferences(formula, (token) =>
    (token.sheetName ?? homeName) === editedName ? shiftedReference(token, edit) : token,
  );
}

function offsetEnd(end: ReferenceEnd, rows: number, columns: number): ReferenceEnd | null {
  const row = end.row === null || end.rowFixed ? end.row : end.row + rows;
  const column = end.column === null || end.columnFixed ? end.column : end.column + columns;
  return (row !== null && row < 1) || (column !== null && column < 1) ? null : { ...end, row, column };
}

/** Adjusts the relative references as copying by so many rows and columns does. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (token) => {
    const first = offsetEnd(token.first, rows, columns);
    const last = token.last && offsetEnd(token.last, rows, columns);
    return first === null || (token.last && last === null) ? null : { ...token, first, last };
  });
}

/** Follows a renamed sheet. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return rewriteReferences(formula, (token) =>
    token.sheetName === from ? { ...token, prefix: sheetPrefix(to), sheetName: to } : token,
  );
}

/** Turns references to a deleted sheet into #REF!. */
export function dropSheetInFormula(formula: string, name: string): string {
  return rewriteReferences(formula, (token) => (token.sheetName === name ? null : token));
}
