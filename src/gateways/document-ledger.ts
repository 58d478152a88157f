/** @fileoverview Document properties as the ledger: one call reads them all, each write goes out at once. */
import type { Ledger } from '../application/ports';
import { currentHold } from './document-lock';

export function documentLedger(): Ledger {
  const store = PropertiesService.getDocumentProperties();
  let known: Record<string, string> | undefined;
  let readUnder: number | undefined;
  const all = (): Record<string, string> => {
    if (!known) {
      known = store.getProperties();
      readUnder = currentHold();
    }
    return known;
  };

  let deferred: Record<string, string> = {};

  function write(values: Readonly<Record<string, string>>): void {
    const whole = { ...deferred, ...values };
    deferred = {};
    const entries = Object.entries(whole);
    const [first] = entries;
    if (!first) return;
    if (entries.length === 1) store.setProperty(first[0], first[1]);
    else store.setProperties(whole);
    Object.assign(all(), whole);
  }

  return {
    get: (key) => all()[key],
    keys: () => Object.keys(all()),
    set: write,
    defer(values) {
      Object.assign(deferred, values);
      Object.assign(all(), values);
    },
    settle: () => write({}),
    remove(key) {
      store.deleteProperty(key);
      delete deferred[key];
      delete all()[key];
    },
    clear() {
      store.deleteAllProperties();
      known = {};
    },
    refresh() {
      // What was read since the lock was taken is what stands there: other runs number and send under the lock.
      if (known && readUnder !== undefined && readUnder === currentHold()) return;
      known = undefined;
      if (Object.keys(deferred).length > 0) Object.assign(all(), deferred);
    },
  };
}
