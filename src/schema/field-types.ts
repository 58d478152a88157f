/** @fileoverview The kinds of field: how each stands in a cell and in a record. */

export type FieldType =
  | 'text'
  | 'date'
  | 'datetime'
  | 'number'
  | 'money'
  | 'percent'
  | 'bool'
  | 'choice'
  | 'tags'
  | 'ref'
  | 'member';

/**
 * What a record holds: dates as yyyy-mm-dd, moments as ISO instants, money in 元, a percent as a fraction.
 * A number field whose cell could not be read holds the text that stands there.
 */
export type ValueOf<T extends FieldType> = T extends 'number' | 'money' | 'percent'
  ? number | string | undefined
  : T extends 'bool'
    ? boolean
    : T extends 'tags'
      ? string[]
      : string;

interface FieldTypeTraits {
  /** The number format of the column; '@' keeps what was typed as text. */
  readonly numberFormat: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

// Text columns are '@' before values are written: otherwise 00123, 1-2 or 3E5 change type (runtime-facts 2.2).
export const fieldTypes: Readonly<Record<FieldType, FieldTypeTraits>> = {
  text: { numberFormat: '@', width: 140, align: 'left' },
  date: { numberFormat: 'yyyy-mm-dd', width: 96, align: 'center' },
  datetime: { numberFormat: 'yyyy-mm-dd hh:mm', width: 130, align: 'center' },
  number: { numberFormat: '0.########', width: 80, align: 'right' },
  money: { numberFormat: '#,##0.00', width: 120, align: 'right' },
  percent: { numberFormat: '0.##%', width: 80, align: 'right' },
  bool: { numberFormat: 'General', width: 60, align: 'center' },
  choice: { numberFormat: '@', width: 110, align: 'left' },
  tags: { numberFormat: '@', width: 150, align: 'left' },
  ref: { numberFormat: '@', width: 100, align: 'left' },
  member: { numberFormat: '@', width: 80, align: 'left' },
};
