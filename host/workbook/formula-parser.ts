/** @fileoverview Formulas as trees; what does not parse is no formula and shows #ERROR!. */
import { type CellError, type CellValue, cellError, type ErrorCode } from './cell-value';
import { type FormulaToken, formulaTokens, type ReferenceToken } from './formula-tokens';

export type FormulaNode =
  | { type: 'value'; value: CellValue }
  | { type: 'reference'; token: ReferenceToken }
  | { type: 'name'; name: string }
  /** A literal array: only the engine behind the port evaluates those. */
  | { type: 'array' }
  | { type: 'call'; name: string; args: FormulaNode[] }
  | { type: 'unary'; operator: string; operand: FormulaNode }
  | { type: 'binary'; operator: string; left: FormulaNode; right: FormulaNode };

const PRECEDENCE: Record<string, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 6,
};

class ParseFailure extends Error {}

interface Cursor {
  tokens: FormulaToken[];
  at: number;
}

function peek({ tokens, at }: Cursor): string | undefined {
  const token = tokens[at];
  return token?.kind === 'operator' ? token.text : undefined;
}

function expect(cursor: Cursor, text: string): void {
  if (peek(cursor) !== text) throw new ParseFailure(text);
  cursor.at++;
}

function parseArguments(cursor: Cursor): FormulaNode[] {
  const args: FormulaNode[] = [];
  expect(cursor, '(');
  if (peek(cursor) === ')') {
    cursor.at++;
    return args;
  }
  for (;;) {
    const next = peek(cursor);
    args.push(next === ',' || next === ';' || next === ')' ? { type: 'value', value: null } : parseBinary(cursor, 0));
    const separator = peek(cursor);
    if (separator !== ',' && separator !== ';') break;
    cursor.at++;
  }
  expect(cursor, ')');
  return args;
}

function parseName(cursor: Cursor, name: string): FormulaNode {
  if (peek(cursor) === '(') return { type: 'call', name: name.toUpperCase(), args: parseArguments(cursor) };
  if (/^true$/i.test(name)) return { type: 'value', value: true };
  if (/^false$/i.test(name)) return { type: 'value', value: false };
  return { type: 'name', name };
}

function parseArray(cursor: Cursor): FormulaNode {
  const end = cursor.tokens.findIndex(({ text }, i) => i >= cursor.at && text === '}');
  if (end < 0) throw new ParseFailure('{');
  cursor.at = end + 1;
  return { type: 'array' };
}

function parsePrimary(cursor: Cursor): FormulaNode {
  const token = cursor.tokens[cursor.at++];
  if (!token) throw new ParseFailure('end');
  if (token.kind === 'number') return { type: 'value', value: Number(token.text) };
  if (token.kind === 'string') return { type: 'value', value: token.text.slice(1, -1).replace(/""/g, '"') };
  if (token.kind === 'error') return { type: 'value', value: cellError(token.text as ErrorCode) };
  if (token.kind === 'reference') return { type: 'reference', token };
  if (token.kind === 'name') return parseName(cursor, token.text);
  if (token.kind === 'operator' && token.text === '{') return parseArray(cursor);
  if (token.kind === 'operator' && token.text === '(') {
    const inner = parseBinary(cursor, 0);
    expect(cursor, ')');
    return inner;
  }
  throw new ParseFailure(token.text);
}

function parseUnary(cursor: Cursor): FormulaNode {
  const operator = peek(cursor);
  if (operator === '-' || operator === '+') {
    cursor.at++;
    return { type: 'unary', operator, operand: parseBinary(cursor, 7) };
  }
  let node = parsePrimary(cursor);
  while (peek(cursor) === '%') {
    cursor.at++;
    node = { type: 'unary', operator: '%', operand: node };
  }
  return node;
}

function parseBinary(cursor: Cursor, lowest: number): FormulaNode {
  let left = parseUnary(cursor);
  for (let operator = peek(cursor); operator !== undefined; operator = peek(cursor)) {
    const precedence = PRECEDENCE[operator];
    if (precedence === undefined || precedence < lowest) break;
    cursor.at++;
    left = { type: 'binary', operator, left, right: parseBinary(cursor, precedence + 1) };
  }
  return left;
}

const parsed = new Map<string, FormulaNode | CellError>();

/** Parses a formula; returns #ERROR! for one that is not well formed. */
export function parseFormula(formula: string): FormulaNode | CellError {
  const known = parsed.get(formula);
  if (known) return known;
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  const cursor: Cursor = { tokens, at: 0 };
  let tree: FormulaNode | CellError;
  try {
    tree = parseBinary(cursor, 0);
    if (cursor.at < tokens.length) tree = cellError('#ERROR!');
  } catch (failure) {
    if (!(failure instanceof ParseFailure)) throw failure;
    tree = cellError('#ERROR!');
  }
  if (parsed.size > 5000) parsed.clear();
  parsed.set(formula, tree);
  return tree;
}
