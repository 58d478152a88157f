/** @fileoverview Contested behaviours: each switch both ways, and the strict side where there is none (spec/5). */
import type { Host, HostOptions } from '../../host';
import { hostWith } from './builders/run-code';

const CODE = `
  function keep(kind, e) { const p = PropertiesService.getScriptProperties(); p.setProperty('seen', (p.getProperty('seen') || '') + kind + ' ' + (e.range ? e.range.getA1Notation() : e.changeType) + ' ' + (e.value === undefined ? '-' : e.value) + ';'); }
  function onEdit(e) { keep('edit', e); }
  function changed(e) { keep('change', e); }
  function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
  function write() { SpreadsheetApp.getActiveSheet().getRange('D1').setValue(1); }
  function seen() { const p = PropertiesService.getScriptProperties(); const all = p.getProperty('seen') || ''; p.deleteProperty('seen'); return all; }`;

function open(options: HostOptions): Host {
  const host = hostWith(CODE, options);
  host.call('install');
  host.paste('Sheet1', 'A1', [['b'], ['a']]);
  host.call('seen');
  return host;
}

const acts: Record<string, (host: Host) => unknown> = {
  undo: (host) => host.undo('owner@example.com'),
  sort: (host) => host.sort('Sheet1', 'A', true),
  'a paste of one cell': (host) => host.paste('Sheet1', 'B1', [['x']]),
  'a write of a script': (host) => {
    host.call('write');
    host.settle();
  },
};

it.each([
  ['undo', {}, 'edit A1:A2 -;change EDIT -;'],
  ['undo', { people: { undoReportsEdit: true } }, 'edit A1:A2 -;change EDIT -;'],
  ['undo', { people: { undoReportsEdit: false } }, ''],
  ['sort', {}, 'change OTHER -;'],
  ['sort', { people: { sortReports: 'edit' } }, 'edit A1:A2 -;change EDIT -;'],
  ['sort', { people: { sortReports: 'change' } }, 'change OTHER -;'],
  ['sort', { people: { sortReports: 'none' } }, ''],
  ['a paste of one cell', {}, 'edit B1 -;change EDIT -;'],
  ['a paste of one cell', { people: { pasteCarriesValues: true } }, 'edit B1 x;change EDIT -;'],
  ['a write of a script', {}, ''],
  ['a write of a script', { scriptsFireChange: false }, ''],
  ['a write of a script', { scriptsFireChange: true }, 'change EDIT -;'],
] as [string, HostOptions, string][])('%s under %j is seen as %p', (act, options, seen) => {
  const host = open(options);
  acts[act]?.(host);
  const sorted = (text: unknown): string[] => String(text).split(';').filter(Boolean).sort();
  expect(sorted(host.call('seen'))).toEqual(sorted(seen));
});
