/** @fileoverview Importing a list: what the server says of it. The page has words of its own. */
import type { ImportMessages } from '../zh-CN/importing';

export const importing: ImportMessages = {
  reason: (id, file) => (file === '' ? `import (${id})` : `import of “${file}” (${id})`),
  undoReason: (id) => `import undone (${id})`,
  duplicate: (number, name) => `duplicate of customer ${number} ${name}`,
  sameCustomer: (number, name) => `is customer ${number} ${name} already, not imported again`,
  sameRow: (row) => `is the customer of row ${row}, not imported again`,
  empty: 'The list is empty; expected titles in the first row and a customer in each row below.',
  noName: 'No column is the customer name; please say which one is.',
  tooLong: 'The file is too large; please import it in several files.',
  unknownUpload: 'This upload is no longer valid; please choose the file again.',
  incomplete: 'The file did not arrive whole; please upload it again.',
  unknownImport: (id) => `Import “${id}” was not found; it may be older than what is kept.`,
  alreadyUndone: (id) => `Import “${id}” was undone before.`,
  kept: {
    changed: (fields) => `changed since the import: ${fields}`,
    used: (tables) => `in use: ${tables}`,
    lost: 'the change log no longer has the whole old value',
  },
};
