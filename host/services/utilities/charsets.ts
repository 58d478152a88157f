/** @fileoverview Text and bytes in the charsets that scripts name, GB18030 and Big5 among them. */
import { ServiceError } from '../errors';

/** Names that TextDecoder does not take as they are. */
const ALIAS: Readonly<Record<string, string>> = {
  US_ASCII: 'ascii',
  'US-ASCII': 'ascii',
  UTF_8: 'utf-8',
  UTF8: 'utf-8',
};

export function decodeText(bytes: Uint8Array, charset: string): string {
  const name = ALIAS[charset.toUpperCase()] ?? charset;
  if (name === 'ascii')
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : '\ufffd')).join('');
  return decoderOf(name, charset).decode(bytes);
}

/** What a charset cannot express becomes '?' [facts 4.4]. */
export function encodeText(text: string, charset: string): Uint8Array {
  const name = (ALIAS[charset.toUpperCase()] ?? charset).toLowerCase();
  if (name === 'utf-8') return new Uint8Array(Buffer.from(text, 'utf8'));
  if (name === 'ascii') return Uint8Array.from(text, (sign) => (sign.charCodeAt(0) < 128 ? sign.charCodeAt(0) : 63));
  if (name === 'iso-8859-1' || name === 'latin1') {
    return Uint8Array.from(text, (sign) => (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 63));
  }
  if (name === 'utf-16' || name === 'utf-16be') return swapped(Buffer.from(text, 'utf16le'), name === 'utf-16');
  if (name === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  return encodeByTable(text, charset);
}

function swapped(bytes: Buffer, mark: boolean): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from(mark ? [0xfe, 0xff] : []), bytes.swap16()]));
}

function decoderOf(name: string, given: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(name);
  } catch (error) {
    if ((error as Error).name === 'RangeError') throw new ServiceError(`Unsupported charset: ${given}`);
    throw error;
  }
}

const tables = new Map<string, Map<string, readonly number[]>>();

/** The reverse of a decoder's one- and two-byte sequences (GBK part of GB18030, Big5, Shift_JIS, EUC-KR). */
function encodeByTable(text: string, charset: string): Uint8Array {
  const table = tables.get(charset) ?? reverseTable(decoderOf(charset, charset));
  tables.set(charset, table);
  return Uint8Array.from(Array.from(text).flatMap((sign) => table.get(sign) ?? [63]));
}

function reverseTable(decoder: InstanceType<typeof TextDecoder>): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const sign = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(sign).length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add([byte]);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x30; trail < 0xff; trail++) add([lead, trail]);
  return table;
}
