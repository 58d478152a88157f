/** @fileoverview SHA-256 by Utilities: UTF-8 must be named, and the bytes come signed (runtime-facts 4.4). */

export function sha256(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes.map((byte) => (byte + 256).toString(16).slice(-2)).join('');
}
