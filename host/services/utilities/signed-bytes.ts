/** @fileoverview Bytes as scripts see them: -128 to 127 [facts 4.4]. */

export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Takes signed and unsigned numbers alike. */
export function unsignedBytes(values: readonly unknown[]): Uint8Array {
  return Uint8Array.from(values, (value) => Number(value) & 0xff);
}
