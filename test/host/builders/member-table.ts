/** @fileoverview A table of members: what a script that uses one gets [docs ref: page of each class]. */
import { returned } from './run-code';

/** Name of the member, statements that return something, what they return. */
export type MemberRow = readonly [member: string, body: string, expected: unknown];

/** At hand in each row: the file, its first tab, and `caught(work)`, the text of what work throws. */
const PRELUDE = `
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ss.getActiveSheet();
  const caught = (work) => { try { work(); } catch (e) { return e.name + ': ' + e.message; } return 'nothing'; };
`;

export function membersHold(rows: readonly MemberRow[], options?: Parameters<typeof returned>[1]): void {
  it.each(rows)('%s: %s', (_member, body, expected) => {
    expect(returned(PRELUDE + body, options)).toEqual(expected);
  });
}
