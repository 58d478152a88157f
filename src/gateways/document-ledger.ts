/** @fileoverview Document properties as the ledger: one call reads them all, each write goes out at once. */
import type { Ledger } from '../application/ports';

export function documentLedger(): Ledger {
  const store = PropertiesService.getDocumentProperties();
  let known: Record<string, string> | undefined;
  const all = (): Record<string, string> => {
    known ??= store.getProperties();
    return known;
  };

  return {
    get: (key) => all()[key],
    keys: () => Object.keys(all()),
    set(values) {
      const entries = Object.entries(values);
      const single = entries.length === 1 ? entries[0] : undefined;
      if (single) store.setProperty(single[0], single[1]);
      else store.setProperties({ ...values });
      Object.assign(all(), values);
    },
    remove(key) {
      store.deleteProperty(key);
      delete all()[key];
    },
    clear() {
      store.deleteAllProperties();
      known = {};
    },
    refresh() {
      known = undefined;
    },
  };
}
