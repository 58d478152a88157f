/** @fileoverview The words of a formula: references taken apart, all else as written. */
import { columnLetters, columnNumber } from './a1';

export interface ReferenceEnd {
  /** null: the whole column. */
  row: number | null;
  /** null: the whole row. */
  column: number | null;
  rowFixed: boolean;
  columnFixed: boolean;
}

export interface ReferenceToken {
  kind: 'reference';
  text: string;
  /** As written with its quotes and `!`, '' without one. */
  prefix: string;
  sheetName: string | null;
  first: ReferenceEnd;
  last: ReferenceEnd | null;
}

export type FormulaToken =
  | ReferenceToken
  | { kind: 'string' | 'number' | 'name' | 'operator' | 'space' | 'error' | 'unknown'; text: string };

const WORD =
  /(?<space>\s+)|(?<string>"(?:[^"]|"")*")|(?<error>#(?:N\/A|REF!|DIV\/0!|ERROR!|NAME\?|VALUE!|NUM!|NULL!))|(?<prefix>(?:'(?:[^']|'')+'|[^\s'"!(),+\-*/&=<>^:;{}%$#]+)!)?(?<reference>\$?[A-Za-z]{1,3}\$?[0-9]{1,8}(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,8}|:\$?[A-Za-z]{1,3}(?![\w(]))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?[0-9]{1,8})?|\$?[0-9]{1,8}:\$?[0-9]{1,8})(?![\w.(!\u0080-\uffff])|(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?<name>[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)|(?<operator><>|<=|>=|[-+*/^&=<>%(),;:{}])|(?<unknown>[\s\S])/y;

function endOf(text: string): ReferenceEnd {
  const [, columnFixed, letters, rowFixed, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // A row alone ("$5") carries its dollar in the first group.
  const rowOnly = !letters;
  return {
    column: letters ? columnNumber(letters) : null,
    columnFixed: !rowOnly && columnFixed === '$',
    row: digits ? Number(digits) : null,
    rowFixed: rowFixed === '$' || (rowOnly && columnFixed === '$'),
  };
}

function referenceOf(text: string, prefix: string, reference: string): ReferenceToken {
  const [first = '', last] = reference.split(':');
  const bare = prefix.slice(0, -1);
  const sheetName = prefix === '' ? null : bare.startsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare;
  return {
    kind: 'reference',
    text,
    prefix,
    sheetName,
    first: endOf(first),
    last: last === undefined ? null : endOf(last),
  };
}

const tokenized = new Map<string, FormulaToken[]>();

/** Splits the formula behind its `=` into words; their texts joined give it back. */
export function formulaTokens(formula: string): FormulaToken[] {
  const known = tokenized.get(formula);
  if (known) return known;
  const body = formula.replace(/^=/, '');
  const tokens: FormulaToken[] = [];
  WORD.lastIndex = 0;
  while (WORD.lastIndex < body.length) {
    const match = WORD.exec(body);
    if (!match?.groups) break;
    const { prefix = '', reference, ...kinds } = match.groups;
    const text = match[0];
    if (reference !== undefined) tokens.push(referenceOf(text, prefix, reference));
    else {
      const kind = Object.keys(kinds).find((name) => kinds[name] !== undefined) as 'unknown';
      tokens.push({ kind, text });
    }
  }
  if (tokenized.size > 5000) tokenized.clear();
  tokenized.set(formula, tokens);
  return tokens;
}

function endText({ row, column, rowFixed, columnFixed }: ReferenceEnd): string {
  const letters = column === null ? '' : `${columnFixed ? '$' : ''}${columnLetters(column)}`;
  return `${letters}${row === null ? '' : `${rowFixed ? '$' : ''}${row}`}`;
}

function referenceText({ prefix, first, last }: Pick<ReferenceToken, 'prefix' | 'first' | 'last'>): string {
  return `${prefix}${endText(first)}${last ? `:${endText(last)}` : ''}`;
}

/** Rewrites each reference of a formula; null turns it into #REF!. */
export function rewriteReferences(formula: string, change: (token: ReferenceToken) => ReferenceToken | null): string {
  let changed = false;
  const texts = formulaTokens(formula).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const next = change(token);
    const text = next === null ? '#REF!' : next === token ? token.text : referenceText(next);
    changed ||= text !== token.text;
    return text;
  });
  return changed ? `=${texts.join('')}` : formula;
}
