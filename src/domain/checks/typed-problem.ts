/** @fileoverview A text that could not be read, as a problem of its field. */
import type { Reading } from '../typed/reading';
import type { Problem } from './check';

/** No problem for what was read; else what was expected, with what was typed and what could stand there. */
export function typedProblem<T>(
  field: string,
  typed: string | number,
  reading: Reading<T>,
  severity: Problem['severity'],
  advice?: (proposal: T) => string,
): Problem[] {
  if (reading.ok) return [];
  const { expected, params, proposal } = reading;
  const problem: Problem = { field, message: `typed.${expected}`, params: { ...params, value: typed }, severity };
  return proposal === undefined || !advice ? [problem] : [{ ...problem, advice: advice(proposal) }];
}
