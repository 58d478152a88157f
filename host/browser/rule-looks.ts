/** @fileoverview Looks by conditional format rules, kept for rows that did not change: thousands of formulas cost seconds. */
import { rawCell } from '../workbook/blocks';
import type { Cell } from '../workbook/cell-value';
import { conditionalFormatAt } from '../workbook/conditional-formats';
import { type ReferenceToken, rewriteReferences } from '../workbook/formula-tokens';
import { serialFromInstant } from '../workbook/serial-date';
import { lastRow, type SheetModel } from '../workbook/sheet-model';
import type { ConditionalRule, RuleFormat } from '../workbook/sheet-parts';
import type { Workbook } from '../workbook/workbook';

export type RuleLooks = (workbook: Workbook, sheet: SheetModel, rows: number) => (RuleFormat | null)[][];

interface Kept {
  readonly frame: string;
  readonly rows: Map<number, { readonly key: string; readonly looks: (RuleFormat | null)[] }>;
}

/** Rows are looked at again only when a value of theirs, a frozen row, a rule or the day has changed. */
export function createRuleLooks(): RuleLooks {
  const kept = new Map<number, Kept>();
  return (workbook, sheet, rows) => {
    const today = Math.floor(serialFromInstant(workbook.now(), workbook.timeZone));
    const heads = Array.from({ length: sheet.frozenRows }, (_, i) => cellsOf(sheet, i + 1));
    const frame = JSON.stringify([sheet.conditionalRules, sheet.columns.length, today, heads]);
    const known = kept.get(sheet.id);
    const usable = known?.frame === frame && sheet.conditionalRules.every((rule) => staysInRow(rule, sheet));
    const all = usable && known ? known : { frame, rows: new Map() };
    kept.set(sheet.id, all);
    return Array.from({ length: rows }, (_, i) => {
      const key = JSON.stringify(cellsOf(sheet, i + 1));
      const found = all.rows.get(i + 1);
      if (found?.key === key) return found.looks;
      const looks = sheet.columns.map((__, c) => conditionalFormatAt(workbook, sheet, i + 1, c + 1));
      all.rows.set(i + 1, { key, looks });
      return looks;
    });
  };
}

function cellsOf(sheet: SheetModel, row: number): Cell[] {
  return row > lastRow(sheet) ? [] : sheet.columns.map((_, c) => rawCell(sheet, row, c + 1));
}

/** Do all references of the rule lie in the cell's own row or in frozen rows? Formula cells may look anywhere. */
function staysInRow({ condition, ranges }: ConditionalRule, { frozenRows, columns }: SheetModel): boolean {
  if (columns.some(({ formulas }) => formulas)) return false;
  const anchor = ranges[0]?.row ?? 1;
  let stays = true;
  for (const argument of condition?.args ?? []) {
    if (typeof argument !== 'string' || !argument.startsWith('=')) continue;
    rewriteReferences(argument, (token) => {
      stays &&= isNear(token, anchor, frozenRows);
      return token;
    });
  }
  return stays;
}

function isNear({ sheetName, first, last }: ReferenceToken, anchor: number, frozenRows: number): boolean {
  const near = (end: ReferenceToken['first']): boolean =>
    end.row !== null && (end.rowFixed ? end.row <= frozenRows : end.row === anchor);
  return sheetName === null && near(first) && (!last || near(last));
}
