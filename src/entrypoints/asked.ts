/** @fileoverview What a page hands over may have any shape, whatever its types say: an old page, or somebody at a console. */

type Reader<T> = (value: unknown) => T;
type Readers<I> = { readonly [K in keyof I]?: Reader<NonNullable<I[K]>> };

/** The function as Apps Script calls it: what is no record comes as one in which nothing is filled in. */
export function asked<A extends readonly [unknown?], R>(
  run: (...asked: A) => R,
  readers: Readers<NonNullable<A[0]>> = {},
): (...asked: A) => R {
  return (...[input]) => run(...([recordIn(input, readers)] as unknown as A));
}

export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(text) : [];
}

/** Not one row where it is no table of cells. */
export function rows(value: unknown): readonly (readonly string[])[] {
  return Array.isArray(value) && value.every(Array.isArray) ? value.map(texts) : [];
}

/** A field that was left out may be left out; of one that is there each function gets the kind that it names. */
export function optional<T>(reader: Reader<T>): Reader<T> {
  return Object.assign((value: unknown) => reader(value), { optional: true });
}

function recordIn(input: unknown, readers: object): object {
  const record = isRecord(input) ? { ...input } : {};
  for (const [key, reader] of Object.entries(readers) as [string, Reader<unknown>][]) {
    if (record[key] !== undefined || !('optional' in reader)) record[key] = reader(record[key]);
  }
  return record;
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
