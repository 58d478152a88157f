/** @fileoverview TextRotation: how the text of a cell is turned. */
import type { CallTable } from '../service-object';
import type { Family } from './family';
import { SpreadsheetObject } from './spreadsheet-object';

export class TextRotation extends SpreadsheetObject {
  static override readonly calls: CallTable = { getDegrees: 'free', isVertical: 'free' };

  readonly className = 'TextRotation';

  constructor(
    family: Family,
    private readonly degrees: number,
    private readonly vertical: boolean,
  ) {
    super(family);
  }

  getDegrees(): number {
    return this.degrees;
  }

  isVertical(): boolean {
    return this.vertical;
  }
}
