/** @fileoverview The argument of Range.sort: a column, an object, or a list of either. */
import { signatureError } from '../errors';

export interface SortBy {
  /** Counted from the sheet's first column, not from the range's [practice; docs ref: Range.sort]. */
  readonly column: number;
  readonly ascending: boolean;
}

export function takeSortSpecs(method: string, args: readonly unknown[]): SortBy[] {
  const [spec] = args;
  const list = Array.isArray(spec) ? spec : [spec];
  const specs = list.map(sortBy);
  if (args.length !== 1 || specs.length === 0 || specs.includes(null)) throw signatureError(method, args);
  return specs as SortBy[];
}

function sortBy(spec: unknown): SortBy | null {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  if (typeof spec !== 'object' || spec === null) return null;
  const { column, ascending } = spec as { column?: unknown; ascending?: unknown };
  return typeof column === 'number' ? { column, ascending: ascending !== false } : null;
}
