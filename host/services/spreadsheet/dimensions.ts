/** @fileoverview Data must have the size of the range; refused at once, not at the flush [facts 2.3]. */
import type { Rect } from '../../workbook/rect';
import { ServiceError } from '../errors';

export function assertSameSize(data: readonly (readonly unknown[])[], area: Rect): void {
  if (data.length !== area.numRows) throw mismatch('rows', data.length, area.numRows);
  const wrong = data.find((row) => row.length !== area.numColumns);
  if (wrong) throw mismatch('columns', wrong.length, area.numColumns);
}

function mismatch(what: 'rows' | 'columns', has: number, wants: number): ServiceError {
  return new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${has} but the range has ${wants}.`,
  );
}
