/** @fileoverview The port through which a formula that the host does not evaluate itself goes to a whole engine. */
import type { CellValue } from './cell-value';
import type { Evaluation } from './formula-evaluator';

export interface FormulaEngine {
  /** Returns the formula's result, or #NAME? for functions that the engine does not know either. */
  evaluate(formula: string, context: Evaluation): CellValue;
}
