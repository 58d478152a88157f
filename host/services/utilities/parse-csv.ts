/** @fileoverview Utilities.parseCsv: quotes, line breaks in quotes, ragged rows as they are; all values text [facts 4.4]. */
import { ServiceError } from '../errors';

export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = (): boolean => at >= text.length;
  while (!end()) {
    const { value, next } = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
    row.push(value);
    at = next;
    if (text[at] === delimiter) {
      at++;
      if (end()) row.push('');
    } else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function plain(text: string, start: number, delimiter: string): { value: string; next: number } {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return { value: text.slice(start, at), next: at };
}

function quoted(text: string, start: number): { value: string; next: number } {
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at++;
    } else return { value, next: at + 1 };
  }
  throw new ServiceError('Could not parse text.');
}
