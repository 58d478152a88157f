/** @fileoverview A chosen file as rows of texts, whatever wrote it: CSV in any of the usual encodings, Excel, a web page's table. */
import { type CellValue, readXls, readXlsx, type Workbook } from 'hucre/xlsx';
import Papa from 'papaparse';

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export type Unreadable = 'oldExcel' | 'empty' | 'unreadable';

export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  constructor(readonly why: Unreadable) {
    super(`Cannot read the file: ${why}`);
  }
}

export type Encoding = 'utf-8' | 'gb18030' | 'big5';

export interface ReadList {
  /** Those that hold something. */
  readonly sheets: readonly ReadSheet[];
  /** Of a text; a person may know better. */
  readonly encoding?: Encoding;
}

export interface How {
  readonly language: string;
  readonly encoding?: Encoding;
  /** Reads the tables of a web page: only a browser can. */
  readonly tables?: (html: string) => readonly ReadSheet[];
}

export async function readFile(bytes: Uint8Array, how: How): Promise<ReadList> {
  const list = await listIn(bytes, how);
  const sheets = list.sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  if (sheets.length === 0) throw new UnreadableFile('empty');
  return { ...list, sheets };
}

async function listIn(bytes: Uint8Array, how: How): Promise<ReadList> {
  if (startsWith(bytes, [0x50, 0x4b])) return { sheets: await excelSheets(() => readXlsx(bytes), 'unreadable') };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { sheets: await excelSheets(() => readXls(bytes), 'oldExcel') };
  }
  const { text, encoding } = decoded(bytes, how);
  const sheets = /^\s*<(?:!doctype html|html|table|meta|head)/i.test(text)
    ? (how.tables?.(text) ?? [])
    : [{ name: '', rows: parsed(text) }];
  return encoding ? { sheets, encoding } : { sheets };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** By its mark; without one UTF-8, and what is not valid in it is what Excel writes in that place. */
function decoded(bytes: Uint8Array, { language, encoding }: How): { text: string; encoding?: Encoding } {
  if (startsWith(bytes, [0xff, 0xfe])) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (startsWith(bytes, [0xfe, 0xff])) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const local: readonly Encoding[] = language === 'zh-TW' ? ['big5', 'gb18030'] : ['gb18030', 'big5'];
  const tried = encoding ? [encoding] : (['utf-8', ...local] as const);
  for (const one of tried) {
    try {
      return { text: new TextDecoder(one, { fatal: encoding === undefined }).decode(bytes), encoding: one };
    } catch {
      // Not this one: the next.
    }
  }
  return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
}

export function parsed(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, {
    skipEmptyLines: false,
    delimitersToGuess: [',', '\t', ';', '|', '，'],
  });
  while (data.length > 0 && data[data.length - 1]?.every((cell) => cell === '')) data.pop();
  return data;
}

async function excelSheets(read: () => Promise<Workbook>, why: Unreadable): Promise<ReadSheet[]> {
  try {
    const { sheets } = await read();
    return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(textOf)) }));
  } catch {
    // The library's words are about the parts of the file, not for the person who chose it.
    throw new UnreadableFile(why);
  }
}

/** As a person sees it: a day without its hours, a long number without an exponent. */
function textOf(value: CellValue): string {
  if (value instanceof Date)
    return value
      .toISOString()
      .replace(/T00:00:00\.000Z$/, '')
      .replace('T', ' ')
      .slice(0, 16);
  if (typeof value === 'number' && Number.isInteger(value)) return value.toFixed(0);
  if (typeof value === 'boolean') return value ? '是' : '';
  return value === null || value === undefined ? '' : String(value);
}
