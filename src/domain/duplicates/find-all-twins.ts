/** @fileoverview All twins of a register in one pass. */
import { buildIndex, type Keyed } from './duplicate-index';
import { findTwins, type Twin } from './find-twins';

export interface TwinPair extends Twin {
  /** The record that stands first in the table. */
  readonly of: string;
}

// A list in which everything resembles everything is not read further by anybody.
const MOST_OF_ONE = 20;

/** Every pair once, under the record that stands first; of each record the surest. */
export function findAllTwins(records: readonly Keyed[]): TwinPair[] {
  const index = buildIndex(records);
  const order = new Map(records.map(({ id }, at) => [id, at]));
  return records.flatMap((record, at) =>
    findTwins(record, index)
      .filter(({ id }) => (order.get(id) ?? 0) > at)
      .slice(0, MOST_OF_ONE)
      .map((twin) => ({ ...twin, of: record.id })),
  );
}
