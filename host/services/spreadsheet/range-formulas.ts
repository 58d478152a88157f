/** @fileoverview Range: formulas in A1 and R1C1. */
import { readFormulas } from '../../workbook/blocks';
import { offsetFormula } from '../../workbook/formula-references';
import type { CallTable } from '../service-object';
import { gridOf, nullableText } from './arguments';
import { assertSameSize } from './dimensions';
import { fromR1C1, toR1C1 } from './r1c1';
import { RangeValues } from './range-values';

export abstract class RangeFormulas extends RangeValues {
  static override readonly calls: CallTable = {
    getFormula: 'read',
    getFormulaR1C1: 'read',
    getFormulas: 'read',
    getFormulasR1C1: 'read',
    setFormula: 'write',
    setFormulaR1C1: 'write',
    setFormulas: 'write',
    setFormulasR1C1: 'write',
  };

  /** '' without a formula. */
  getFormula(): string {
    return readFormulas(this._reading(1), this._cellAt(0, 0))[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return readFormulas(this._reading(), this._area).map((row) => row.map((formula) => formula ?? ''));
  }

  /** null without a formula, other than getFormula [cartularium]. */
  getFormulaR1C1(): string | null {
    const formula = readFormulas(this._reading(1), this._cellAt(0, 0))[0]?.[0] ?? null;
    return formula === null ? null : toR1C1(formula, this._area.row, this._area.column);
  }

  getFormulasR1C1(): (string | null)[][] {
    const { row, column } = this._area;
    return readFormulas(this._reading(), this._area).map((line, r) =>
      line.map((formula, c) => (formula === null ? null : toR1C1(formula, row + r, column + c))),
    );
  }

  /** Relative references are adjusted cell by cell [gas-fakes test/testsheets.js]. */
  setFormula(...args: unknown[]): this {
    const [formula] = this._take('setFormula', args, nullableText);
    return this._formulas((r, c) => offsetFormula(withEquals(formula), r, c));
  }

  setFormulaR1C1(...args: unknown[]): this {
    const [formula] = this._take('setFormulaR1C1', args, nullableText);
    return this._formulas((r, c) => fromR1C1(withEquals(formula), this._area.row + r, this._area.column + c));
  }

  setFormulas(...args: unknown[]): this {
    const [formulas] = this._take('setFormulas', args, gridOf(nullableText));
    assertSameSize(formulas, this._area);
    return this._formulas((r, c) => withEquals(formulas[r]?.[c] ?? null));
  }

  setFormulasR1C1(...args: unknown[]): this {
    const [formulas] = this._take('setFormulasR1C1', args, gridOf(nullableText));
    assertSameSize(formulas, this._area);
    const { row, column } = this._area;
    return this._formulas((r, c) => fromR1C1(withEquals(formulas[r]?.[c] ?? null), row + r, column + c));
  }

  private _formulas(formulaAt: (r: number, c: number) => string): this {
    const { numRows, numColumns } = this._area;
    return this._enter(() =>
      Array.from({ length: numRows }, (_row, r) =>
        Array.from({ length: numColumns }, (_column, c) => formulaAt(r, c) || null),
      ),
    );
  }
}

/** A missing `=` is added; null and an empty text clear the cell. */
function withEquals(formula: string | null): string {
  if (formula === null || formula === '') return '';
  return formula.startsWith('=') ? formula : `=${formula}`;
}
