/** @fileoverview Chosen files as rows: made up ones, and real messy lists where they are at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guessed, listOf, sendingOf } from '../../src/pages/import/list';
import { piecesOf } from '../../src/pages/import/pieces';
import { readFile } from '../../src/pages/import/read-file';

const ROWS = [
  ['公司名称', '电话', '备注'],
  ['甲一机械有限公司', '010-56781234', '说：“好”，\n下周'],
];
const CSV = '公司名称,电话,备注\r\n甲一机械有限公司,010-56781234,"说：“好”，\n下周"\r\n\r\n';
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const GB18030 = Uint8Array.from(
  Buffer.from('b9abcbbec3fbb3c62cb5e7bbb00d0abcd7d2bbd3d0cfdeb9abcbbe2c3133383030313338303030', 'hex'),
);
const BIG5 = Uint8Array.from(
  Buffer.from('a4bda571a657bad92cb971b8dc0d0aa5d2a440a6b3adada4bda5712c30323233343536373839', 'hex'),
);

it.each([
  ['UTF-8', bytes(CSV)],
  ['UTF-8 with its mark', bytes(`\ufeff${CSV}`)],
  ['UTF-16', Uint8Array.from(Buffer.from(`\ufeff${CSV}`, 'utf16le'))],
  ['tabs', bytes(CSV.replace(/,/g, '\t'))],
  ['semicolons', bytes(CSV.replace(/,/g, ';'))],
])('reads %s', async (_, file) => {
  const { sheets } = await readFile(file, { language: 'zh-CN' });
  expect(sheets).toEqual([{ name: '', rows: ROWS }]);
});

it.each([
  ['GB18030 in China', GB18030, 'zh-CN', 'gb18030', '甲一有限公司'],
  ['Big5 in Taiwan', BIG5, 'zh-TW', 'big5', '甲一有限公司'],
])('reads %s without being told', async (_, file, language, encoding, name) => {
  const list = await readFile(file, { language });
  expect(list.encoding).toBe(encoding);
  expect(list.sheets[0]?.rows[1]?.[0]).toBe(name);
});

it('reads a text as a person says it is written', async () => {
  const list = await readFile(BIG5, { language: 'zh-CN', encoding: 'big5' });
  expect(list.sheets[0]?.rows[0]).toEqual(['公司名稱', '電話']);
});

it('makes titles differ, and keeps only the columns that go somewhere', () => {
  const rows = [
    ['名称', '电话', '电话', '', '没用'],
    ['甲', '1', '2', '3', '4'],
  ];
  const list = listOf(rows);
  expect(guessed(list)).toEqual(['name', 'phone', '', '', '']);
  expect(sendingOf(list, ['name', 'phone', 'landline', 'remark', ''])).toEqual({
    rows: [
      ['名称', '电话', '电话 #3', '#4'],
      ['甲', '1', '2', '3'],
    ],
    mapping: { 名称: 'name', 电话: 'phone', '电话 #3': 'landline', '#4': 'remark' },
  });
});

it('cuts a text into pieces, never within a character', () => {
  const text = `${'😀'.repeat(10)}a😀`;
  const pieces = piecesOf(text, 5);
  expect(pieces.join('')).toBe(text);
  expect(pieces.every((piece) => piece.length <= 5 && !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece))).toBe(true);
});

const DATA = join(process.cwd(), '../shared/data');
const files = existsSync(DATA) ? readdirSync(DATA).map((name) => [name, join(DATA, name)] as const) : [];

if (files.length > 0) {
  it.each(files)('%s: rows as wide as their titles, no character lost', async (_, path) => {
    const { sheets } = await readFile(new Uint8Array(readFileSync(path)), { language: 'zh-CN' });
    const list = listOf(sheets[0]?.rows ?? []);
    expect(list.columns.length).toBeGreaterThan(5);
    expect(list.rows.flat().join('')).not.toContain('\ufffd');
    const width = list.rows[list.header]?.length ?? 0;
    const wrong = list.rows.filter((row) => row.length !== width && row.length > 1);
    expect(wrong.length).toBeLessThan(list.rows.length * 0.02);
  });
}
