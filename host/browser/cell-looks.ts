/** @fileoverview How the cells of a tab look: their own formats over bands, conditional formats over both. */
import { attributeBlock } from '../workbook/attribute-blocks';
import type { AttributeName, Attributes } from '../workbook/attributes';
import { bandColour } from '../workbook/bandings';
import { readFormulas, readValues } from '../workbook/blocks';
import type { CellValue } from '../workbook/cell-value';
import { isLinkFormula } from '../workbook/hyperlink-target';
import type { Rect } from '../workbook/rect';
import type { SheetModel } from '../workbook/sheet-model';
import type { RuleFormat } from '../workbook/sheet-parts';
import type { Workbook } from '../workbook/workbook';
import type { Look, TabView } from './page-state';
import type { RuleLooks } from './rule-looks';

// What links look like in Sheets unless the cell says otherwise.
const LINK = { fontColor: '#1155cc', fontLine: 'underline' } as const;

/** Colours are looked for this far below the last row in use. */
const ROWS_BELOW = 60;

export function looksOf(
  workbook: Workbook,
  sheet: SheetModel,
  used: Rect,
  ruleLooks: RuleLooks,
): Pick<TabView, 'looks' | 'look'> {
  const area = { ...used, numRows: Math.min(sheet.rows, used.numRows + ROWS_BELOW) };
  const block = <K extends AttributeName>(name: K) => attributeBlock(sheet, area, name);
  const rules = ruleLooks(workbook, sheet, used.numRows);
  const values = used.numRows === 0 ? [] : readValues(workbook, sheet, used);
  const formulas = used.numRows === 0 ? [] : readFormulas(sheet, used);
  const [background, color, weight, style] = [
    block('background'),
    block('fontColor'),
    block('fontWeight'),
    block('fontStyle'),
  ];
  const [line, align, vertical, wrap] = [
    block('fontLine'),
    block('horizontalAlignment'),
    block('verticalAlignment'),
    block('wrap'),
  ];
  const [size, borders] = [block('fontSize'), block('borders')];
  const looks: Look[] = [];
  const known = new Map<string, number>();
  const indexOf = (look: Look): number => {
    const key = JSON.stringify(look);
    const found = known.get(key) ?? looks.push(look) - 1;
    known.set(key, found);
    return found;
  };
  const look = Array.from({ length: area.numRows }, (_, r) =>
    Array.from({ length: area.numColumns }, (_, c) => {
      const value = values[r]?.[c] ?? null;
      const rule = rules[r]?.[c] ?? null;
      const isLink = isLinkFormula(formulas[r]?.[c] ?? '');
      const own = {
        background: background[r]?.[c] ?? bandColour(sheet, r + 1, c + 1),
        fontColor: color[r]?.[c] ?? (isLink ? LINK.fontColor : undefined),
        fontWeight: weight[r]?.[c],
        fontStyle: style[r]?.[c],
        fontLine: line[r]?.[c] ?? (isLink ? LINK.fontLine : undefined),
        horizontalAlignment: align[r]?.[c],
        verticalAlignment: vertical[r]?.[c],
        wrap: wrap[r]?.[c],
        fontSize: size[r]?.[c],
        borders: borders[r]?.[c],
      };
      return indexOf(lookOf(own, rule, value));
    }),
  );
  return { looks, look };
}

type Own = { readonly [K in AttributeName]?: Attributes[K] | undefined };

/** A conditional format goes over the cell's own look. */
function lookOf(own: Own, rule: RuleFormat | null, value: CellValue): Look {
  const background = rule?.background ?? own.background;
  const color = rule?.fontColor ?? own.fontColor;
  const line = rule?.strikethrough ? 'line-through' : rule?.underline ? 'underline' : own.fontLine;
  const align = alignOf(own.horizontalAlignment, value);
  return {
    ...(background !== undefined && background !== '#ffffff' && { background }),
    ...(color !== undefined && color !== '#000000' && { color }),
    ...((rule?.bold ?? own.fontWeight === 'bold') && { bold: true as const }),
    ...((rule?.italic ?? own.fontStyle === 'italic') && { italic: true as const }),
    ...(line && { line }),
    ...(align && { align }),
    ...verticalOf(own.verticalAlignment, value),
    ...(own.wrap === 'WRAP' && { wrap: true as const }),
    ...(own.wrap === 'CLIP' && { clip: true as const }),
    ...(own.fontSize !== undefined && { size: own.fontSize }),
    ...(own.borders !== undefined && { borders: own.borders }),
  };
}

/** Cells stand at the bottom, as in Sheets, unless they say otherwise. */
function verticalOf(own: Attributes['verticalAlignment'] | undefined, value: CellValue): Pick<Look, 'vertical'> {
  if (own === 'top') return { vertical: 'top' };
  return own === 'middle' || typeof value === 'boolean' ? { vertical: 'middle' } : {};
}

/** Without an own alignment numbers stand right, truth values in the middle. */
function alignOf(own: Attributes['horizontalAlignment'] | undefined, value: CellValue): Look['align'] {
  if (own === 'left' || own === 'center' || own === 'right') return own;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : undefined;
}
