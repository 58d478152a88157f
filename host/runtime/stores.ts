/** @fileoverview Stores that outlive a run: properties and caches. */

export type PropertyStore = Map<string, string>;

export interface PropertyStores {
  readonly script: PropertyStore;
  readonly document: PropertyStore;
  /** Per user. */
  readonly user: Map<string, PropertyStore>;
}

export interface CacheEntry {
  readonly value: string;
  readonly expires: number;
}

export type CacheStore = Map<string, CacheEntry>;

/** By 'script', 'document' or 'user name@…'. */
export type CacheStores = Map<string, CacheStore>;

export function createPropertyStores(): PropertyStores {
  return { script: new Map(), document: new Map(), user: new Map() };
}

/** The store of a key in a map of stores, made when missing. */
export function storeOf<Store extends Map<string, unknown>>(stores: Map<string, Store>, key: string): Store {
  const known = stores.get(key) ?? (new Map() as Store);
  stores.set(key, known);
  return known;
}
