/** @fileoverview Walks JavaScript source token by token, skipping strings, templates, comments and regular expressions. */

export interface Token {
  readonly kind: 'word' | 'sign' | 'private';
  readonly text: string;
  readonly at: number;
  /** Brackets open around it: (, [ and { alike. */
  readonly depth: number;
}

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;
const PRIVATE = /#[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
const NUMBER = /(?:0[xXbBoO][\da-fA-F_]+n?|\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?\d+)?n?|\.\d[\d_]*(?:[eE][+-]?\d+)?)/y;
const REGEXP = /\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
/** After these words a slash begins a regular expression, not a division. */
const BEFORE_EXPRESSION = new Set(
  'return typeof instanceof in of new delete void throw case do else yield await'.split(' '),
);
const CONDITION = new Set(['if', 'while', 'for', 'with']);

/** All words and signs of a source outside strings and comments; the source is known to parse. */
export function scanTokens(source: string): Token[] {
  const tokens: Token[] = [];
  const braces: { template: boolean; condition: boolean }[] = [];
  let at = 0;

  const last = (): Token | undefined => tokens[tokens.length - 1];
  const push = (kind: Token['kind'], text: string, depth = braces.length): void => {
    tokens.push({ kind, text, at, depth });
    at += text.length;
  };

  function regexpMayFollow(closedCondition: boolean): boolean {
    const before = last();
    if (!before) return true;
    if (before.kind === 'word') return BEFORE_EXPRESSION.has(before.text);
    if (before.kind === 'private') return false;
    if (before.text === ')') return closedCondition;
    return before.text !== ']' && before.text !== '0' && before.text !== "'";
  }

  function open(sign: string): void {
    const before = last();
    push('sign', sign);
    braces.push({ template: false, condition: sign === '(' && before?.kind === 'word' && CONDITION.has(before.text) });
  }

  let closedCondition = false;
  function close(sign: string): boolean {
    const opened = braces.pop();
    closedCondition = opened?.condition === true;
    if (opened?.template) {
      at = endOfTemplate(source, at + 1);
      return continueTemplate();
    }
    push('sign', sign);
    return true;
  }

  /** `at` stands behind "${" (a substitution opens) or behind the closing backtick. */
  function continueTemplate(): boolean {
    if (source.startsWith('${', at - 2)) braces.push({ template: true, condition: false });
    tokens.push({ kind: 'sign', text: source.startsWith('${', at - 2) ? '{' : "'", at, depth: braces.length });
    return true;
  }

  while (at < source.length) {
    const sign = source[at] as string;
    if (/\s/.test(sign)) at++;
    else if (source.startsWith('//', at)) at = indexAfter(source, '\n', at);
    else if (source.startsWith('/*', at)) at = indexAfter(source, '*/', at + 2);
    else if (sign === '"' || sign === "'") {
      const start = at;
      at = endOfString(source, at);
      tokens.push({ kind: 'sign', text: "'", at: start, depth: braces.length });
    } else if (sign === '`') {
      at = endOfTemplate(source, at + 1);
      continueTemplate();
    } else if (sign === '/' && regexpMayFollow(closedCondition)) {
      const text = matchAt(REGEXP, source, at);
      tokens.push({ kind: 'sign', text: "'", at, depth: braces.length });
      at += text?.length ?? 1;
    } else if ('([{'.includes(sign)) open(sign);
    else if (')]}'.includes(sign)) close(sign);
    else {
      const word = matchAt(WORD, source, at);
      const number = word === null ? matchAt(NUMBER, source, at) : null;
      const privateName = sign === '#' ? matchAt(PRIVATE, source, at) : null;
      if (word !== null) push('word', word);
      else if (privateName !== null) push('private', privateName);
      else if (number !== null) {
        tokens.push({ kind: 'sign', text: '0', at, depth: braces.length });
        at += number.length;
      } else push('sign', source.startsWith('=>', at) ? '=>' : sign);
    }
  }
  return tokens;
}

function matchAt(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}

function indexAfter(source: string, end: string, from: number): number {
  const found = source.indexOf(end, from);
  return found < 0 ? source.length : found + end.length;
}

function endOfString(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== source[start]) at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Behind the closing backtick, or behind "${". */
function endOfTemplate(source: string, start: number): number {
  let at = start;
  while (at < source.length) {
    if (source[at] === '\\') at += 2;
    else if (source[at] === '`') return at + 1;
    else if (source.startsWith('${', at)) return at + 2;
    else at++;
  }
  return at;
}
