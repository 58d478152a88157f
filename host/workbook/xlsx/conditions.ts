/** @fileoverview Criteria as .xlsx knows them: operators for numbers and dates, formulas for texts. */
import type { ValidationOperator } from 'hucre';

const OPERATORS: Record<string, ValidationOperator> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
  DATE_EQUAL_TO: 'equal',
  DATE_NOT_EQUAL_TO: 'notEqual',
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
};

export function operatorOf(criteria: string): ValidationOperator | undefined {
  return OPERATORS[criteria.replace(/_RELATIVE$/, '')];
}

/** Finds the criteria of an operator on numbers ('NUMBER') or dates ('DATE'). */
export function criteriaOf(kind: 'NUMBER' | 'DATE', operator: ValidationOperator): string {
  const found = Object.keys(OPERATORS).find((name) => name.startsWith(kind) && OPERATORS[name] === operator);
  return found ?? `${kind}_EQUAL_TO`;
}

const DAYS: Record<string, string> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'TODAY()-31',
  PAST_YEAR: 'TODAY()-365',
};

/** Writes a number, a relative day or a formula as the operand of an operator. */
export function operandText(argument: unknown): string {
  if (typeof argument !== 'string') return `${Number(argument)}`;
  return argument.startsWith('=') ? argument.slice(1) : (DAYS[argument] ?? argument);
}

const quoted = (text: unknown): string => `"${`${text ?? ''}`.replace(/"/g, '""')}"`;

/** Writes a criterion on the text of a cell as a formula, null when it is none. */
export function textFormula(criteria: string, argument: unknown, cell: string): string | null {
  const text = quoted(argument);
  const formulas: Record<string, string> = {
    TEXT_CONTAINS: `ISNUMBER(SEARCH(${text},${cell}))`,
    TEXT_DOES_NOT_CONTAIN: `ISERROR(SEARCH(${text},${cell}))`,
    TEXT_STARTS_WITH: `LEFT(${cell},LEN(${text}))=${text}`,
    TEXT_ENDS_WITH: `RIGHT(${cell},LEN(${text}))=${text}`,
    TEXT_EQUAL_TO: `${cell}=${text}`,
    TEXT_NOT_EQUAL_TO: `${cell}<>${text}`,
    TEXT_IS_VALID_EMAIL: `ISNUMBER(SEARCH("?*@?*.?*",${cell}))`,
    TEXT_IS_VALID_URL: `ISNUMBER(SEARCH("?*.?*",${cell}))`,
    CELL_EMPTY: `LEN(TRIM(${cell}))=0`,
    CELL_NOT_EMPTY: `LEN(TRIM(${cell}))>0`,
  };
  return formulas[criteria] ?? null;
}
