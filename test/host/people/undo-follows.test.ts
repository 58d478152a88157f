/** @fileoverview What one person takes back finds its rows and columns, whatever others inserted, moved or deleted meanwhile. */
import fc from 'fast-check';
import { type Host, openHost } from '../../../host';

const [ME, OTHER] = ['wang@example.com', 'li@example.com'];
const TAB = 'Sheet1';
const ROWS = ['r1', 'r2', 'r3', 'r4', 'r5'];
const COLUMNS = ['c1', 'c2', 'c3', 'c4', 'c5'];
/** This column repeats the name of its row by a formula. */
const OWN = 'c3';

/** Every cell says to which row and column it belongs. */
function labelled(): Host {
  const host = openHost();
  host.paste(TAB, 'A1', [
    ['', ...COLUMNS],
    ...ROWS.map((row, r) => [row, ...COLUMNS.map((column) => (column === OWN ? `=$A${r + 2}` : `${row}/${column}`))]),
  ]);
  return host;
}

/** Cells that stand in another row or column than their own. */
function strays(host: Host): string[] {
  const [titles = [], ...rows] = host.sheet(TAB).values();
  const names = titles.findIndex((_title, c) => rows.some((row) => ROWS.includes(String(row[c]))));
  return rows.flatMap((row) =>
    row.flatMap((cell, c) => {
      const [title, name, text] = [String(titles[c]), String(row[names]), String(cell)];
      if (c === names || text === '') return [];
      const expected = title === OWN ? name : `${name}/${title}`;
      return text === expected ? [] : [`${text} stands in ${expected}`];
    }),
  );
}

type Act = (host: Host) => unknown;

const line = fc.integer({ min: 2, max: 6 });
const lines = fc.integer({ min: 1, max: 2 });
const mine: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(line, lines).map(
    ([at, n]): Act =>
      (host) =>
        host.deleteRows(TAB, at, n, { user: ME }),
  ),
  fc.tuple(line, lines).map(
    ([at, n]): Act =>
      (host) =>
        host.deleteColumns(TAB, at, n, { user: ME }),
  ),
  fc.tuple(line, lines).map(
    ([at, n]): Act =>
      (host) =>
        host.insertColumns(TAB, at, n, { user: ME }),
  ),
  fc.constantFrom('B2:F6', 'A3:F3', 'C1:D6', 'B2').map(
    (area): Act =>
      (host) =>
        host.clear(TAB, area, { user: ME }),
  ),
);
const theirs: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(line, lines).map(
    ([at, n]): Act =>
      (host) =>
        host.insertRows(TAB, at, n, { user: OTHER }),
  ),
  fc.tuple(line, lines).map(
    ([at, n]): Act =>
      (host) =>
        host.insertColumns(TAB, at, n, { user: OTHER }),
  ),
  line.map(
    (at): Act =>
      (host) =>
        host.deleteRows(TAB, at, 1, { user: OTHER }),
  ),
  line.map(
    (at): Act =>
      (host) =>
        host.deleteColumns(TAB, at, 1, { user: OTHER }),
  ),
  fc.tuple(line, line).map(
    ([at, to]): Act =>
      (host) =>
        host.moveRows(TAB, at, 1, to, { user: OTHER }),
  ),
  fc.tuple(line, line).map(
    ([at, to]): Act =>
      (host) =>
        host.moveColumn(TAB, at, to, { user: OTHER }),
  ),
);

it('keeps every cell in its row and column', () => {
  fc.assert(
    fc.property(
      fc.array(mine, { minLength: 1, maxLength: 3 }),
      fc.array(theirs, { maxLength: 4 }),
      fc.array(theirs, { maxLength: 2 }),
      (acts, meanwhile, later) => {
        const host = labelled();
        for (const act of [...acts, ...meanwhile]) act(host);
        for (const _ of acts) host.undo(ME);
        expect(strays(host)).toEqual([]);
        for (const act of later) act(host);
        for (const _ of acts) host.redo(ME);
        for (const _ of acts) host.undo(ME);
        expect(strays(host)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

it('brings a deleted row back under the columns as they stand by now', () => {
  const host = labelled();
  host.deleteRows(TAB, 3, 1, { user: ME });
  host.insertColumns(TAB, 3, 1, { user: OTHER });
  host.moveColumn(TAB, 7, 2, { user: OTHER });
  host.undo(ME);
  expect(host.sheet(TAB).values('A3:G3')).toEqual([['r2', 'r2/c5', 'r2/c1', '', 'r2/c2', 'r2', 'r2/c4']]);
});

it('takes back what was typed into a row that was deleted and brought back since', () => {
  const host = labelled();
  host.type(TAB, 'B3', 'mine', { user: ME });
  host.deleteRows(TAB, 3, 1, { user: ME });
  host.insertRows(TAB, 2, 1, { user: OTHER });
  host.undo(ME);
  expect(host.sheet(TAB).values('A4:B4')).toEqual([['r2', 'mine']]);
  host.undo(ME);
  expect(host.sheet(TAB).values('A4:B4')).toEqual([['r2', 'r2/c1']]);
});

it('leaves alone what others typed into a column that came in between', () => {
  const host = labelled();
  host.paste(TAB, 'B2', [['x', 'y']], { user: ME });
  host.insertColumns(TAB, 3, 1, { user: OTHER });
  host.type(TAB, 'C2', 'theirs', { user: OTHER });
  host.undo(ME);
  expect(host.sheet(TAB).values('B2:D2')).toEqual([['r1/c1', 'theirs', 'r1/c2']]);
});

it('leaves the mark of a deleted column on the column that comes back', () => {
  const host = labelled();
  host.workbook.metadata.push({
    id: 1,
    key: 'c2',
    value: '',
    visibility: 'DOCUMENT',
    location: { type: 'COLUMN', sheetId: 0, index: 3 },
  });
  host.deleteColumns(TAB, 3, 1, { user: ME });
  host.insertColumns(TAB, 2, 1, { user: OTHER });
  host.undo(ME);
  const [mark] = host.workbook.metadata;
  expect(host.sheet(TAB).values('A1:D1')[0]?.[(mark?.location.index ?? 0) - 1]).toBe('c2');
});
