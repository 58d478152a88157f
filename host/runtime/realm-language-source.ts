/** @fileoverview Source that takes from a realm what came after the engine of Apps Script (V8 9.3) and what it never had. */

/** Built-ins newer than V8 9.3 [v8.dev release notes 9.4 … 13], by owner; 'prototype' names after a colon. */
const NEWER: Readonly<Record<string, string>> = {
  Array: 'fromAsync : findLast findLastIndex toReversed toSorted toSpliced with group groupToMap',
  String: ': isWellFormed toWellFormed',
  Object: 'groupBy',
  Map: 'groupBy : getOrInsert getOrInsertComputed',
  WeakMap: ': getOrInsert getOrInsertComputed',
  Set: ': union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom',
  Promise: 'withResolvers try',
  RegExp: 'escape : unicodeSets',
  ArrayBuffer: ': resize resizable maxByteLength transfer transferToFixedLength detached',
  Uint8Array: 'fromBase64 fromHex : toBase64 toHex setFromBase64 setFromHex',
  Math: 'f16round sumPrecise',
  JSON: 'rawJSON isRawJSON',
  Error: 'isError',
  Symbol: 'dispose asyncDispose',
  Intl: 'supportedValuesOf DurationFormat',
  DataView: ': getFloat16 setFloat16',
};

/** Globals that live lacks [facts 1.1] or that are newer than its engine. */
const ABSENT = [
  'Atomics SharedArrayBuffer Iterator Temporal Float16Array DisposableStack AsyncDisposableStack SuppressedError',
  'structuredClone queueMicrotask setTimeout setInterval clearTimeout clearInterval setImmediate clearImmediate',
  'fetch FormData File Blob URL URLSearchParams DOMException atob btoa crypto SubtleCrypto CryptoKey window navigator',
  'performance process require module exports Buffer global TextEncoder TextDecoder ReadableStream WritableStream',
  'TransformStream AbortController AbortSignal Event EventTarget Headers Request Response CompressionStream DecompressionStream',
].join(' ');

export const REALM_LANGUAGE_SOURCE = `(function () {
'use strict';
const newer = ${JSON.stringify(NEWER)};
const drop = (owner, names) => { for (const name of names.split(' ')) if (name && owner) delete owner[name]; };
for (const name of Object.keys(newer)) {
  const [own, inherited = ''] = newer[name].split(':');
  const owner = globalThis[name];
  if (!owner) continue;
  drop(owner, own.trim());
  if (inherited) drop(owner.prototype, inherited.trim());
}
drop(Object.getPrototypeOf(Int8Array.prototype), 'findLast findLastIndex toReversed toSorted with');
const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
for (const name of Object.getOwnPropertyNames(iterator)) delete iterator[name];
drop(globalThis, ${JSON.stringify(ABSENT)});
if (typeof WebAssembly === 'object') drop(WebAssembly, 'compileStreaming instantiateStreaming Exception Tag JSTag');
})`;
