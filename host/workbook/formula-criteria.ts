/** @fileoverview Criteria as COUNTIF takes them: ">=5", "<>x", text with wildcards. */
import { type CellValue, isCellError } from './cell-value';
import { compareOperands } from './formula-values';
import { parseTyped } from './typed-input';
import type { Workbook } from './workbook';

/** Turns `*` and `?` into a pattern; `~` takes their meaning away. */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, literal?: string) => {
    if (literal) return `\\${literal}`;
    return found === '*' ? '.*' : found === '?' ? '.' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'is');
}

export function criterionTest(criterion: CellValue, workbook: Workbook): (value: CellValue) => boolean {
  if (typeof criterion !== 'string') return (value) => value !== null && compareOperands(value, criterion) === 0;
  const [, operator = '=', text = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(criterion) ?? [];
  const { locale, timeZone } = workbook;
  const wanted = parseTyped(text, { locale, timeZone, now: workbook.now() }).value;
  if (typeof wanted === 'string' || wanted === null) {
    const pattern = wildcardPattern(text);
    const matches = (value: CellValue): boolean =>
      text === '' ? value === null || value === '' : typeof value === 'string' && pattern.test(value);
    if (operator === '=') return matches;
    if (operator === '<>') return (value) => !matches(value);
  }
  return (value) => {
    if (isCellError(value)) return false;
    const sameKind = typeof value === typeof wanted;
    const order = sameKind ? compareOperands(value, wanted) : Number.NaN;
    if (operator === '=') return order === 0;
    if (operator === '<>') return order !== 0;
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}
