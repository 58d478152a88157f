/** @fileoverview How a tab looks when it is made: title colours, widths, groups, filter. Later it is people's. */
import { columnGroupsOf } from '../../schema/derive/column-groups';
import { hiddenKeys, widthsOf } from '../../schema/derive/columns';
import { titleColoursOf } from '../../schema/derive/title-colours';
import { columnRuns, columnsWhere, FIRST_ROW, type LaidTab, lastColumn, TITLE_ROW } from './laid-tab';
import { NEW_ROWS } from './make-tabs';

/** Narrower ones stay as the pattern has them: each run of columns costs a call. */
const WIDE = 220;

export function dressFreshTab(tab: LaidTab): void {
  const { table, sheet } = tab;
  if (table.visibility !== 'machine') {
    colourTitles(tab);
    if (table.visibility !== 'whenFilled') widen(tab);
    hideOwn(tab);
    group(tab);
  }
  // Where a run died in between, what it had made is there already.
  if (table.visibility === 'daily' && (tab.fresh || !sheet.getFilter())) {
    sheet.getRange(TITLE_ROW, 1, NEW_ROWS - TITLE_ROW + 1, lastColumn(tab)).createFilter();
  }
  if (table.visibility !== 'daily') sheet.hideSheet();
}

function colourTitles({ table, sheet }: LaidTab): void {
  const colours = titleColoursOf(table);
  const row = sheet.getRange(TITLE_ROW, 1, 1, colours.length);
  row.setFontColors([colours.map(({ font }) => font)]);
  // The pattern has the colour of what is in no group.
  if (table.groups) row.setBackgrounds([colours.map(({ background }) => background)]);
}

function widen({ table, sheet }: LaidTab): void {
  const widths = widthsOf(table);
  widths.forEach((width, index) => {
    if (width < WIDE || widths[index - 1] === width) return;
    const next = widths.findIndex((other, at) => at > index && other !== width);
    sheet.setColumnWidths(index + 1, (next < 0 ? widths.length : next) - index, width);
  });
}

/** What the register keeps for itself is out of sight. */
function hideOwn(tab: LaidTab): void {
  const hidden = new Set(hiddenKeys(tab.table));
  for (const { column, count } of columnRuns(columnsWhere(tab, (key) => hidden.has(key)))) {
    tab.sheet.hideColumns(column, count);
  }
}

function group({ table, sheet, fresh }: LaidTab): void {
  const all = columnGroupsOf(table).filter(({ keys }) => keys.length > 0);
  const groups = fresh ? all : all.filter(({ column }) => sheet.getColumnGroupDepth(column) === 0);
  for (const { column, keys } of groups) sheet.getRange(FIRST_ROW, column, 1, keys.length).shiftColumnGroupDepth(1);
  if (all.length > 0) sheet.collapseAllColumnGroups();
}
