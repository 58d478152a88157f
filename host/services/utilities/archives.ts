/** @fileoverview Zip archives: written with deflate, read back; nothing but node:zlib. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { ServiceError } from '../errors';

export interface ArchiveEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first date a zip can hold: the archive does not depend on the clock. */
const FIRST_DATE = 0x21;

export function zip(entries: readonly ArchiveEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const header = entryHeader(name, bytes);
    const packed = deflateRawSync(bytes);
    header.writeUInt32LE(packed.length, 14);
    const local = Buffer.concat([signature(LOCAL), header, Buffer.from(name, 'utf8'), packed]);
    centrals.push(centralEntry(header, name, offset));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  return new Uint8Array(Buffer.concat([...locals, central, endRecord(entries.length, central.length, offset)]));
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The 26 bytes that local and central headers share, from the version on. */
function entryHeader(name: string, bytes: Uint8Array): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(UTF8_NAMES, 2);
  header.writeUInt16LE(8, 4);
  header.writeUInt16LE(FIRST_DATE, 8);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name, 'utf8'), 22);
  return header;
}

function centralEntry(header: Buffer, name: string, offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(CENTRAL), Buffer.from([20, 0]), header, tail, Buffer.from(name, 'utf8')]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(END), end]);
}

export function unzip(archive: Uint8Array): ArchiveEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = bytes.lastIndexOf(signature(END));
  if (end < 0) throw new ServiceError('Invalid argument: blob');
  const count = bytes.readUInt16LE(end + 10);
  const entries: ArchiveEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    entries.push(readEntry(bytes, at));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(bytes: Buffer, central: number): ArchiveEntry {
  const nameLength = bytes.readUInt16LE(central + 28);
  const local = bytes.readUInt32LE(central + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(central + 20));
  const stored = bytes.readUInt16LE(central + 10) === 0;
  return {
    name: bytes.toString('utf8', central + 46, central + 46 + nameLength),
    bytes: new Uint8Array(stored ? packed : inflateRawSync(packed)),
  };
}
