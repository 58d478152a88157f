/** @fileoverview Conditional format rules as .xlsx has them, and back. */
import type { CellStyle, ConditionalRule as XlsxRule } from 'hucre';
import { cellA1, parseA1, toA1 } from '../a1';
import type { SheetModel } from '../sheet-model';
import type { ConditionalRule, GradientPoint, RuleFormat } from '../sheet-parts';
import { criteriaOf, operandText, operatorOf, textFormula } from './conditions';
import { hexColor, xlsxColor } from './styles';

function styleOf({ background, fontColor, bold, italic, underline, strikethrough }: RuleFormat): CellStyle {
  const font = {
    ...(fontColor ? { color: xlsxColor(fontColor) } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
  };
  // Excel reads the back colour of a conditional fill, LibreOffice the front one: both are written.
  const colors = background ? { fgColor: xlsxColor(background), bgColor: xlsxColor(background) } : null;
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(colors ? { fill: { type: 'pattern', pattern: 'solid', ...colors } as const } : {}),
  };
}

const POINT_TYPES = { MIN: 'min', MAX: 'max', NUMBER: 'num', PERCENT: 'percent', PERCENTILE: 'percentile' } as const;

function scaleOf({ min, mid, max }: NonNullable<ConditionalRule['gradient']>): XlsxRule['colorScale'] {
  const points: GradientPoint[] = mid ? [min, mid, max] : [min, max];
  return {
    cfvo: points.map(({ type, value }) => ({ type: POINT_TYPES[type], ...(value === '' ? {} : { value }) })),
    colors: points.map(({ color }) => `FF${color.replace('#', '').toUpperCase()}`),
  };
}

function conditionOf(rule: ConditionalRule): Partial<XlsxRule> | null {
  const { condition, ranges } = rule;
  const first = ranges[0];
  if (!condition || !first) return null;
  const { criteria, args } = condition;
  if (criteria === 'CUSTOM_FORMULA') return { type: 'expression', formula: `${args[0] ?? ''}`.replace(/^=/, '') };
  const operator = operatorOf(criteria);
  if (operator) return { type: 'cellIs', operator, formula: args.map(operandText) };
  const formula = textFormula(criteria, args[0], cellA1(first.row, first.column));
  return formula === null ? null : { type: 'expression', formula };
}

export function conditionalRulesOf(sheet: SheetModel): XlsxRule[] {
  return sheet.conditionalRules.flatMap((rule, i): XlsxRule[] => {
    const base = { priority: i + 1, range: rule.ranges.map(toA1).join(' ') };
    const scale = rule.gradient && scaleOf(rule.gradient);
    if (scale) return [{ ...base, type: 'colorScale', colorScale: scale }];
    const condition = conditionOf(rule);
    if (!condition?.type || !rule.condition) return [];
    return [{ ...base, ...condition, type: condition.type, stopIfTrue: true, style: styleOf(rule.condition.format) }];
  });
}

function formatOf({ font, fill }: CellStyle): RuleFormat {
  const color = fill?.type === 'pattern' ? (hexColor(fill.bgColor) ?? hexColor(fill.fgColor)) : undefined;
  return {
    background: color ?? null,
    fontColor: hexColor(font?.color) ?? null,
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
    strikethrough: font?.strikethrough ?? null,
  };
}

function argumentOf(formula: string): string | number {
  return formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

/** Reads a rule back; kinds that Sheets does not have are left out. */
export function conditionalRuleOf(sheet: SheetModel, read: XlsxRule): ConditionalRule | null {
  const grid = { rows: sheet.rows, columns: sheet.columns.length };
  const ranges = read.range.split(' ').flatMap((text) => parseA1(text, grid) ?? []);
  const formulas = [read.formula ?? []].flat();
  const format = formatOf(read.style ?? {});
  if (ranges.length === 0) return null;
  if (read.type === 'expression') {
    return { ranges, condition: { criteria: 'CUSTOM_FORMULA', args: [`=${formulas[0] ?? ''}`], format } };
  }
  if (read.type !== 'cellIs' || !read.operator) return null;
  return {
    ranges,
    condition: { criteria: criteriaOf('NUMBER', read.operator), args: formulas.map(argumentOf), format },
  };
}
