/** @fileoverview Base of the objects of SpreadsheetApp: they know their family and buffer their writes. */
import { ServiceObject } from '../service-object';
import type { Family } from './family';

export abstract class SpreadsheetObject extends ServiceObject {
  constructor(protected readonly _f: Family) {
    super(_f.x);
  }

  protected readonly _settle = (): void => this._x.flush();
}
