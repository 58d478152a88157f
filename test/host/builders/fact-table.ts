/** @fileoverview Tables of facts: each row is a fact by its number (docs/host-fidelity.md) and a script that would show it on live. */
import { returned } from './run-code';

/** 'fact 2.2.5', what it says, statements that return something, what they return. */
export type FactRow = readonly [fact: `fact ${string}`, says: string, body: string, expected: unknown];

/** At hand in each row: the file, its first tab, a cell, and `caught(work)`, the text of what work throws. */
const PRELUDE = `
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ss.getActiveSheet();
  const cell = sheet.getRange('A1');
  const caught = (work) => { try { work(); } catch (e) { return e.name + ': ' + e.message; } return 'nothing'; };
`;

export function factsHold(rows: readonly FactRow[], options?: Parameters<typeof returned>[1]): void {
  it.each(rows)('%s: %s', (_fact, _says, body, expected) => {
    expect(returned(PRELUDE + body, options)).toEqual(expected);
  });
}
