/** @fileoverview The functions that are evaluated here; all others go through the port. */
import type { CellValue } from './cell-value';
import type { Evaluation } from './formula-evaluator';
import type { Operand } from './formula-values';
import { AGGREGATE_FUNCTIONS } from './functions-aggregate';
import { LOGIC_FUNCTIONS } from './functions-logic';
import { LOOKUP_FUNCTIONS } from './functions-lookup';
import { TEXT_FUNCTIONS } from './functions-text';

export interface Argument {
  operand(): Operand;
  value(): CellValue;
}

type FormulaFunction = (args: readonly Argument[], context: Evaluation) => Operand;
export type FunctionTable = Record<string, FormulaFunction | undefined>;

export const FORMULA_FUNCTIONS: FunctionTable = Object.assign(
  Object.create(null) as FunctionTable,
  AGGREGATE_FUNCTIONS,
  LOGIC_FUNCTIONS,
  LOOKUP_FUNCTIONS,
  TEXT_FUNCTIONS,
);
