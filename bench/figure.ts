/** @fileoverview What a benchmark gives: figures with their limits. */

export interface Figure {
  readonly operation: string;
  readonly size: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be (spec: how good it must be); none where only the figure is wanted. */
  readonly limit?: number;
  /** What it cannot be less than. */
  readonly least?: number;
  /** Of this machine: another one has others. */
  readonly machine?: true;
}

/** One file an operation; a failure names it. */
export interface Operation {
  readonly name: string;
  run(): readonly Figure[] | Promise<readonly Figure[]>;
}

export function exceeds({ value, limit }: Figure): boolean {
  return limit !== undefined && value > limit;
}

export function figureLine(figure: Figure): string {
  const { operation, size, measure, value, unit, limit, least } = figure;
  const most = limit === undefined ? '' : `${limit} ${unit}`;
  const above = least === undefined ? '' : `${value - least}`;
  const verdict = limit === undefined ? '' : exceeds(figure) ? 'TOO MUCH' : 'ok';
  return `| ${operation} | ${size} | ${measure} | ${value} ${unit} | ${most} | ${above} | ${verdict} |`;
}

/** The same keys in the same order whatever was measured, so that two files can be compared line by line. */
export function figureRecord({ operation, size, measure, value, unit, limit, least }: Figure) {
  return { operation, size, measure, value, unit, limit: limit ?? null, least: least ?? null };
}
