/** @fileoverview Range: data validation and checkboxes. */
import {
  attributeAt,
  attributeBlock,
  clearAttributes,
  setAttribute,
  setAttributeBlock,
} from '../../workbook/attribute-blocks';
import { clearValues, rawCell, readValue, writeCell } from '../../workbook/blocks';
import type { CellValue } from '../../workbook/cell-value';
import { rect } from '../../workbook/rect';
import type { SheetModel } from '../../workbook/sheet-model';
import type { ValidationArgument, ValidationRule } from '../../workbook/validation-rule';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { anything, gridOf, nullable, ofClass, optional } from './arguments';
import type { DataValidation } from './data-validation';
import { assertSameSize } from './dimensions';
import { RangeAppearance } from './range-appearance';
import { wholeDays } from './whole-days';

const LIST_LIMIT = 500;

export abstract class RangeValidation extends RangeAppearance {
  static override readonly calls: CallTable = {
    check: 'write',
    clearDataValidations: 'structure',
    getDataValidation: 'read',
    getDataValidations: 'read',
    insertCheckboxes: 'structure',
    isChecked: 'read',
    removeCheckboxes: 'structure',
    setDataValidation: 'structure',
    setDataValidations: 'structure',
    uncheck: 'write',
  };

  getDataValidation(): DataValidation | null {
    const rule = attributeAt(this._reading(1), this._area.row, this._area.column, 'validation');
    return rule ? this._f.validation(this._place.document, rule) : null;
  }

  getDataValidations(): (DataValidation | null)[][] {
    const made = new Map<ValidationRule, DataValidation>();
    const shown = (rule: ValidationRule | undefined): DataValidation | null => {
      if (!rule) return null;
      const known = made.get(rule) ?? this._f.validation(this._place.document, rule);
      made.set(rule, known);
      return known;
    };
    return attributeBlock(this._reading(), this._area, 'validation').map((row) => row.map(shown));
  }

  setDataValidation(...args: unknown[]): this {
    const [rule] = this._take('setDataValidation', args, nullable(ofClass<DataValidation>('DataValidation')));
    return this._setRule(this._placed(rule, 0, 0));
  }

  setDataValidations(...args: unknown[]): this {
    const [rules] = this._take('setDataValidations', args, gridOf(nullable(ofClass<DataValidation>('DataValidation'))));
    assertSameSize(rules, this._area);
    const sheet = this._editingRules();
    setAttributeBlock(this._book, sheet, this._area.row, this._area.column, 'validation', this._placedAll(rules));
    return this;
  }

  clearDataValidations(...args: unknown[]): this {
    this._take('clearDataValidations', args);
    return this._setRule(undefined);
  }

  private _setRule(rule: ValidationRule | undefined): this {
    setAttribute(this._book, this._editingRules(), this._area, 'validation', rule);
    return this;
  }

  private _editingRules(): SheetModel {
    const sheet = this._editing();
    this._assertAllowed(sheet, 'validation');
    return sheet;
  }

  /** One rule for many cells stays one object, so that its runs stay short; a formula needs the anchor of its own cell. */
  private _placedAll(rules: readonly (readonly (DataValidation | null)[])[]): (ValidationRule | undefined)[][] {
    const shared = new Map<DataValidation['_rule'], ValidationRule>();
    return rules.map((row, r) =>
      row.map((validation, c) => {
        const known = validation ? shared.get(validation._rule) : undefined;
        if (known) return known;
        const placed = this._placed(validation, r, c);
        if (validation && placed && !hasFormula(placed)) shared.set(validation._rule, placed);
        return placed;
      }),
    );
  }

  private _placed(validation: DataValidation | null, r: number, c: number): ValidationRule | undefined {
    if (!validation) return undefined;
    const rule = validation._rule;
    if (rule.criteria === 'VALUE_IN_LIST' && rule.args.length > LIST_LIMIT) {
      throw new ServiceError(
        `The data validation rule has more items than the limit of ${LIST_LIMIT}. Use the "List from a range" criteria instead.`,
      );
    }
    const args = wholeDays(rule.criteria, rule.args);
    return { ...rule, args, anchor: { row: this._area.row + r, column: this._area.column + c } };
  }

  /** Plain checkboxes write FALSE into blank cells, so getLastRow grows; custom values leave them blank [docs ref: Range]. */
  insertCheckboxes(...args: unknown[]): this {
    const values = this._take('insertCheckboxes', args, optional(anything), optional(anything)).slice(0, args.length);
    const anchor = { row: this._area.row, column: this._area.column };
    const rule = { criteria: 'CHECKBOX', showDropdown: true, allowInvalid: true, helpText: null, anchor } as const;
    this._setRule({ ...rule, args: values as ValidationArgument[] });
    const unchecked = values.length === 0 ? false : ((values[1] ?? null) as CellValue);
    if (unchecked === null) return this;
    const sheet = this._editing();
    this._cells((row, column) => {
      if (rawCell(sheet, row, column) === null) writeCell(this._book, sheet, row, column, unchecked);
    });
    return this;
  }

  /** Clears the values along with the rule. */
  removeCheckboxes(...args: unknown[]): this {
    this._take('removeCheckboxes', args);
    const sheet = this._editing();
    this._cells((row, column) => {
      if (!checkboxAt(sheet, row, column)) return;
      clearValues(this._book, sheet, rect(row, column));
      clearAttributes(this._book, sheet, rect(row, column), ['validation']);
    });
    return this;
  }

  check(...args: unknown[]): this {
    this._take('check', args);
    return this._tick((rule) => (rule.args[0] ?? true) as CellValue);
  }

  uncheck(...args: unknown[]): this {
    this._take('uncheck', args);
    return this._tick((rule) => (rule.args.length === 0 ? false : ((rule.args[1] ?? null) as CellValue)));
  }

  /** Touches checkbox cells only. */
  private _tick(ticked: (rule: ValidationRule) => CellValue): this {
    return this._writing((sheet) => {
      this._cells((row, column) => {
        const rule = checkboxAt(sheet, row, column);
        if (rule) writeCell(this._book, sheet, row, column, ticked(rule));
      });
    });
  }

  /** null without a checkbox and when mixed [docs ref: Range.isChecked]. */
  isChecked(): boolean | null {
    const sheet = this._reading();
    const states = new Set<boolean | null>();
    this._cells((row, column) => {
      const rule = checkboxAt(sheet, row, column);
      states.add(rule ? readValue(this._book, sheet, row, column) === (rule.args[0] ?? true) : null);
    });
    const [first = null] = states;
    return states.size === 1 ? first : null;
  }

  protected _cells(visit: (row: number, column: number) => void): void {
    const { row, column, numRows, numColumns } = this._area;
    for (let r = row; r < row + numRows; r++) {
      for (let c = column; c < column + numColumns; c++) visit(r, c);
    }
  }
}

function hasFormula({ args }: ValidationRule): boolean {
  return args.some((argument) => String(argument).startsWith('='));
}

function checkboxAt(sheet: SheetModel, row: number, column: number): ValidationRule | null {
  const rule = attributeAt(sheet, row, column, 'validation');
  return rule?.criteria === 'CHECKBOX' ? rule : null;
}
