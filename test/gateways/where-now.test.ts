/** @fileoverview Whose row it is over which a number was written, after somebody sorted the tab meanwhile. */
import { mendingOf } from '../../src/gateways/misplaced';
import { placesOf, type TabNow } from '../../src/gateways/where-now';
import type { WrittenRecord } from '../../src/gateways/written-record';

const KEYS = ['id', 'name', 'industry', 'stage', 'owner'];
const KNOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '001': { id: '001', name: '甲一', industry: '制造业', stage: '成交客户', owner: '王芳' },
  '004': { id: '004', name: '丁四', industry: '制造业', stage: '成交客户', owner: '王芳' },
};
const known = { ids: Object.keys(KNOWN), record: (id: string) => KNOWN[id] };

const given = (id: string, row: number, name: string): WrittenRecord => ({
  id: '',
  row,
  appended: false,
  cells: new Map([['id', id]]),
  kept: { name },
});

function now(...lines: readonly string[][]): TabNow {
  return { columns: new Map(KEYS.map((key, index) => [key, index + 1])), grid: [KEYS, KEYS, ...lines] };
}

it('is the record of which most stands there, not the first that is like it', () => {
  const tab = now(
    ['900', '丁四', '制造业', '成交客户', '王芳'],
    ['901', '甲一', '制造业', '成交客户', '王芳'],
    ['', '贴入一', '', '', ''],
    ['', '贴入二', '', '', ''],
  );
  const written = [given('900', 3, '贴入一'), given('901', 4, '贴入二')];
  const places = placesOf(written, known, tab);
  expect([places.idAt(3), places.idAt(4)]).toEqual(['004', '001']);
  expect(written.map(places.rowOf)).toEqual([5, 6]);
});

it('is nobody’s where less than half agrees', () => {
  const tab = now(['900', '戊五', '服务业', '潜在客户', '王芳'], ['', '贴入一', '', '', '']);
  const written = [given('900', 3, '贴入一')];
  expect(placesOf(written, known, tab).idAt(3)).toBe('');
});

it('gives a new record back what was typed into it, where another new one was written over it', () => {
  const tab = now(['900', '贴入二', '', '潜在客户', ''], ['901', '贴入一', '', '', '']);
  const one: WrittenRecord = {
    ...given('900', 3, '贴入一'),
    cells: new Map([
      ['id', '900'],
      ['stage', '潜在客户'],
    ]),
  };
  const two: WrittenRecord = { ...given('901', 4, '贴入二'), kept: { name: '贴入二', stage: '意向客户' } };
  const before = { ...known, columns: tab.columns, own: () => '', putIn: 0 };
  const { cells } = mendingOf([one, two], before, tab);
  const mended = tab.grid.map((line, row) => line.map((cell, column) => cells.get(row + 1)?.get(column + 1) ?? cell));
  expect(mended.slice(2)).toEqual([
    ['901', '贴入二', '', '意向客户', ''],
    ['900', '贴入一', '', '潜在客户', ''],
  ]);
});

it.each([
  ['comes back where rows were put in, and ours goes further down', 1, '004', '900'],
  ['stays away where none was: it was deleted', 0, '900', undefined],
])('a record that is gone from where a new one was written %s', (_words, putIn, there, below) => {
  const tab = now(['001', '甲一', '制造业', '成交客户', '王芳'], ['900', '新一', '', '潜在客户', '']);
  const cells = new Map([
    ['id', '900'],
    ['name', '新一'],
    ['industry', ''],
    ['stage', '潜在客户'],
    ['owner', ''],
  ]);
  const fresh: WrittenRecord = { id: '', row: 4, appended: true, cells, kept: {} };
  const before = { ...known, columns: tab.columns, own: () => '', putIn };
  const { cells: mended } = mendingOf([fresh], before, tab);
  const idAt = (row: number) => mended.get(row)?.get(1) ?? tab.grid[row - 1]?.[0];
  expect([idAt(4), idAt(5)]).toEqual([there, below]);
});

it.each([
  ['comes back below where rows were put in', 1, ['路人甲']],
  ['stays away where none was: it was taken out', 0, []],
])('what was typed below the table and is gone %s', (_words, putIn, expected) => {
  const tab = now(['001', '甲一', '制造业', '成交客户', '王芳'], ['900', '新一', '', '潜在客户', '']);
  const typed: WrittenRecord = { id: '', row: 3, appended: false, cells: new Map(), kept: { name: '路人甲' } };
  const fresh: WrittenRecord = { ...given('900', 4, ''), appended: true, cells: new Map([['id', '900']]), kept: {} };
  const before = { ...known, ids: ['001'], columns: tab.columns, own: () => '', putIn };
  const { cells } = mendingOf([typed, fresh], before, tab);
  expect([...cells.keys()].flatMap((row) => (row > 4 ? [cells.get(row)?.get(2)] : []))).toEqual(expected);
});
