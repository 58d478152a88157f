/** @fileoverview Enumerations of Utilities. */
import { defineEnum } from '../enums';

export const Charset = defineEnum('Charset', ['US_ASCII', 'UTF_8']);
export const DigestAlgorithm = defineEnum('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
export const MacAlgorithm = defineEnum('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
export const RsaAlgorithm = defineEnum('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);
