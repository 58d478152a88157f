/** @fileoverview What is drawn, and what people do to it: formats, notes, boxes, lists, locks, links, groups, tabs. */
import type { Browser, Locator, Page } from 'playwright-core';
import type { Host } from '../../host';
import { hostWith } from '../host/builders/run-code';
import { eventually } from './eventually';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { openSpreadsheet, type Spreadsheet } from './open-spreadsheet';

/** As a program lays a tab out. */
const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Own').addItem('Fail', 'fail').addItem('One after another', 'three').addToUi(); }
function fail() { throw new Error('the register is being moved'); }
function three() {
  const ui = SpreadsheetApp.getUi();
  const name = ui.prompt('Name?').getResponseText();
  const sure = ui.alert('Sure?', 'Is it ' + name + '?', ui.ButtonSet.YES_NO);
  ui.alert(sure === ui.Button.YES ? 'Kept ' + name : 'Left');
}
function layOut() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0].setName('Drawn');
  const other = book.insertSheet('Other');
  sheet.getRange('A1:E1').setValues([['title', 'list', 'box', 'link', 'own']]).setFontWeight('bold').setBackground('#dbe7f6');
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['red', 'green'], true).setAllowInvalid(true).build();
  sheet.getRange('B2:B9').setDataValidation(list);
  sheet.getRange('C2:C9').insertCheckboxes();
  sheet.getRange('D2').setFormula('=HYPERLINK("#gid=' + other.getSheetId() + '&range=B7","there")');
  sheet.getRange('A2').setNote('what is missing');
  sheet.getRange('A4').setBorder(true, true, true, true, false, false, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_THICK);
  const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('late').setBackground('#f4c7c3').setRanges([sheet.getRange('A2:A9')]).build();
  sheet.setConditionalFormatRules([rule]);
  sheet.getRange('A6:A9').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, false, false);
  sheet.getRange('F1:H1').shiftColumnGroupDepth(1);
  sheet.getRange('E1:E').protect().setWarningOnly(true);
  const lock = other.protect();
  lock.addEditor('owner@example.com');
  lock.removeEditors(lock.getEditors().filter((user) => user.getEmail() !== 'owner@example.com'));
}
`;

let browser: Browser;
let host: Host;
let sheet: Spreadsheet;
let page: Page;

beforeAll(async () => {
  host = hostWith(CODE);
  host.open();
  host.share('wang@example.com', 'editor');
  host.call('layOut');
  browser = await openBrowser();
  sheet = await openSpreadsheet(browser, () => host);
  ({ page } = sheet);
}, FIRST_TIME_MS);

afterAll(async () => {
  await sheet?.close();
  await browser?.close();
});

const drawn = () => host.sheet('Drawn');

/** Faster than any answer. */
const twiceAtOnce = (button: Locator) =>
  button.evaluate((element: unknown) => {
    (element as { click(): void }).click();
    (element as { click(): void }).click();
  });

/** Of a point a little off the middle, where no text stands. */
async function colourOf(row: number, column: number): Promise<string> {
  const { x, y } = await sheet.at(row, column);
  return sheet.colourAt(x + 30, y);
}

const NOTED = '#e8a33d';

/** Of the upper right corner, where a cell tells that it has a note. */
async function cornerOf(row: number, column: number): Promise<string> {
  // Away from the selection's frame.
  await sheet.hands.go('H9');
  const { x, y } = await sheet.at(row, column);
  return sheet.colourAt(x + 47, y - 10);
}

describe('drawn as the host has it', () => {
  it('backgrounds, bands, conditional formats', async () => {
    await sheet.hands.type('A3', 'late');
    await eventually(async () => expect(await colourOf(1, 2)).toBe('#dbe7f6'));
    await eventually(async () => expect(await colourOf(3, 1)).toBe('#f4c7c3'));
    await eventually(async () =>
      expect([await colourOf(6, 1), await colourOf(7, 1)]).toEqual([drawnBand(0), drawnBand(1)]),
    );
  });

  it('borders', async () => {
    await sheet.hands.go('A9');
    const { x, y } = await sheet.at(4, 1);
    await eventually(async () => expect(await sheet.colourAt(x, y - 12)).toBe('#ff0000'));
  });

  it('frozen panes stay while the rest is scrolled', async () => {
    const { x, y } = await sheet.at(8, 4);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 250);
    await eventually(async () => expect(await colourOf(3, 1)).toBe('#ffffff'));
    expect(await colourOf(1, 2)).toBe('#dbe7f6');
    await page.mouse.wheel(0, -250);
    await eventually(async () => expect(await colourOf(3, 1)).toBe('#f4c7c3'));
  });

  it('a note, while the pointer is over its cell', async () => {
    const { x, y } = await sheet.at(2, 1);
    await eventually(async () => {
      await page.mouse.move(x + 150, y + 200);
      await page.mouse.move(x, y, { steps: 3 });
      expect(await page.getByRole('note').allInnerTexts()).toEqual(['what is missing']);
    });
    await page.mouse.move(x + 150, y + 200, { steps: 3 });
    await page.getByRole('note').waitFor({ state: 'detached' });
  });
});

function drawnBand(place: number): string {
  const [band] = drawn().model.bandings ?? [];
  return (place === 0 ? band?.first : band?.second)?.toLowerCase() ?? '';
}

describe('changed by hand', () => {
  it('bold by Ctrl+B, colours from the tool bar', async () => {
    await sheet.hands.go('A8');
    await sheet.hands.settled(() => page.keyboard.press('Control+b'));
    expect(drawn().attribute('A8', 'fontWeight')).toBe('bold');
    await page.getByRole('button', { name: 'Fill colour' }).click();
    await sheet.hands.settled(() => page.getByRole('menuitem', { name: '#fff1cc' }).click());
    expect(drawn().background('A8')).toBe('#fff1cc');
    await eventually(async () => expect(await colourOf(8, 1)).toBe('#fff1cc'));
    await sheet.hands.settled(() => sheet.hands.menu('Format', 'Clear formatting'));
    expect(drawn().attribute('A8', 'fontWeight')).toBeNull();
  });

  it('a note, by Shift+F2', async () => {
    await sheet.hands.go('A5');
    await page.keyboard.press('Shift+F2');
    await page.getByRole('textbox', { name: 'Note' }).fill('ask again in May');
    await sheet.hands.settled(() => page.getByRole('button', { name: 'Save' }).click());
    expect(drawn().note('A5')).toBe('ask again in May');
    await eventually(async () => expect(await cornerOf(5, 1)).toBe(NOTED));
  });

  it('a note that is taken away leaves nothing in the corner', async () => {
    await sheet.hands.go('A5');
    await page.keyboard.press('Shift+F2');
    await page.getByRole('textbox', { name: 'Note' }).fill('');
    await sheet.hands.settled(() => page.getByRole('button', { name: 'Save' }).click());
    expect(drawn().note('A5')).toBe('');
    await eventually(async () => expect(await cornerOf(5, 1)).not.toBe(NOTED));
  });

  it('a box, by a click and by the space bar', async () => {
    const { x, y } = await sheet.at(2, 3);
    await sheet.hands.settled(() => page.mouse.click(x, y + 3));
    expect(drawn().value('C2')).toBe(true);
    await sheet.hands.go('C3');
    await sheet.hands.settled(() => page.keyboard.press('Space'));
    expect(drawn().values('C2:C3')).toEqual([[true], [true]]);
    await sheet.hands.settled(() => page.mouse.click(x, y + 3));
    expect(drawn().value('C2')).toBe(false);
  });

  it('an item, from the list of its cell', async () => {
    const { x, y } = await sheet.at(5, 2);
    await page.mouse.click(x + 41, y);
    await sheet.hands.settled(() => page.getByText('green', { exact: true }).last().click());
    expect(drawn().value('B5')).toBe('green');
  });

  it('a column group, folded and unfolded', async () => {
    await sheet.hands.settled(() => page.getByRole('button', { name: 'Collapse the column group' }).click());
    expect(drawn().hiddenColumns()).toEqual([6, 7, 8]);
    await sheet.hands.settled(() => page.getByRole('button', { name: 'Expand the column group' }).click());
    expect(drawn().hiddenColumns()).toEqual([]);
  });
});

describe('locks', () => {
  it('a warning-only one asks, and does nothing for no', async () => {
    await sheet.hands.type('E3', 'x');
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(drawn().value('E3')).toBe('');
    await sheet.hands.type('E3', 'x');
    await sheet.hands.settled(() => question.getByRole('button', { name: 'OK' }).click());
    expect(drawn().value('E3')).toBe('x');
  });

  it('does not ask again for a while where one says so', async () => {
    await sheet.hands.type('E4', 'y');
    await page.getByLabel("Don't show this again for 5 minutes").check();
    await sheet.hands.settled(() => page.getByRole('button', { name: 'OK' }).click());
    await sheet.hands.type('E5', 'z');
    expect(drawn().values('E4:E5')).toEqual([['y'], ['z']]);
  });

  it('a hard one refuses everybody who is not on its list', async () => {
    await sheet.hands.settled(() => page.locator('.me select').selectOption('wang@example.com'));
    await sheet.hands.look('Other');
    await sheet.hands.type('A1', 'mine');
    const refusal = page.getByRole('alertdialog', { name: 'There was a problem' });
    await eventually(async () =>
      expect(await refusal.innerText()).toContain("You're trying to edit a protected cell or object"),
    );
    await refusal.getByRole('button', { name: 'OK' }).click();
    expect(host.sheet('Other').value('A1')).toBe('');
    await eventually(async () => expect(await sheet.hands.read('A1')).toBe(''));
    await sheet.hands.settled(() => page.locator('.me select').selectOption('owner@example.com'));
  });
});

describe('about', () => {
  it('a link leads to the tab and the range it names', async () => {
    await sheet.hands.look('Drawn');
    await sheet.hands.go('D2');
    await sheet.hands.settled(() => page.getByRole('button', { name: 'Open the link' }).click());
    await eventually(() => expect(page.getByRole('tab', { selected: true }).innerText()).resolves.toBe('Other'));
    await eventually(() => expect(page.locator('.cell-bar .name').inputValue()).resolves.toBe('B7'));
  });

  it('tabs are added, renamed, moved, hidden, shown and deleted', async () => {
    const item = async (name: string) => {
      await page.getByRole('button', { name: 'Sheet menu' }).click();
      return page.getByRole('menuitem', { name, exact: true });
    };
    await sheet.hands.settled(() => page.getByRole('button', { name: 'Add a sheet' }).click());
    const added = host.tabs[2] ?? '';
    await page.getByRole('tab', { name: added }).dblclick();
    await page.getByLabel('Rename').fill('Mine');
    await sheet.hands.settled(() => page.keyboard.press('Enter'));
    expect(host.tabs).toEqual(['Drawn', 'Other', 'Mine']);
    const left = await item('Move left');
    await sheet.hands.settled(() => left.click());
    expect(host.tabs).toEqual(['Drawn', 'Mine', 'Other']);
    const hide = await item('Hide sheet');
    await sheet.hands.settled(() => hide.click());
    expect(host.sheet('Mine').hidden).toBe(true);
    await page.getByRole('button', { name: 'Sheets' }).click();
    await sheet.hands.settled(() => page.getByRole('menuitem', { name: 'Mine' }).click());
    await page.getByRole('tab', { name: 'Mine', selected: true }).waitFor();
    expect(host.sheet('Mine').hidden).toBe(false);
    await (await item('Delete')).click();
    await sheet.hands.settled(() => page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click());
    expect(host.tabs).toEqual(['Drawn', 'Other']);
    await sheet.hands.settled(() => page.getByRole('button', { name: 'Undo' }).click());
    expect(host.tabs).toEqual(['Drawn', 'Mine', 'Other']);
  });

  it('what a script throws is told across the top, and stands in the executions', async () => {
    await sheet.hands.settled(() => sheet.hands.menu('Own', 'Fail'));
    const failure = page.getByRole('alert');
    await eventually(() => expect(failure.innerText()).resolves.toContain('the register is being moved'));
    await sheet.hands.settled(() => failure.getByRole('button', { name: 'Executions' }).click());
    await eventually(() =>
      expect(page.locator('.runs .bad').first().innerText()).resolves.toMatch(
        /fail[\s\S]*service calls[\s\S]*being moved/,
      ),
    );
    await failure.getByRole('button', { name: 'Close' }).click();
    await page.locator('.panel .cross').click();
  });

  it('questions of a script come one after another, each with the answer before it', async () => {
    await sheet.hands.menu('Own', 'One after another');
    const question = page.getByRole('alertdialog');
    await question.getByRole('textbox').fill('赵敏');
    await question.getByRole('button', { name: 'OK' }).click();
    await question.getByText('Is it 赵敏?').waitFor();
    await question.getByRole('button', { name: 'Yes' }).click();
    await question.getByText('Kept 赵敏').waitFor();
    await sheet.hands.settled(() => question.getByRole('button', { name: 'OK' }).click());
    await question.waitFor({ state: 'detached' });
  });

  it('a question that is answered by a double click does not answer the next one', async () => {
    await sheet.hands.menu('Own', 'One after another');
    const question = page.getByRole('alertdialog');
    await question.getByRole('textbox').fill('赵敏');
    await sheet.hands.settled(() => twiceAtOnce(question.getByRole('button', { name: 'OK' })));
    await question.getByText('Is it 赵敏?').waitFor();
    await sheet.hands.settled(() => twiceAtOnce(question.getByRole('button', { name: 'Yes' })));
    await question.getByText('Kept 赵敏').waitFor();
    await sheet.hands.settled(() => twiceAtOnce(question.getByRole('button', { name: 'OK' })));
    await question.waitFor({ state: 'detached' });
  });
});
