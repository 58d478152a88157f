/** @fileoverview Takes from a tab what the register put on it; values, formats and what people made stay. */
import { columnLetters } from '../column-letters';
import { NOTE_MARK, withOurs } from '../notes';
import { removeColourRules } from './colour-rules';
import { columnRuns, FIRST_ROW, type LaidTab, lastColumn, TITLE_ROW } from './laid-tab';

export function undressTab(tab: LaidTab): void {
  const { table, sheet, columns } = tab;
  if (table.visibility === 'machine') return;
  removeColourRules(tab);
  for (const { column, count } of columnRuns(columns.values())) {
    const [first, last] = [columnLetters(column), columnLetters(column + count - 1)];
    sheet.getRange(`${first}${FIRST_ROW}:${last}`).clearDataValidations();
    sheet.getRange(`${first}${TITLE_ROW}:${last}${TITLE_ROW}`).setBackground(null).setFontColor(null);
  }
  removeNotes(tab);
}

function removeNotes(tab: LaidTab): void {
  const height = tab.sheet.getLastRow() - FIRST_ROW + 1;
  if (height < 1) return;
  const notes = tab.sheet.getRange(FIRST_ROW, 1, height, lastColumn(tab)).getNotes();
  notes.forEach((line, index) => {
    if (!line.some((note) => note.includes(NOTE_MARK))) return;
    tab.sheet.getRange(FIRST_ROW + index, 1, 1, line.length).setNotes([line.map((note) => withOurs(note, ''))]);
  });
}
