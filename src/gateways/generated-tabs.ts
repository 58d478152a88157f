/** @fileoverview Tabs that the register writes anew: one write of the whole block, links as formulas made from ids only. */
import { factsIn, mirrorFacts } from '../application/config/config-mirror';
import type { GeneratedCell, GeneratedSheet, GeneratedTabs, RecordLink } from '../application/generated-tabs';
import type { Ledger } from '../application/ports';
import type { Table } from '../schema/define-table';
import { allTabs } from '../schema/derive/tabs';
import type { GeneratedTab } from '../schema/generated-tabs';
import { neverFormula } from './cells';
import { columnLetters } from './column-letters';
import { insertRowsAfter, insertSheet } from './room';
import type { Tabs } from './tabs';
import { gridSize } from './whole-grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TITLE_ROW = 2;
const TITLE_COLOUR = '#dbe7f7';
// What numbers look like; a number in a link's formula can be nothing else, and a text in a formula has at most 255
// characters (docs: Sheets, text values in formulas).
const PLAIN_ID = /^[A-Za-z0-9\u4e00-\u9fff_-]{1,200}$/;

// Sheets makes a number of it, and of a phone or a code another one.
const DIGITS = /^[\d.,]+$/;

interface Place {
  readonly gid: number;
  /** The column of the numbers, as a formula names it. */
  readonly ids: string;
  readonly columns: ReadonlyMap<string, number>;
}

export function generatedTabs(spreadsheet: Spreadsheet, tabs: Tabs, ledger: Ledger): GeneratedTabs {
  const places = new Map<string, Place>();

  function find(tab: GeneratedTab): Sheet | undefined {
    const id = factsIn(ledger)?.sheetIds[tab.name];
    const known = id === undefined ? undefined : spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id);
    return known ?? spreadsheet.getSheetByName(tab.tab) ?? undefined;
  }

  function make(tab: GeneratedTab, { titles, widths }: GeneratedSheet): Sheet {
    const sheet = insertSheet(spreadsheet, tab.tab);
    // A list may be as long as the plans of all members, and blank columns count among the cells (runtime-facts 4.1).
    sheet.deleteColumns(titles.length + 1, gridSize(sheet).columns - titles.length);
    sheet.getRange(TITLE_ROW, 1, 1, titles.length).setFontWeight('bold').setBackground(TITLE_COLOUR);
    widths.forEach((width, index) => {
      sheet.setColumnWidth(index + 1, width);
    });
    sheet.setFrozenRows(TITLE_ROW);
    // A sentence beside a filled cell would be cut off; the note above has the line to itself.
    sheet
      .getRange(`A${TITLE_ROW + 1}:${columnLetters(titles.length)}`)
      .setWrap(true)
      .setVerticalAlignment('top');
    sheet.setTabColor(allTabs().find(({ name }) => name === tab.name)?.colour ?? null);
    remember(tab, sheet);
    return sheet;
  }

  /** Links in mails name the tab by its id. */
  function remember(tab: GeneratedTab, sheet: Sheet): void {
    const facts = factsIn(ledger);
    if (!facts || facts.sheetIds[tab.name] === sheet.getSheetId()) return;
    mirrorFacts({ ...facts, sheetIds: { ...facts.sheetIds, [tab.name]: sheet.getSheetId() } }, ledger);
  }

  /** `MATCH` finds the row when the link is clicked: a fixed row would be somebody else's after a sort. */
  function linkTo({ table, id, field, label = id ?? table.tab }: RecordLink): string {
    if (!PLAIN_ID.test(id ?? label) || !PLAIN_ID.test(label)) return neverFormula(label);
    const { gid, ids, columns } = placeOf(table);
    if (id === undefined) return `=HYPERLINK("#gid=${gid}","${label}")`;
    const column = columnLetters(columns.get(field ?? '') ?? 1);
    return `=HYPERLINK("#gid=${gid}&range=${column}"&MATCH("${id}",${ids},0),"${label}")`;
  }

  /** Asked once a table: a list has thousands of links. */
  function placeOf(table: Table): Place {
    const known = places.get(table.name);
    if (known) return known;
    const { sheet, columns } = tabs.open(table);
    const letters = columnLetters(columns.get('id') ?? 1);
    const ids = `'${sheet.getName().replace(/'/g, "''")}'!${letters}:${letters}`;
    const place = { gid: sheet.getSheetId(), ids, columns };
    places.set(table.name, place);
    return place;
  }

  const cellOf = (cell: GeneratedCell): string | number => {
    if (typeof cell === 'number') return cell;
    if (typeof cell !== 'string') return linkTo(cell);
    return DIGITS.test(cell) ? `'${cell}` : neverFormula(cell);
  };

  function write(tab: GeneratedTab, content: GeneratedSheet): void {
    const known = find(tab);
    const isEmpty = content.rows.length === 0 && content.hiddenWhenEmpty === true;
    if (isEmpty && !known) return;
    const sheet = known ?? make(tab, content);
    const width = content.titles.length;
    const blank = Array.from({ length: width }, () => '');
    const grid = [
      [neverFormula(content.note), ...blank.slice(1)],
      [...content.titles],
      ...content.rows.map((row) => row.map(cellOf)),
    ];
    // What stood below the new end is wiped in the same write.
    const height = Math.max(grid.length, sheet.getLastRow());
    while (grid.length < height) grid.push(blank);
    const { rows } = gridSize(sheet);
    if (rows < height + 1) insertRowsAfter(sheet, rows, height + 1 - rows);
    sheet.getRange(1, 1, height, width).setValues(grid);
    if (content.hiddenWhenEmpty) isEmpty ? sheet.hideSheet() : sheet.showSheet();
  }

  return {
    write,
    show(tab) {
      const sheet = find(tab);
      if (sheet) spreadsheet.setActiveSheet(sheet);
    },
  };
}
