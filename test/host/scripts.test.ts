/** @fileoverview Ordinary scripts of other kinds run unchanged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../host';
import { hostWith } from './builders/run-code';

function hostOf(script: string, pages: Record<string, string> = {}): Host {
  return hostWith(readFileSync(join(__dirname, 'scripts', `${script}.gs`), 'utf8'), {
    pages,
    timeZone: 'Asia/Shanghai',
  });
}

/** Fills the first tab as a person pastes. */
function filled(host: Host, tab: string, rows: (string | number | boolean)[][]): Host {
  host.renameTab('Sheet1', tab, { settle: false });
  host.paste(tab, 'A1', rows, { settle: false });
  host.settle();
  return host;
}

describe('a mail merge', () => {
  it('writes to each once', () => {
    const host = filled(hostOf('mail-merge', { 'letter.html': '<p>Dear <?= name ?>,</p>' }), 'People', [
      ['Name', 'Email', 'Sent at'],
      ['王芳', 'wang.fang@example.com', ''],
      ['A & B', 'a@example.com', ''],
    ]);
    host.open();
    expect(host.menu('Send all')).toMatchObject({ status: 'completed', value: 2 });
    expect(host.menu('Send all')).toMatchObject({ value: 0 });
    expect(host.outbox.map(({ to, htmlBody }) => [to, htmlBody])).toEqual([
      ['wang.fang@example.com', '<p>Dear 王芳,</p>'],
      ['a@example.com', '<p>Dear A &amp; B,</p>'],
    ]);
    expect(host.sheet('People').value('C2')).toBeInstanceOf(Date);
    expect(host.toasts).toMatchObject([{ message: '2 letters sent' }, { message: '0 letters sent' }]);
  });
});

describe('a stamp on edit', () => {
  it('stamps single edits and pastes, clears with the status', () => {
    const host = filled(hostOf('edit-stamp'), 'Tasks', [
      ['Task', 'Status', 'Changed'],
      ['a', '', ''],
      ['b', '', ''],
    ]);
    host.type('Tasks', 'B2', 'done');
    expect(host.sheet('Tasks').display('C2')).toEqual([['2026-11-23 08:00']]);
    host.paste('Tasks', 'B2', [['open'], ['open']]);
    expect(host.sheet('Tasks').display('C3')).toEqual([['2026-11-23 08:00']]);
    host.clear('Tasks', 'B2:B3');
    expect(host.sheet('Tasks').display('C2:C3')).toEqual([[''], ['']]);
  });
});

describe('a dependent dropdown', () => {
  it('offers and enforces the cities of the province', () => {
    const host = filled(hostOf('dependent-dropdown'), 'Lists', [
      ['广东', '深圳'],
      ['广东', '广州'],
      ['浙江', '杭州'],
    ]);
    (
      host.globals as unknown as { SpreadsheetApp: { getActive(): { insertSheet(name: string): void } } }
    ).SpreadsheetApp.getActive().insertSheet('Form');
    host.type('Form', 'A2', '广东');
    expect(host.type('Form', 'B2', '杭州')).toMatchObject({ accepted: false });
    expect(host.type('Form', 'B2', '深圳')).toMatchObject({ accepted: true });
    host.type('Form', 'A2', '浙江');
    expect(host.sheet('Form').value('B2')).toBe('');
    expect(host.type('Form', 'B2', '杭州')).toMatchObject({ accepted: true });
  });
});

describe('a sidebar with google.script.run', () => {
  it('lists and ticks off', () => {
    const host = filled(hostOf('sidebar', { 'tasks.html': '<ul id="tasks"></ul>' }), 'Tasks', [
      ['Task', 'Done'],
      ['call', false],
      ['write', true],
      ['visit', false],
    ]);
    host.menu('Show');
    const [page] = host.dialogs;
    expect(page).toMatchObject({ kind: 'sidebar', title: 'Tasks', open: true });
    expect(page?.run('openTasks')).toEqual([
      { row: 2, task: 'call', done: 'FALSE' },
      { row: 4, task: 'visit', done: 'FALSE' },
    ]);
    expect(page?.run('tickOff', 2)).toEqual([{ row: 4, task: 'visit', done: 'FALSE' }]);
  });
});

describe('a daily report with openById', () => {
  it('reads another file every morning', () => {
    const orders = filled(hostWith('', { timeZone: 'Asia/Shanghai' }), 'Orders', [
      ['Day', 'Amount'],
      ['2026-11-22', 10],
      ['2026-11-23', 20.5],
      ['2026-11-23', 30],
    ]);
    const host = hostOf('daily-report');
    host.addFile(orders);
    host.call('remember', [orders.id]);
    host.call('install');
    expect(host.advance('2d').map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect(host.outbox.map(({ to, subject, body }) => [to, subject, body])).toEqual([
      ['owner@example.com', 'Orders of 2026-11-23', '2 orders, 50.50 in all'],
      ['owner@example.com', 'Orders of 2026-11-24', '0 orders, 0.00 in all'],
    ]);
    expect(host.sheet('Sheet1').display()).toEqual([
      ['2026-11-23', '2', '50.5'],
      ['2026-11-24', '0', '0'],
    ]);
  });
});
