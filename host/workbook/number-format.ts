/** @fileoverview Number format patterns taken apart: sections, literals, date and digit tokens. */

export type FormatToken =
  | { kind: 'literal'; text: string }
  | { kind: 'digits'; text: string }
  | { kind: 'date'; text: string }
  | { kind: 'elapsed'; text: string }
  | { kind: 'meridiem'; text: string }
  | { kind: 'percent' }
  | { kind: 'exponent'; text: string }
  | { kind: 'general' }
  | { kind: 'text' };

export interface FormatSection {
  tokens: FormatToken[];
  isDate: boolean;
}

const TOKEN =
  /"([^"]*)"?|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[(h+|m+|s+)\]|\[[^\]]*\]|(general)|(am\/pm|a\/p|上午\/下午)|(e[+-]0+)|(\.0+(?=$|[^0#?,]))|(y+|m+|d+|h+|s+)|([0#?][0#?,.]*|\.[0#?]+)|(%)|(@)|_(.)|\*(.)|([\s\S])/giy;

function tokenOf(match: RegExpExecArray, sawSeconds: boolean): FormatToken | null {
  const [
    whole,
    quoted,
    escaped,
    currency,
    elapsed,
    general,
    meridiem,
    exponent,
    fraction,
    date,
    digits,
    percent,
    text,
  ] = match;
  if (quoted !== undefined || escaped !== undefined || currency !== undefined) {
    return { kind: 'literal', text: quoted ?? escaped ?? currency ?? '' };
  }
  if (elapsed) return { kind: 'elapsed', text: elapsed.toLowerCase() };
  if (whole.startsWith('[')) return null;
  if (general) return { kind: 'general' };
  if (meridiem) return { kind: 'meridiem', text: meridiem };
  if (exponent) return { kind: 'exponent', text: exponent };
  if (fraction) return sawSeconds ? { kind: 'date', text: fraction } : { kind: 'digits', text: fraction };
  if (date) return { kind: 'date', text: date.toLowerCase() };
  if (digits) return { kind: 'digits', text: digits };
  if (percent) return { kind: 'percent' };
  if (text) return { kind: 'text' };
  if (whole.startsWith('_') && whole.length > 1) return { kind: 'literal', text: ' ' };
  if (whole.startsWith('*') && whole.length > 1) return null;
  return { kind: 'literal', text: whole };
}

function parseSection(pattern: string): FormatSection {
  const tokens: FormatToken[] = [];
  let isDate = false;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(pattern); match && TOKEN.lastIndex <= pattern.length; match = TOKEN.exec(pattern)) {
    const last = tokens[tokens.length - 1];
    const sawSeconds = (last?.kind === 'date' || last?.kind === 'elapsed') && last.text.startsWith('s');
    const token = tokenOf(match, sawSeconds);
    if (token) tokens.push(token);
    if (token && ['date', 'elapsed', 'meridiem'].includes(token.kind)) isDate = true;
    if (TOKEN.lastIndex >= pattern.length) break;
  }
  return { tokens, isDate };
}

/** Splits at the semicolons that stand outside quotes and brackets. */
function splitSections(pattern: string): string[] {
  const sections = [''];
  for (let i = 0, quoted = false; i < pattern.length; i++) {
    const char = pattern[i] as string;
    if (char === '\\') {
      sections[sections.length - 1] += char + (pattern[++i] ?? '');
      continue;
    }
    if (char === '"') quoted = !quoted;
    if (char === ';' && !quoted) sections.push('');
    else sections[sections.length - 1] += char;
  }
  return sections;
}

const parsed = new Map<string, FormatSection[]>();

export function parseFormat(pattern: string): FormatSection[] {
  const known = parsed.get(pattern);
  if (known) return known;
  const sections = splitSections(pattern).map(parseSection);
  parsed.set(pattern, sections);
  return sections;
}

/** Is a number under this format read as a Date? */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === '@' || /^general$/i.test(format)) return false;
  return parseFormat(format)[0]?.isDate ?? false;
}

export function isTextFormat(format: string | undefined): boolean {
  return format === '@';
}
