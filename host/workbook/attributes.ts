/** @fileoverview The attributes of cells, kept as runs down each column; absent means the sheet's default. */
import type { ValidationRule } from './validation-rule';

/** 'general-left' is what setHorizontalAlignment('normal') leaves behind [gas-fakes test/testsheetsformatting.js]. */
type HorizontalAlignment = 'left' | 'center' | 'right' | 'general-left';
type VerticalAlignment = 'top' | 'middle' | 'bottom';
type WrapStrategy = 'WRAP' | 'OVERFLOW' | 'CLIP';

export interface BorderSide {
  readonly style: string;
  readonly color: string;
}

export interface Borders {
  readonly top?: BorderSide;
  readonly left?: BorderSide;
  readonly bottom?: BorderSide;
  readonly right?: BorderSide;
}

export interface Attributes {
  /** Absent is General; '@' is plain text. */
  numberFormat: string;
  /** '#rrggbb'. */
  background: string;
  fontColor: string;
  fontFamily: string;
  fontSize: number;
  fontWeight: 'bold';
  fontStyle: 'italic';
  fontLine: 'underline' | 'line-through';
  horizontalAlignment: HorizontalAlignment;
  verticalAlignment: VerticalAlignment;
  wrap: WrapStrategy;
  textRotation: number;
  verticalText: true;
  textDirection: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  borders: Borders;
  validation: ValidationRule;
  note: string;
}

export type AttributeName = keyof Attributes;

/** What PASTE_FORMAT carries: all but validation and notes. */
export const FORMAT_ATTRIBUTES = [
  'numberFormat',
  'background',
  'fontColor',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontLine',
  'horizontalAlignment',
  'verticalAlignment',
  'wrap',
  'textRotation',
  'verticalText',
  'textDirection',
  'borders',
] as const satisfies readonly AttributeName[];

export const ALL_ATTRIBUTES = [...FORMAT_ATTRIBUTES, 'validation', 'note'] as const satisfies readonly AttributeName[];
