/** @fileoverview Facts of sections 2.6 and 2.7: when writes happen, menus, questions, dialogs. */
import { hostWith } from '../builders/run-code';

const rule = 'SpreadsheetApp.newDataValidation()';
const strict = `${rule}.requireValueInList(['A', 'B', 'C']).setAllowInvalid(false)`;

describe('buffering', () => {
  it('fact 2.6.1: writes wait, merge, and a read flushes them', () => {
    const host = hostWith(
      "function main() { const s = SpreadsheetApp.getActiveSheet(); for (let i = 1; i <= 50; i++) s.getRange(i, 1).setValue(i); return s.getRange('A50').getValue(); }",
    );
    expect(host.menu({ fn: 'main' })).toMatchObject({ value: 50, calls: { writes: 50, flushes: 1 } });
  });

  it('fact 2.6.2: flush applies all and shows failures', () => {
    const host = hostWith(
      `function main() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setDataValidation(${strict}.build()); s.getRange('A1').setValue('Z'); try { SpreadsheetApp.flush(); } catch (e) { return e.message; } }`,
    );
    expect(host.call('main')).toContain('violates the data validation rules');
  });

  it('fact 2.6.3: what is not flushed when a lock is let go is not seen by the next', () => {
    const host = hostWith(
      "function main() { const l = LockService.getScriptLock(); l.waitLock(10); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); l.releaseLock(); Utilities.sleep(1); }",
    );
    const seen: unknown[] = [];
    host.during(7, () => seen.push(host.sheet('Sheet1').value('A1')));
    host.call('main');
    expect([seen, host.sheet('Sheet1').value('A1')]).toEqual([[''], 1]);
  });

  it('fact 2.6.4: results follow after the flush', () => {
    const host = hostWith(
      "function main() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(2); s.getRange('B1').setFormula('=A1*2'); s.getRange('A1').setValue(5); SpreadsheetApp.flush(); return s.getRange('B1').getValue(); }",
    );
    expect(host.call('main')).toBe(10);
  });

  it('fact 2.6.5: what was committed before a kill stays', () => {
    const host = hostWith(
      "function main() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); SpreadsheetApp.flush(); for (;;) Utilities.sleep(60000); }",
    );
    expect(host.menu({ fn: 'main' })).toMatchObject({ status: 'timed out' });
    expect(host.sheet('Sheet1').value('A1')).toBe(1);
  });
});

describe('user interface', () => {
  it('fact 2.7.1: a toast has a message, a title and its seconds', () => {
    const host = hostWith(
      "function main() { const s = SpreadsheetApp.getActive(); s.toast('a'); s.toast('b', 'T'); s.toast('c', 'T', -1); }",
    );
    host.call('main');
    expect(host.toasts).toMatchObject([
      { message: 'a', seconds: 5 },
      { message: 'b', title: 'T', seconds: 5 },
      { message: 'c', seconds: -1 },
    ]);
  });

  const locked = (ask: string): string =>
    `function main() { const ui = SpreadsheetApp.getUi(); const l = LockService.getScriptLock(); l.waitLock(10); ${ask} return l.hasLock(); }`;

  it.each(["ui.alert('x');", "ui.prompt('x');"])('fact 2.7.2: %s drops locks', (ask) => {
    expect(hostWith(locked(ask)).menu({ fn: 'main' }, { answers: ['OK'] }).value).toBe(false);
  });

  it.each([
    "ui.showSidebar(HtmlService.createHtmlOutput('x'));",
    "ui.showModalDialog(HtmlService.createHtmlOutput('x'), 't');",
    "ui.showModelessDialog(HtmlService.createHtmlOutput('x'), 't');",
  ])('fact 2.7.2: %s does not', (ask) => {
    expect(hostWith(locked(ask)).menu({ fn: 'main' }).value).toBe(true);
  });

  it('fact 2.7.5: there is no getUi in triggers by the clock', () => {
    const host = hostWith(
      "function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); } function tick() { SpreadsheetApp.getUi(); }",
    );
    host.call('install');
    expect(host.advance('1h')[0]).toMatchObject({
      error: 'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    });
  });

  it('fact 2.7.6: simple onOpen may make a menu', () => {
    const host = hostWith("function onOpen(e) { SpreadsheetApp.getUi().createMenu('M').addItem('x', 'f').addToUi(); }");
    expect(host.open()).toMatchObject({ status: 'completed', authMode: 'LIMITED' });
  });

  it('fact 2.7.7: a second menu of a name takes the place of the first; opening again rebuilds', () => {
    const host = hostWith(
      "function onOpen() { const ui = SpreadsheetApp.getUi(); ui.createMenu('M').addItem('a', 'f').addToUi(); ui.createMenu('M').addItem('b', 'f').addSeparator().addSubMenu(ui.createMenu('S').addItem('c', 'f')).addToUi(); } function f() {}",
    );
    host.open();
    host.open();
    expect(host.menus).toEqual([
      {
        caption: 'M',
        items: [{ caption: 'b', fn: 'f' }, 'separator', { caption: 'S', items: [{ caption: 'c', fn: 'f' }] }],
      },
    ]);
  });

  it('fact 2.7.8: in a trigger the active range is A1', () => {
    const host = hostWith(
      "function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); } function tick() { return [SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveSpreadsheet() !== null]; }",
    );
    host.select('Sheet1', 'C5');
    host.call('install');
    expect(host.advance('1h')[0]?.value).toEqual(['A1', true]);
  });

  it('fact 2.7.9: a dialog has its size, a sidebar none; one sidebar at a time', () => {
    const host = hostWith(
      "function main() { const ui = SpreadsheetApp.getUi(); const page = () => HtmlService.createHtmlOutput('x').setWidth(200).setHeight(100); ui.showModalDialog(page(), 'D'); ui.showSidebar(page().setTitle('A')); ui.showSidebar(page().setTitle('B')); }",
    );
    host.call('main');
    expect(host.dialogs.map(({ kind, title, open }) => [kind, title, open])).toEqual([
      ['modal', 'D', true],
      ['sidebar', 'A', false],
      ['sidebar', 'B', true],
    ]);
    expect(host.dialogs[0]).toMatchObject({ width: 200, height: 100 });
  });
});
