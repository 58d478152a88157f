/** @fileoverview Attributes of a cell as an .xlsx style and back. */
import type { BorderLineStyle, CellStyle, Color } from 'hucre';
import type { Attributes, BorderSide, Borders } from '../attributes';

export function xlsxColor(color: string): Color {
  return { rgb: color.replace('#', '').toUpperCase() };
}

export function hexColor(color: Color | undefined): string | undefined {
  return color?.rgb ? `#${color.rgb.slice(-6).toLowerCase()}` : undefined;
}

const LINE_STYLES: Record<string, BorderLineStyle> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

function borderOf(borders: Borders): NonNullable<CellStyle['border']> {
  const sides = Object.entries(borders) as [keyof Borders, BorderSide][];
  return Object.fromEntries(
    sides.map(([edge, { style, color }]) => [edge, { style: LINE_STYLES[style] ?? 'thin', color: xlsxColor(color) }]),
  );
}

function fontOf(look: Partial<Attributes>): CellStyle['font'] | undefined {
  const font: NonNullable<CellStyle['font']> = {
    ...(look.fontFamily ? { name: look.fontFamily } : {}),
    ...(look.fontSize ? { size: look.fontSize } : {}),
    ...(look.fontWeight ? { bold: true } : {}),
    ...(look.fontStyle ? { italic: true } : {}),
    ...(look.fontLine === 'underline' ? { underline: true } : {}),
    ...(look.fontLine === 'line-through' ? { strikethrough: true } : {}),
    ...(look.fontColor ? { color: xlsxColor(look.fontColor) } : {}),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

function alignmentOf(look: Partial<Attributes>): CellStyle['alignment'] | undefined {
  const vertical = look.verticalAlignment === 'middle' ? 'center' : look.verticalAlignment;
  const alignment: NonNullable<CellStyle['alignment']> = {
    ...(look.horizontalAlignment && look.horizontalAlignment !== 'general-left'
      ? { horizontal: look.horizontalAlignment }
      : {}),
    ...(vertical ? { vertical } : {}),
    ...(look.wrap === 'WRAP' ? { wrapText: true } : {}),
    ...(look.textRotation ? { textRotation: look.textRotation } : {}),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

/** Returns undefined for a plain cell. */
export function styleOf(look: Partial<Attributes>): CellStyle | undefined {
  const font = fontOf(look);
  const alignment = alignmentOf(look);
  const style: CellStyle = {
    ...(look.numberFormat ? { numFmt: look.numberFormat.replace(/am\/pm/i, 'AM/PM') } : {}),
    ...(look.background
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: xlsxColor(look.background) } as const }
      : {}),
    ...(font ? { font } : {}),
    ...(alignment ? { alignment } : {}),
    ...(look.borders ? { border: borderOf(look.borders) } : {}),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function horizontal(value: string | undefined): Attributes['horizontalAlignment'] | undefined {
  return value === 'left' || value === 'center' || value === 'right' ? value : undefined;
}

function vertical(value: string | undefined): Attributes['verticalAlignment'] | undefined {
  if (value === 'center') return 'middle';
  return value === 'top' ? 'top' : undefined;
}

function bordersOf(border: CellStyle['border']): Borders | undefined {
  if (!border) return undefined;
  const sides = (['top', 'left', 'bottom', 'right'] as const).flatMap((edge) => {
    const side = border[edge];
    if (!side) return [];
    const style = Object.keys(LINE_STYLES).find((name) => LINE_STYLES[name] === side.style) ?? 'SOLID';
    return [[edge, { style, color: hexColor(side.color) ?? '#000000' }]];
  });
  return sides.length > 0 ? (Object.fromEntries(sides) as Borders) : undefined;
}

/** Reads a style back; absent keys are defaults. */
export function lookOf(style: CellStyle): { [K in keyof Attributes]?: Attributes[K] | undefined } {
  const { font, fill, alignment, numFmt } = style;
  const isPlain = numFmt === undefined || /^general$/i.test(numFmt);
  return {
    numberFormat: isPlain ? undefined : numFmt,
    background: fill?.type === 'pattern' && fill.pattern === 'solid' ? hexColor(fill.fgColor) : undefined,
    fontFamily: font?.name,
    fontSize: font?.size,
    fontWeight: font?.bold ? 'bold' : undefined,
    fontStyle: font?.italic ? 'italic' : undefined,
    fontLine: font?.underline ? 'underline' : font?.strikethrough ? 'line-through' : undefined,
    fontColor: hexColor(font?.color),
    horizontalAlignment: horizontal(alignment?.horizontal),
    verticalAlignment: vertical(alignment?.vertical),
    wrap: alignment?.wrapText ? 'WRAP' : undefined,
    borders: bordersOf(style.border),
  };
}
