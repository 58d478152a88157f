/** @fileoverview A ledger in memory; `values` is what outlives the run. */
import type { Ledger } from '../../src/application/ports';

export function inMemoryLedger(
  values: Record<string, string> = {},
): Ledger & { readonly values: Record<string, string> } {
  return {
    values,
    get: (key) => values[key],
    keys: () => Object.keys(values),
    set(entries) {
      for (const [key, value] of Object.entries(entries)) {
        if (value.length > 9000) throw new Error(`Cannot keep ${key}: ${value.length} characters, at most 9000`);
        values[key] = value;
      }
    },
    clear() {
      for (const key of Object.keys(values)) delete values[key];
    },
    defer(entries) {
      this.set(entries);
    },
    settle() {
      // Deferred values are kept at once.
    },
    remove(key) {
      delete values[key];
    },
    refresh() {
      // Nothing is kept beside the values.
    },
  };
}
