/** @fileoverview What people do in the grid goes to the host as done by them, and the host's truth comes back. */
import type { Browser } from 'playwright-core';
import { type Host, openHost } from '../../host';
import { eventually } from './eventually';
import { drawn, FIRST_TIME_MS, openBrowser } from './open-browser';
import { openSpreadsheet, type Spreadsheet } from './open-spreadsheet';

let browser: Browser;
let host: Host;
let sheet: Spreadsheet;

const TABS = 17;
let used = 0;

/** Each test has a tab of its own: name, amount, and three rows. */
beforeAll(async () => {
  host = openHost({ user: 'owner@example.com' });
  for (let i = 1; i <= TABS; i++) {
    host.addTab(i);
    host.renameTab(host.tabs[i] ?? '', `T${i}`);
    host.paste(`T${i}`, 'A1', [
      ['name', 'amount'],
      ['c', 3],
      ['a', 1],
      ['b', 2],
    ]);
  }
  browser = await openBrowser();
  sheet = await openSpreadsheet(browser, () => host);
}, FIRST_TIME_MS);

afterAll(async () => {
  await sheet?.close();
  await browser?.close();
});

beforeEach(async () => {
  used++;
  await sheet.hands.look(tab());
});

const tab = (): string => `T${used}`;
const values = (range: string): unknown[][] => host.sheet(tab()).values(range);

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const { mouse } = sheet.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await mouse.move(to.x, to.y, { steps: 5 });
  await drawn(sheet.page);
  await mouse.up();
}

const context = async (row: number, column: number, item: string): Promise<void> => {
  const { x, y } = await sheet.at(row, column);
  await sheet.page.mouse.click(x, y);
  await sheet.page.mouse.click(x, y, { button: 'right' });
  await sheet.hands.settled(() => sheet.page.getByRole('menuitem', { name: item, exact: true }).click());
};

describe('values', () => {
  it('typing is read as the spreadsheet reads it', async () => {
    await sheet.hands.type('C2', '012');
    await sheet.hands.type('C3', '=B2*2');
    expect(values('C2:C3')).toEqual([[12], [6]]);
    await eventually(async () => expect(await sheet.hands.read('C3')).toBe('=B2*2'));
  });

  it('Enter takes what was typed, not a function that begins like it', async () => {
    await sheet.hands.go('C4');
    await sheet.page.keyboard.type('=B');
    // As long as the grid's library takes to offer its functions.
    await sheet.page.waitForTimeout(800);
    await sheet.page.keyboard.type('2*3');
    await sheet.hands.settled(() => sheet.page.keyboard.press('Enter'));
    await eventually(async () => expect(await sheet.hands.read('C4')).toBe('=B2*3'));
  });

  it('what is being typed is entered where it was when one goes to another tab, and when another answer comes', async () => {
    const here = tab();
    await sheet.hands.go('C2');
    await sheet.page.keyboard.type('half');
    await sheet.hands.settled(() => sheet.page.getByRole('tab', { name: 'T1', exact: true }).click());
    expect(host.sheet(here).value('C2')).toBe('half');
    expect(host.sheet('T1').value('C2')).not.toBe('half');
    await sheet.hands.look(here);
    await sheet.hands.type('C3', 'whole');
    expect(host.sheet(here).value('C3')).toBe('whole');
  });

  it('a pasted block is read like typing, and fills a larger selection', async () => {
    await sheet.hands.go('C2:C4');
    await sheet.page.evaluate("navigator.clipboard.writeText('=1+1')");
    await sheet.hands.settled(() => sheet.page.keyboard.press('Control+v'));
    expect(host.sheet(tab()).formulas('C2:C4')).toEqual([['=1+1'], ['=1+1'], ['=1+1']]);
  });

  it('copied cells take their look along', async () => {
    host.format(tab(), 'B2', { background: '#ffff00' });
    await sheet.hands.go('A2:B2');
    await sheet.page.keyboard.press('Control+c');
    await sheet.hands.go('A6');
    await sheet.hands.settled(() => sheet.page.keyboard.press('Control+v'));
    expect(values('A6:B6')).toEqual([['c', 3]]);
    expect(host.sheet(tab()).background('B6')).toBe('#ffff00');
  });

  it('what is cut leaves its place, and references follow it', async () => {
    host.type(tab(), 'D1', '=B2');
    await sheet.hands.go('B2');
    await sheet.page.keyboard.press('Control+x');
    await sheet.hands.go('C6');
    await sheet.hands.settled(() => sheet.page.keyboard.press('Control+v'));
    expect(values('B2:C6')).toEqual([
      ['', ''],
      [1, ''],
      [2, ''],
      ['', ''],
      ['', 3],
    ]);
    expect(host.sheet(tab()).formulas('D1')).toEqual([['=C6']]);
  });

  it('a selection dragged by its edge is cut and pasted', async () => {
    await sheet.hands.go('A2');
    const [from, to] = [await sheet.at(2, 1), await sheet.at(6, 4)];
    await sheet.hands.settled(() => drag({ x: from.x, y: from.y - 12 }, to));
    expect([values('A2')[0]?.[0], values('D6')[0]?.[0]]).toEqual(['', 'c']);
  });

  it('the fill handle goes on with a series', async () => {
    await sheet.hands.go('B3:B4');
    const [corner, to] = [await sheet.at(4, 2), await sheet.at(7, 2)];
    await sheet.hands.settled(() => drag({ x: corner.x + 50, y: corner.y + 13 }, to));
    expect(values('B5:B7')).toEqual([[3], [4], [5]]);
  });

  it('Ctrl+D copies the first row of the selection down', async () => {
    await sheet.hands.go('A2:B4');
    await sheet.hands.settled(() => sheet.page.keyboard.press('Control+d'));
    expect(values('A2:B4')).toEqual([
      ['c', 3],
      ['c', 3],
      ['c', 3],
    ]);
  });

  it('Delete clears the selection; Ctrl+Z brings it back, Ctrl+Y clears it again', async () => {
    await sheet.hands.go('A2:B3');
    const press = (keys: string) => sheet.hands.settled(() => sheet.page.keyboard.press(keys));
    await press('Delete');
    expect(values('A2:B4')).toEqual([
      ['', ''],
      ['', ''],
      ['b', 2],
    ]);
    await press('Control+z');
    expect(values('A2:B4')).toEqual([
      ['c', 3],
      ['a', 1],
      ['b', 2],
    ]);
    await press('Control+y');
    expect(values('A2:B4')).toEqual([
      ['', ''],
      ['', ''],
      ['b', 2],
    ]);
    await eventually(async () => expect(await sheet.hands.read('A2')).toBe(''));
  });
});

