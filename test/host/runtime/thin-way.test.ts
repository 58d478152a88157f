/** @fileoverview The thin way through the host: open, menu, type, call, mail, properties, time. */
import { openHost } from '../../../host';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Register').addItem('Set up…', 'setUp').addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Ask', 'ask')).addToUi();
}
function setUp() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  ss.getSheets()[0].getRange(1, 1, 2, 2).setValues([['Name', 'When'], ['Ann', new Date(2026, 0, 2)]]);
  ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(9).create();
  PropertiesService.getDocumentProperties().setProperty('ready', 'yes');
}
function daily(e) {
  MailApp.sendEmail('ann@example.com', 'Daily', JSON.stringify(e.hour));
}
function ask() {
  const ui = SpreadsheetApp.getUi();
  const reply = ui.prompt('Your name?');
  return reply.getSelectedButton() === ui.Button.OK ? reply.getResponseText() : 'none';
}
function onEdit(e) {
  if (e.range.getColumn() === 1) e.range.offset(0, 2).setValue(e.value + '!' + e.range.rowStart);
}
function sum(a, b) { return { sum: a + b, at: Utilities.formatDate(new Date(), 'Asia/Shanghai', 'yyyy-MM-dd') }; }
async function later() { return await Promise.resolve(7); }
`;

interface SpreadsheetGlobal {
  getActiveSpreadsheet(): {
    getSheets(): { getRange(a1: string): { setValue(value: unknown): void; getValue(): unknown } }[];
  };
}

const open = () =>
  openHost({
    files: { 'Code.gs': CODE, 'appsscript.json': '{"timeZone":"Asia/Shanghai"}' },
    now: '2026-11-23T08:00:00+08:00',
    timeZone: 'Asia/Shanghai',
  });

describe('the thin way', () => {
  it('sets up by the menu, mails by the clock, answers edits', () => {
    const host = open();
    host.open();
    expect(host.menus).toMatchObject([{ caption: 'Register' }]);
    expect(host.menu('Set up')).toMatchObject({ status: 'completed' });
    expect(host.sheet('Sheet1').values()).toEqual([
      ['Name', 'When'],
      ['Ann', new Date('2026-01-01T16:00:00Z')],
    ]);
    expect(host.properties.document.get('ready')).toBe('yes');
    const runs = host.advance('1d');
    expect(runs).toMatchObject([{ handler: 'daily', status: 'completed' }]);
    expect(host.outbox).toMatchObject([{ to: 'ann@example.com', subject: 'Daily', body: '1' }]);
    expect(host.type('Sheet1', 'A3', 'Bob')).toMatchObject({ accepted: true, executions: [{ status: 'completed' }] });
    expect(host.sheet('Sheet1').value('C3')).toBe('Bob!3');
  });

  it('calls functions and answers prompts', () => {
    const host = open();
    expect(host.call('sum', [1, 2])).toEqual({ sum: 3, at: '2026-11-23' });
    expect(host.call('later')).toBe(7);
    expect(host.menu('More ▸ Ask', { answers: ['Eve'] })).toMatchObject({ status: 'completed', value: 'Eve' });
    expect(() => host.menu('More ▸ Ask')).toThrow('Your name?');
  });

  it('offers the services as globals', () => {
    const { SpreadsheetApp } = open().globals as unknown as { SpreadsheetApp: SpreadsheetGlobal };
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet?.getRange('A1').setValue('012');
    expect(sheet?.getRange('A1').getValue()).toBe(12);
    expect(String(sheet)).toBe('Sheet');
  });
});
