/** @fileoverview What Apps Script sees of a project without running it: top-level functions; and the syntax its parser refuses. */
import { scanTokens, type Token } from './source-scanner';

export interface ParsedSource {
  /** Functions a trigger, a menu or a page may name [facts 1.2]. */
  readonly functions: ReadonlySet<string>;
  /** Top-level variables and classes: menus and triggers may name their members ("menu.item1"). */
  readonly objects: ReadonlySet<string>;
}

/** Throws a SyntaxError for what the parser refuses although V8 would run it [facts 1.1, trap 18]. */
export function parseEntryPoints(source: string, file: string): ParsedSource {
  const tokens = scanTokens(source);
  refuseClassFeatures(tokens, source, file);
  const functions = new Set<string>();
  const objects = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.depth !== 0 || token.kind !== 'word') continue;
    if (token.text === 'function' && startsStatement(tokens, i)) addIfWord(functions, nameAfter(tokens, i + 1));
    if (token.text === 'class' && startsStatement(tokens, i)) addIfWord(objects, tokens[i + 1]);
    if (/^(?:var|let|const)$/.test(token.text)) addVariables(tokens, i + 1, functions, objects);
  }
  return { functions, objects };
}

function addIfWord(names: Set<string>, token: Token | undefined): void {
  if (token?.kind === 'word') names.add(token.text);
}

/** The name behind "function" or "function *". */
function nameAfter(tokens: readonly Token[], i: number): Token | undefined {
  return tokens[i]?.text === '*' ? tokens[i + 1] : tokens[i];
}

/** Is the keyword at i the begin of a declaration, not of an expression? */
function startsStatement(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before) return true;
  if (before.kind === 'word') return before.text === 'async' ? startsStatement(tokens, i - 1) : before.text === 'else';
  return /^[;})']$/.test(before.text) || before.text === ']';
}

/** var a = function () {}, b = x => x: functions; everything else a variable. */
function addVariables(tokens: readonly Token[], start: number, functions: Set<string>, objects: Set<string>): void {
  let i = start;
  while (i < tokens.length) {
    const name = tokens[i] as Token;
    if (name.kind === 'word') (isFunctionValue(tokens, i + 1) ? functions : objects).add(name.text);
    const comma = nextComma(tokens, i + 1);
    if (comma === null) return;
    i = comma + 1;
  }
}

function isFunctionValue(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== '=') return false;
  let at = i + 1;
  if (tokens[at]?.text === 'async') at++;
  if (tokens[at]?.text === 'function') return true;
  if (tokens[at]?.kind === 'word') return tokens[at + 1]?.text === '=>';
  return tokens[at]?.text === '(' && tokens[closingOf(tokens, at) + 1]?.text === '=>';
}

function closingOf(tokens: readonly Token[], open: number): number {
  const depth = (tokens[open] as Token).depth;
  for (let i = open + 1; i < tokens.length; i++) if (tokens[i]?.depth === depth) return i;
  return tokens.length;
}

const STATEMENT = /^(?:var|let|const|function|class|if|for|while|do|switch|try|return|throw|async)$/;

/** The comma that goes on with the declaration, null where the statement ends. */
function nextComma(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.depth !== 0) continue;
    if (token.text === ',') return i;
    if (token.text === ';') return null;
    if (token.kind === 'word' && STATEMENT.test(token.text) && !/^[=,(:?]$|^=>$/.test(tokens[i - 1]?.text ?? '')) {
      if (tokens[i - 1]?.text !== 'async') return null;
    }
  }
  return null;
}

function refuseClassFeatures(tokens: readonly Token[], source: string, file: string): void {
  const bodies: number[] = [];
  let awaiting = false;
  tokens.forEach((token, i) => {
    if (token.kind === 'private') refuse(source, file, token, `Unexpected token '#'`);
    if (token.text === 'class' && tokens[i - 1]?.text !== '.' && tokens[i + 1]?.text !== ':') awaiting = true;
    else if (awaiting && token.text === '{') {
      bodies.push(token.depth + 1);
      awaiting = false;
    } else if (token.text === '}' && token.depth === (bodies[bodies.length - 1] ?? 0) - 1) bodies.pop();
    else if (token.text === 'static' && token.depth === bodies[bodies.length - 1])
      refuseStaticField(tokens, i, source, file);
  });
}

/** static m() {}, static get x() {} are fine; static x = 1, static x; and static { } are not. */
function refuseStaticField(tokens: readonly Token[], i: number, source: string, file: string): void {
  const before = tokens[i - 1];
  if (before && before.text !== '{' && before.text !== '}' && before.text !== ';') return;
  let at = i + 1;
  while (/^(?:async|get|set|\*)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text !== '(') at++;
  const name = tokens[at];
  if (!name || name.text === '(') return;
  const after = name.text === '[' ? tokens[closingOf(tokens, at) + 1] : tokens[at + 1];
  if (name.text === '{') refuse(source, file, name, "Unexpected token '{'");
  if (after?.text !== '(') refuse(source, file, after ?? name, `Unexpected token '${after?.text ?? ''}'`);
}

function refuse(source: string, file: string, token: Token, message: string): never {
  const line = source.slice(0, token.at).split('\n').length;
  throw new SyntaxError(`${message} line: ${line} file: ${file}`);
}
