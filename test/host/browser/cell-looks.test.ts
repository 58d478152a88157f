/** @fileoverview How cells look in the grid: as in Sheets, unless they have looks of their own. */
import { looksOf } from '../../../host/browser/cell-looks';
import { setAttribute } from '../../../host/workbook/attribute-blocks';
import { rect } from '../../../host/workbook/rect';
import { workbookOf } from '../workbook/workbook-of';

it('a link is blue and underlined, or as the cell says', () => {
  const link = '=HYPERLINK("#gid=0&range=A1","here")';
  const { workbook, sheet } = workbookOf([['here', link, link]]);
  setAttribute(workbook, sheet, rect(1, 3), 'fontColor', '#333333');
  const { looks, look } = looksOf(workbook, sheet, rect(1, 1, 1, 3), () => []);
  const [text, blue, own] = (look[0] ?? []).map((index) => looks[index]);
  expect([text, blue, own]).toEqual([
    {},
    { color: '#1155cc', line: 'underline' },
    { color: '#333333', line: 'underline' },
  ]);
});

it('stands at the bottom of its row, or where the cell says', () => {
  const { workbook, sheet } = workbookOf([['a', 'b', 'c', true]]);
  setAttribute(workbook, sheet, rect(1, 2), 'verticalAlignment', 'top');
  setAttribute(workbook, sheet, rect(1, 3), 'verticalAlignment', 'middle');
  const { looks, look } = looksOf(workbook, sheet, rect(1, 1, 1, 4), () => []);
  expect((look[0] ?? []).map((index) => looks[index]?.vertical)).toEqual([undefined, 'top', 'middle', 'middle']);
});
