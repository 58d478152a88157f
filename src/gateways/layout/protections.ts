/** @fileoverview What people are asked about before they change it, and what only managers may change. */
import type { Table } from '../../schema/define-table';
import { columnLetters } from '../column-letters';
import { columnRuns, columnsWhere, type LaidTab, lastColumn, TITLE_ROW } from './laid-tab';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What is alike for all new protections of the file: asked once a run. */
export interface Domain {
  /** The account that runs. */
  account(): string;
  /** Whether the whole domain may edit them. */
  mayEdit?: boolean;
  /** Who may edit a new protection. */
  editors?: readonly string[];
}

/** Machine tabs whose contents prove something; the others hold nothing that a change could forge. */
const WATCHED = ['changes', 'outbox'];

export function isProtected({ name, visibility }: Table): boolean {
  return visibility !== 'machine' || WATCHED.includes(name);
}

/** Titles may be changed, and so may every column that people fill in, or that is theirs alone. */
export function protectTab(tab: LaidTab, editors: readonly string[], domain: Domain): void {
  if (tab.table.locked) lock(tab, editors, domain);
  else warn(tab);
}

/**
 * A warning stops no run, so our own go through, and people can still sort and delete rows. One protection a tab,
 * with the open columns left out, instead of one for each run of columns.
 */
function warn(tab: LaidTab): void {
  const protection = tab.sheet.protect();
  if (tab.table.visibility !== 'machine') protection.setUnprotectedRanges(openRanges(tab));
  protection.setWarningOnly(true);
}

function openRanges(tab: LaidTab): Range[] {
  const { table, sheet, columns } = tab;
  const own = new Set(columnsWhere(tab, (key) => table.fields[key]?.auto === true));
  const all = Array.from({ length: lastColumn(tab) }, (_, index) => index + 1);
  const open = all.filter((column) => !own.has(column) || ![...columns.values()].includes(column));
  return columnRuns(open).map(({ column, count }) =>
    sheet.getRange(`${columnLetters(column)}${TITLE_ROW}:${columnLetters(column + count - 1)}`),
  );
}

/** Until its editors change, a new protection stops nobody (docs ref: Protection). */
function lock({ sheet, fresh }: LaidTab, editors: readonly string[], domain: Domain): void {
  const protection = sheet.protect();
  protection.addEditors([...editors]);
  const wanted = new Set(editors.map((email) => email.toLowerCase()));
  // New protections all begin with the same editors, those of the file.
  const now = (fresh ? domain.editors : undefined) ?? protection.getEditors().map((user) => user.getEmail());
  if (fresh) domain.editors = now;
  const others = now.filter((email) => !wanted.has(email.toLowerCase()));
  // Only a removal ends the mirroring; who runs stays in the list whatever is removed.
  protection.removeEditors([...others, domain.account()]);
  // Only in a Workspace domain; elsewhere setDomainEdit throws. It is the same for every tab of the file.
  domain.mayEdit ??= protection.canDomainEdit();
  if (domain.mayEdit) protection.setDomainEdit(false);
}
