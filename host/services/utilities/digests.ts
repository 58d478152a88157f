/** @fileoverview Digests and MACs: text is US_ASCII unless a charset is named, results are signed bytes [facts 4.4, trap 30]. */
import { createHash, createHmac, createSign } from 'node:crypto';
import { type EnumMember, isMemberOf } from '../enums';
import { ServiceError } from '../errors';
import { encodeText } from './charsets';
import { signedBytes, unsignedBytes } from './signed-bytes';
import { Charset } from './utilities-enums';

const HASH: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

export function digest(algorithm: EnumMember, value: string | readonly unknown[], charset: unknown): number[] {
  const hash = HASH[algorithm.name];
  if (!hash)
    throw new ServiceError(
      `Cannot run Utilities.computeDigest with ${algorithm.name}: the local host does not have it`,
    );
  return signedBytes(createHash(hash).update(bytesOf(value, charset)).digest());
}

export function mac(
  algorithm: string,
  value: string | readonly unknown[],
  key: string | readonly unknown[],
  charset: unknown,
): number[] {
  const hash = HASH[algorithm.replace(/^HMAC_/, '')] ?? algorithm;
  return signedBytes(createHmac(hash, bytesOf(key, charset)).update(bytesOf(value, charset)).digest());
}

/** Signs with a private key in PEM form. */
export function rsaSignature(
  algorithm: EnumMember,
  value: string | readonly unknown[],
  key: string,
  charset: unknown,
): number[] {
  const name = algorithm.name === 'RSA_SHA_1' ? 'RSA-SHA1' : 'RSA-SHA256';
  try {
    return signedBytes(createSign(name).update(bytesOf(value, charset)).sign(key));
  } catch (error) {
    throw new ServiceError(`Invalid argument: key (${(error as Error).message})`);
  }
}

/** Bytes of an argument that is text or a byte array. */
export function bytesOf(value: string | readonly unknown[], charset: unknown): Uint8Array {
  if (typeof value !== 'string') return unsignedBytes(value);
  return encodeText(value, isMemberOf(Charset, charset) && charset === Charset.UTF_8 ? 'UTF-8' : 'US_ASCII');
}
