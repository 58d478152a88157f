/** @fileoverview The attributes of cells as scripts read and write them: arguments, defaults, what is ignored. */
import type { Attributes } from '../../workbook/attributes';
import { type EnumMember, enumMember } from '../enums';
import { boolean, type Decoder, integer, memberOf, nullable, nullableText, text } from './arguments';
import { cssColor } from './css-colors';
import { TextDirection, WrapStrategy } from './spreadsheet-enums';

/** Stands for an argument that live takes without changing anything. */
export const IGNORED = Symbol('ignored');

type Stored<K extends keyof Attributes> = Attributes[K] | undefined;

export interface CellAttribute<K extends keyof Attributes, Argument, Result> {
  readonly name: K;
  readonly decode: Decoder<Argument>;
  /** undefined goes back to the default. */
  readonly store: (argument: Argument) => Stored<K> | typeof IGNORED;
  readonly show: (stored: Stored<K>) => Result;
}

/** Keeps the type of each attribute's parts together. */
function attribute<K extends keyof Attributes, Argument, Result>(
  parts: CellAttribute<K, Argument, Result>,
): CellAttribute<K, Argument, Result> {
  return parts;
}

function oneOf<T extends string>(known: readonly T[], resets: readonly string[]) {
  return (value: string | null): T | undefined | typeof IGNORED => {
    const lower = value?.toLowerCase() ?? null;
    if (lower === null || resets.includes(lower)) return undefined;
    return known.find((each) => each === lower) ?? IGNORED;
  };
}

function storeColor(value: string | null): string | undefined | typeof IGNORED {
  return value === null ? undefined : (cssColor(value) ?? IGNORED);
}

export const background = attribute({
  name: 'background',
  decode: nullableText,
  store: storeColor,
  show: (stored) => stored ?? '#ffffff',
});

export const fontColor = attribute({
  name: 'fontColor',
  decode: nullableText,
  store: storeColor,
  show: (stored) => stored ?? '#000000',
});

export const fontFamily = attribute({
  name: 'fontFamily',
  decode: nullableText,
  store: (family) => family ?? undefined,
  show: (stored) => stored ?? 'Arial',
});

export const fontSize = attribute({
  name: 'fontSize',
  decode: integer,
  store: (size) => (size > 0 ? size : IGNORED),
  show: (stored) => stored ?? 10,
});

export const fontWeight = attribute({
  name: 'fontWeight',
  decode: nullableText,
  store: oneOf(['bold'], ['normal']),
  show: (stored) => stored ?? 'normal',
});

export const fontStyle = attribute({
  name: 'fontStyle',
  decode: nullableText,
  store: oneOf(['italic'], ['normal']),
  show: (stored) => stored ?? 'normal',
});

export const fontLine = attribute({
  name: 'fontLine',
  decode: nullableText,
  store: oneOf(['underline', 'line-through'], ['none']),
  show: (stored) => stored ?? 'none',
});

/** An unset alignment reads 'general', 'normal' 'general-left'; a wrong one is taken without a word [gas-fakes oddities]. */
export const horizontalAlignment = attribute({
  name: 'horizontalAlignment',
  decode: nullableText,
  store: (value) =>
    value?.toLowerCase() === 'normal' ? 'general-left' : oneOf(['left', 'center', 'right'], ['general'])(value),
  show: (stored) => stored ?? 'general',
});

export const verticalAlignment = attribute({
  name: 'verticalAlignment',
  decode: nullableText,
  store: oneOf(['top', 'middle', 'bottom'], []),
  show: (stored) => stored ?? 'bottom',
});

/** Initially true although the strategy is OVERFLOW [gas-fakes oddities]. */
export const wrap = attribute({
  name: 'wrap',
  decode: boolean,
  store: (on) => (on ? 'WRAP' : 'OVERFLOW'),
  show: (stored) => stored === undefined || stored === 'WRAP',
});

export const wrapStrategy = attribute({
  name: 'wrap',
  decode: memberOf(WrapStrategy),
  store: (strategy: EnumMember<'WRAP' | 'OVERFLOW' | 'CLIP'>) => strategy.name,
  show: (stored) => enumMember('WrapStrategy', stored ?? 'OVERFLOW'),
});

/** 'general' resets; an unset format reads 0.############### [gas-fakes oddities]. */
export const numberFormat = attribute({
  name: 'numberFormat',
  decode: text,
  store: (format) => (/^(general)?$/i.test(format) ? undefined : format),
  show: (stored) => stored ?? '0.###############',
});

export const note = attribute({
  name: 'note',
  decode: nullableText,
  store: (content) => content || undefined,
  show: (stored) => stored ?? '',
});

/** In a grid of notes a whole number becomes Java's double: "25.0" [gas-fakes oddities]. */
export const noteInGrid = attribute({
  ...note,
  decode: (value) => (Number.isInteger(value) ? `${value}.0` : nullableText(value)),
});

export const textRotation = attribute({
  name: 'textRotation',
  decode: integer,
  store: (degrees) => degrees || undefined,
  show: (stored) => stored ?? 0,
});

export const verticalText = attribute({
  name: 'verticalText',
  decode: boolean,
  store: (on) => on || undefined,
  show: (stored) => stored === true,
});

/** null lets the content decide. */
export const textDirection = attribute({
  name: 'textDirection',
  decode: nullable(memberOf(TextDirection)),
  store: (direction: EnumMember<'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT'> | null) => direction?.name ?? undefined,
  show: (stored) => (stored === undefined ? null : enumMember('TextDirection', stored)),
});