describe('rows and columns', () => {
  it('are inserted and deleted where one right-clicks', async () => {
    await context(3, 1, 'Insert row above');
    expect(values('A2:A5')).toEqual([['c'], [''], ['a'], ['b']]);
    await context(3, 1, 'Delete row');
    await context(2, 1, 'Insert column right');
    expect(values('A1:C1')).toEqual([['name', '', 'amount']]);
    await context(2, 2, 'Delete column');
    expect(values('A1:B1')).toEqual([['name', 'amount']]);
  });

  it('are hidden and shown again', async () => {
    await context(3, 1, 'Hide row');
    expect(host.sheet(tab()).hiddenRows()).toEqual([3]);
    await sheet.hands.go('A2');
    await sheet.hands.settled(() => sheet.hands.menu('Edit', 'Show hidden rows'));
    expect(host.sheet(tab()).hiddenRows()).toEqual([]);
    await context(2, 2, 'Hide column');
    expect(host.sheet(tab()).hiddenColumns()).toEqual([2]);
  });

  it('a column is moved by dragging its letter', async () => {
    const [from, to] = [await sheet.at(1, 1), await sheet.at(1, 2)];
    const letters = from.y - 24;
    await sheet.page.mouse.click(from.x, letters);
    await sheet.hands.settled(() => drag({ x: from.x, y: letters }, { x: to.x + 40, y: letters }));
    expect(values('A1:B1')).toEqual([['amount', 'name']]);
  });

  it('a column is made wider by dragging its edge', async () => {
    const { x, y } = await sheet.at(1, 2);
    await sheet.hands.settled(() => drag({ x: x + 49, y: y - 24 }, { x: x + 109, y: y - 24 }));
    expect(host.sheet(tab()).model.columnWidths.values[1]).toBeGreaterThan(140);
  });
});

describe('sorting and filtering', () => {
  it('the selection by its first column', async () => {
    await sheet.hands.go('A2:B4');
    await sheet.hands.settled(() => sheet.hands.menu('Data', 'Sort the selection, A to Z'));
    expect(values('A1:B4')).toEqual([
      ['name', 'amount'],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('a filter is made, its button opens the values, and it sorts below its titles', async () => {
    await sheet.hands.go('A1:B4');
    await sheet.hands.settled(() => sheet.hands.menu('Data', 'Create a filter'));
    const { x, y } = await sheet.at(1, 1);
    const open = () => sheet.hands.settled(() => sheet.page.mouse.click(x + 41, y));
    await open();
    await sheet.page.getByLabel('c', { exact: true }).uncheck();
    await sheet.hands.settled(() => sheet.page.getByRole('button', { name: 'OK' }).click());
    expect(host.sheet(tab()).filteredRows()).toEqual([2]);
    await open();
    await sheet.hands.settled(() => sheet.page.getByRole('button', { name: 'Sort by this column, A to Z' }).click());
    expect(values('A1:A4')).toEqual([['name'], ['a'], ['b'], ['c']]);
  });
});

it('takes keys as soon as it is there, however slow the machine', async () => {
  const slow = await openSpreadsheet(browser, () => host, 6);
  await slow.page.keyboard.press('ArrowRight');
  await slow.page.waitForFunction("document.querySelector('.cell-bar .name').value === 'B1'");
  await slow.close();
});
