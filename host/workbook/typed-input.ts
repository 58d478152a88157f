/** @fileoverview What Sheets makes of typed text, for people and for setValues alike (API USER_ENTERED). */
import type { CellValue } from './cell-value';
import { isTextFormat } from './number-format';
import { civilFromSerial, serialFromInstant } from './serial-date';
import { type TypedDate, typedDate } from './typed-date';
import { typedNumber } from './typed-number';
import { typedTime } from './typed-time';

export interface TypingContext {
  locale: string;
  timeZone: string;
  /** ms; gives dates without a year their year. */
  now: number;
  /** The cell's number format. */
  format?: string | undefined;
}

export interface Typed {
  value: CellValue;
  /** The number format this kind of entry brings along. */
  format?: string;
  /** The formula's text with its `=`; then `value` is null until it is evaluated. */
  formula?: string;
}

function dateOrTime(text: string, { locale, timeZone, now }: TypingContext): TypedDate | null {
  // No date or time is longer, and all have their digits at one end.
  if (text.length > 40 || !/^\d|\d(?:[日号月年]|\s?[ap]\.?m\.?)?$/i.test(text)) return null;
  const thisYear = civilFromSerial(serialFromInstant(now, timeZone)).year;
  const time = typedTime(text);
  if (time) return { serial: time.fraction, format: time.format };
  const date = typedDate(text, locale, thisYear);
  if (date) return date;
  const split = /^(.*\S)\s+((?:上午|下午)?\s?\d{1,2}(?::\d{2}){0,2}(?:\.\d+)?(?:\s?[ap]\.?m\.?)?)$/i.exec(text);
  const day = split && typedDate(split[1] as string, locale, thisYear);
  const clock = split && typedTime(split[2] as string);
  if (!day || !clock || clock.fraction >= 1) return null;
  return { serial: day.serial + clock.fraction, format: `${day.format} ${clock.format}` };
}

function numberOrDate(text: string, context: TypingContext): Typed | null {
  const number = typedNumber(text);
  if (number) return number;
  const date = dateOrTime(text, context);
  return date && { value: date.serial, format: date.format };
}

/**
 * `=` begins a formula; so does `+` before anything that is no number ('+86 138…' shows #ERROR!)
 * [docs ref: Range.trimWhitespace; OWOX/owox-data-marts PR #1535]. Other text after `-` is "treated like an expression"
 * [repo texts #71009950690, #69382421389]: taken as one here, the strict side; a lone dash or a dash with a space is text.
 */
function formulaOf(text: string): string | null {
  if (/^=[\s\S]/.test(text)) return text;
  if (/^\+[\s\S]/.test(text)) return `=${text}`;
  return /^-[^\s-]/.test(text) ? `=${text}` : null;
}

/** Reads typed text. */
export function parseTyped(text: string, context: TypingContext): Typed {
  if (text === '') return { value: null };
  // The apostrophe forces text and is not part of the value [tanaikech 2022-09-06].
  if (text.startsWith("'")) return { value: text.slice(1) === '' ? null : text.slice(1) };
  // Plain text '@' keeps what is typed; whether a leading '=' stays text is contested
  // [repo texts #60380346441 against #69423851999], so it is a formula here.
  if (isTextFormat(context.format)) return /^=[\s\S]/.test(text) ? { value: null, formula: text } : { value: text };
  if (/^=[\s\S]/.test(text)) return { value: null, formula: text };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  const measured = /\d/.test(trimmed) ? numberOrDate(trimmed, context) : null;
  if (measured) return measured;
  const formula = formulaOf(text);
  return formula === null ? { value: text } : { value: null, formula };
}
