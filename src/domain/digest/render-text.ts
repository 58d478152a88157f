/** @fileoverview The daily reminder as plain text; it says what the HTML says. */
import type { Digest, Grid, Item, Line, Section } from './digest';

const INDENT = '   ';
const DOT_INDENT = '  ';

export function textOfLine(line: Line): string {
  return line.map(textOfPiece).join('');
}

function textOfPiece(piece: Line[number]): string {
  if (typeof piece === 'string') return piece;
  if ('quiet' in piece) return piece.quiet;
  return 'phone' in piece ? piece.phone : piece.href;
}

export function renderText(digest: Digest): string {
  const blocks = [digest.greeting];
  let number = 1;
  for (const section of digest.sections) {
    blocks.push(sectionText(section, number));
    if (section.numbered) number += section.items.length;
  }
  blocks.push(digest.foot.join('\n'));
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function sectionText(section: Section, first: number): string {
  const { title, intro, table, items, more, after, numbered } = section;
  const lines = items.map((item, index) => itemText(item, numbered ? `${first + index}. ` : undefined));
  const body = lines.join(numbered ? '\n\n' : '\n');
  const parts = [`━━ ${title} ━━`.replace(/） ━━$/, '）━━'), intro, table && gridText(table), body, more, after];
  return parts.filter(Boolean).join('\n');
}

function itemText({ head, lines }: Item, number: string | undefined): string {
  const indent = number ? INDENT : DOT_INDENT;
  return [`${number ?? '· '}${textOfLine(head)}`, ...lines.map((line) => indent + textOfLine(line))].join('\n');
}

/** Columns stand below each other where letters are half as wide as Chinese signs. */
function gridText(grid: Grid): string {
  const widths = (grid[0] ?? []).map((_, column) => Math.max(...grid.map((row) => widthOf(row[column] ?? ''))));
  const padded = (cell: string, column: number) => {
    const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
    return column === 0 ? cell + gap : gap + cell;
  };
  return grid.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
