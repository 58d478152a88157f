/** @fileoverview The text a cell shows: its value under its number format in the spreadsheet's locale. */
import { type CellValue, isCellError } from './cell-value';
import { dateText } from './display-date';
import { generalNumber, patternNumber } from './display-number';
import { conventionsOf } from './locale-conventions';
import { type FormatSection, isTextFormat, parseFormat } from './number-format';

function isGeneral(format: string | undefined): boolean {
  return format === undefined || format === '' || isTextFormat(format) || /^general$/i.test(format);
}

function numberText(value: number, sections: readonly FormatSection[], locale: string): string {
  const negativeSection = value < 0 ? sections[1] : undefined;
  const zeroSection = value === 0 ? sections[2] : undefined;
  const section = negativeSection ?? zeroSection ?? sections[0];
  if (!section) return generalNumber(value);
  if (section.isDate) return dateText(value, section.tokens, conventionsOf(locale));
  if (section.tokens.length === 0) return '';
  if (section.tokens.every(({ kind }) => kind === 'text')) return generalNumber(value);
  const shown = patternNumber(Math.abs(value), section.tokens);
  const isZero = !/[1-9]/.test(shown.replace(/E.*$/, ''));
  return value < 0 && !negativeSection && !isZero ? `-${shown}` : shown;
}

function textUnder(value: string, sections: readonly FormatSection[]): string {
  const section = sections[3] ?? sections.find(({ tokens }) => tokens.some(({ kind }) => kind === 'text'));
  if (!section) return value;
  return section.tokens
    .map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : ''))
    .join('');
}

/** Returns what the cell shows. */
export function displayText(value: CellValue, format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') {
    return isGeneral(format) ? value : textUnder(value, parseFormat(format as string));
  }
  return isGeneral(format) ? generalNumber(value) : numberText(value, parseFormat(format as string), locale);
}
