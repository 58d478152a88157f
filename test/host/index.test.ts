/** @fileoverview The host as a whole: folder state, copies, versions, views, misuse by the driver. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../host';
import { hostWith, NOW } from './builders/run-code';

const CODE = `
function setUp() {
  const ss = SpreadsheetApp.getActive();
  ss.getSheets()[0].setName('客户').getRange('A1:B1').setValues([['编号', '名称']]);
  ss.insertSheet('订单');
  PropertiesService.getDocumentProperties().setProperty('ready', 'yes');
  PropertiesService.getUserProperties().setProperty('mine', '1');
  ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create();
  MailApp.sendEmail('a@example.com', 'S', 'B');
}
function tick() { return 1; }
function id() { return SpreadsheetApp.getActive().getId(); }
function openMe() { return SpreadsheetApp.openById(SpreadsheetApp.getActive().getId()).getName(); }
`;

describe('state in a folder', () => {
  it('comes back: tabs, properties, triggers, mail, the clock', () => {
    const state = mkdtempSync(join(tmpdir(), 'host-'));
    const options = { files: { 'Code.gs': CODE, 'appsscript.json': '{"timeZone":"Asia/Shanghai"}' }, state, now: NOW };
    const first = openHost(options);
    first.call('setUp');
    first.type('客户', 'B2', '华为');
    first.share('he.jing@example.com', 'viewer');
    first.advance('2h');
    first.close();
    const again = openHost(options);
    expect(again.tabs).toEqual(['客户', '订单']);
    expect(again.sheet('客户').values()).toEqual([
      ['编号', '名称'],
      ['', '华为'],
    ]);
    expect(again.now).toBe(first.now);
    expect(again.id).toBe(first.id);
    expect(again.properties.document.get('ready')).toBe('yes');
    expect(again.outbox).toEqual(first.outbox);
    expect(again.triggers).toEqual(first.triggers);
    expect(again.quotas().mailRecipients.used).toBe(1);
    expect(again.type('客户', 'B3', 'x', { user: 'he.jing@example.com' }).accepted).toBe(false);
    expect(again.advance('1d')).toMatchObject([{ handler: 'tick', status: 'completed' }]);
    rmSync(state, { recursive: true });
  });
});

describe('a copy of the file', () => {
  it('has tabs, sheet ids and code, but no triggers and no properties', () => {
    const host = hostWith(CODE);
    host.call('setUp');
    const copy = host.makeCopy({ user: 'li.qiang@example.com' });
    expect(copy.tabs).toEqual(['客户', '订单']);
    expect(copy.id).not.toBe(host.id);
    expect(copy.sheet('订单').id).toBe(host.sheet('订单').id);
    expect(copy.triggers).toEqual([]);
    expect(copy.properties.document.size + copy.properties.script.size).toBe(0);
    copy.type('客户', 'A2', 'only here');
    expect(host.sheet('客户').values()).toHaveLength(1);
    expect(copy.call('id')).toBe(copy.id);
  });
});

describe('version history', () => {
  it('restores cells and tabs; properties, triggers and sent mail stay', () => {
    const host = hostWith(CODE);
    host.call('setUp');
    host.type('客户', 'A2', 'old');
    const then = host.now;
    host.advance('1h');
    host.type('客户', 'A2', 'new');
    host.renameTab('订单', 'Orders');
    host.restoreVersion(then);
    expect(host.tabs).toEqual(['客户', '订单']);
    expect(host.sheet('客户').value('A2')).toBe('old');
    expect(host.properties.document.get('ready')).toBe('yes');
    expect(host.triggers).toHaveLength(1);
    expect(host.outbox).toHaveLength(1);
  });
});

describe('the clock', () => {
  it.each([
    ['1d', '2026-11-24T00:00:00.000Z'],
    ['90m', '2026-11-23T01:30:00.000Z'],
    ['2h30m', '2026-11-23T02:30:00.000Z'],
    ['2026-11-25T12:00:00+08:00', '2026-11-25T04:00:00.000Z'],
    ['2020-01-01T00:00:00Z', '2026-11-23T00:00:00.000Z'],
  ])('advance(%s)', (to, now) => {
    const host = hostWith('');
    host.advance(to);
    expect(host.now).toBe(now);
  });

  it.each(['tomorrow', '2026-11-25T12:00:00'])('refuses %s', (to) => {
    expect(() => hostWith('').advance(to)).toThrow('Cannot advance');
  });
});

describe('the driver is told of its mistakes', () => {
  it.each([
    [() => hostWith('').sheet('Nope'), "No tab 'Nope'. There is: Sheet1"],
    [() => hostWith('').type('Sheet1', 'nowhere!', 'x'), "'nowhere!' is no range of Sheet1"],
    [() => openHost({ bundle: '/no/such/folder' }), 'there is no such folder'],
    [() => openHost({ now: 'someday' }), 'it is no moment'],
  ])('%#', (act, message) => {
    expect(act).toThrow(message);
  });
});

describe('globals', () => {
  interface Services {
    SpreadsheetApp: { getActiveSpreadsheet(): { getSheetByName(name: string): Tab | null }; flush(): void };
    Utilities: { formatDate(date: Date, zone: string, pattern: string): string };
  }
  interface Tab {
    getRange(a1: string): { setValues(values: unknown[][]): void; getValues(): unknown[][] };
  }

  it('are seen by everything else as soon as it looks', () => {
    const host = hostWith('');
    const { SpreadsheetApp, Utilities } = host.globals as unknown as Services;
    const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');
    tab?.getRange('A1:B1').setValues([['x', new Date('2026-01-01T05:00:00Z')]]);
    expect(host.sheet('Sheet1').values()).toEqual([['x', new Date('2026-01-01T05:00:00Z')]]);
    expect(tab?.getRange('A1:B1').getValues()).toEqual([['x', new Date('2026-01-01T05:00:00Z')]]);
    expect(Array.isArray(tab?.getRange('A1').getValues())).toBe(true);
    expect(Utilities.formatDate(new Date(0), 'GMT+9', 'HH')).toBe('09');
  });
});

describe('other files', () => {
  it('openById finds the own id and says so for others', () => {
    expect(hostWith(CODE).call('openMe')).toBe('Untitled spreadsheet');
    expect(() => hostWith("function main() { SpreadsheetApp.openById('none'); }").call('main')).toThrow();
  });
});
