/** @fileoverview Traditional characters become simplified ones, so that 萬達 and 万达 are one name. */
import pairs from '../generated/simplified.json';

let table: Map<string, string> | undefined;

export function simplify(text: string): string {
  table ??= readPairs();
  let simplified = '';
  for (const character of text) simplified += table.get(character) ?? character;
  return simplified;
}

function readPairs(): Map<string, string> {
  const characters = [...pairs];
  const read = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) read.set(characters[at] ?? '', characters[at + 1] ?? '');
  return read;
}
