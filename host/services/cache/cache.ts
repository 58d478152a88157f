/** @fileoverview One cache: text values that expire, limited in size and number, best effort [facts 4.3]. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import type { CacheStore } from '../../runtime/stores';
import { ServiceError, signatureError } from '../errors';
import { type CallTable, ServiceObject } from '../service-object';

const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
/** Beyond about a thousand items the oldest go [facts 4.3: 1 050 puts, 101 missing]. */
const ITEM_LIMIT = 1000;
const KEPT_AFTER_EVICTION = 900;

export class Cache extends ServiceObject {
  static override readonly calls: CallTable = {
    get: 'cache',
    getAll: 'cache',
    put: 'cache',
    putAll: 'cache',
    remove: 'cache',
    removeAll: 'cache',
  };

  readonly className = 'Cache';

  constructor(
    private readonly _r: RuntimeContext,
    private readonly _store: CacheStore,
  ) {
    super(_r);
  }

  get(...args: unknown[]): string | null {
    if (args.length !== 1) throw signatureError('CacheService.Cache.get', args);
    return this._read(keyOf(args[0]));
  }

  getAll(...args: unknown[]): Record<string, string> {
    if (args.length !== 1 || !Array.isArray(args[0])) throw signatureError('CacheService.Cache.getAll', args);
    const found = args[0].map((key) => [String(key), this._read(keyOf(key))] as const);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
  }

  put(...args: unknown[]): null {
    const [key, value, seconds = DEFAULT_SECONDS] = args;
    if (args.length < 2 || args.length > 3 || typeof seconds !== 'number') {
      throw signatureError('CacheService.Cache.put', args);
    }
    this._write(keyOf(key), value, seconds);
    return null;
  }

  putAll(...args: unknown[]): null {
    const [values, seconds = DEFAULT_SECONDS] = args;
    if (typeof values !== 'object' || values === null || typeof seconds !== 'number') {
      throw signatureError('CacheService.Cache.putAll', args);
    }
    for (const [key, value] of Object.entries(values)) this._write(keyOf(key), value, seconds);
    return null;
  }

  remove(...args: unknown[]): null {
    if (args.length !== 1) throw signatureError('CacheService.Cache.remove', args);
    this._store.delete(keyOf(args[0]));
    return null;
  }

  removeAll(...args: unknown[]): null {
    if (args.length !== 1 || !Array.isArray(args[0])) throw signatureError('CacheService.Cache.removeAll', args);
    for (const key of args[0]) this._store.delete(keyOf(key));
    return null;
  }

  private _read(key: string): string | null {
    const entry = this._store.get(key);
    if (!entry) return null;
    if (entry.expires > this._r.now()) return entry.value;
    this._store.delete(key);
    return null;
  }

  private _write(key: string, value: unknown, seconds: number): void {
    const text = typeof value === 'object' && value !== null ? '[object Object]' : String(value);
    if (Buffer.byteLength(text, 'utf8') > VALUE_LIMIT) throw new ServiceError('Argument too large: value');
    const lives = Math.min(Math.max(seconds, 1), LONGEST_SECONDS) * 1000;
    this._store.delete(key);
    this._store.set(key, { value: text, expires: this._r.now() + lives });
    if (this._store.size > ITEM_LIMIT) evict(this._store);
  }
}

function keyOf(key: unknown): string {
  if (key === null || key === '') throw new ServiceError('Invalid argument: key');
  const text = String(key);
  if (text.length > KEY_LIMIT) throw new ServiceError('Argument too large: key');
  return text;
}

function evict(store: CacheStore): void {
  for (const key of [...store.keys()].slice(0, store.size - KEPT_AFTER_EVICTION)) store.delete(key);
}
