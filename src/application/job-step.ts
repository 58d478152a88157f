/** @fileoverview What one step of long work did: the page that drives it hands the cursor back for the next one. */

export interface JobStep {
  readonly done: number;
  /** Undefined where nobody knows before the end. */
  readonly total?: number;
  /** Where to go on; without it the work is done. */
  readonly cursor?: string;
  /** What was done so far, in words. */
  readonly said: string;
}

/** @example countedCursor('12 202611040') // { count: 12, after: '202611040' } */
export function countedCursor(cursor: string): { readonly count: number; readonly after: string } {
  const [, count = '0', after = ''] = /^(\d+) (.*)$/.exec(cursor) ?? [];
  return { count: Number(count), after };
}
