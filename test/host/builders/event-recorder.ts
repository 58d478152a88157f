/** @fileoverview A project that keeps the events it gets, and what it has kept. */
import type { Host } from '../../../host';
import { hostWith } from './run-code';

export const RECORDER = `
  function keep(kind, e) {
    const p = PropertiesService.getScriptProperties(); const all = JSON.parse(p.getProperty('all') || '[]');
    all.push({ kind, keys: Object.keys(e).sort().join(), mode: String(e.authMode), a1: e.range ? e.range.getA1Notation() : '', value: e.value === undefined ? null : e.value, oldValue: e.oldValue === undefined ? null : e.oldValue, type: e.changeType || '', json: JSON.stringify(e.range || null), active: Session.getActiveUser().getEmail(), effective: Session.getEffectiveUser().getEmail(), user: e.user ? e.user.getEmail() : 'none' });
    p.setProperty('all', JSON.stringify(all));
  }
  function onOpen(e) { keep('onOpen', e); }
  function onEdit(e) { keep('onEdit', e); }
  function edited(e) { keep('edited', e); }
  function changed(e) { keep('changed', e); }
  function opened(e) { keep('opened', e); }
  function tick(e) { return JSON.stringify(e); }
  function install() { const s = SpreadsheetApp.getActive(); ScriptApp.newTrigger('edited').forSpreadsheet(s).onEdit().create(); ScriptApp.newTrigger('changed').forSpreadsheet(s).onChange().create(); ScriptApp.newTrigger('opened').forSpreadsheet(s).onOpen().create(); }
  function daily() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create(); }
  function list() { return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction()); }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=1+1'); }
  function twice() { ScriptApp.newTrigger('onEdit').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
  function all() { return JSON.parse(PropertiesService.getScriptProperties().getProperty('all') || '[]'); }
`;

/** One event as the script saw it. */
export interface SeenEvent {
  kind: string;
  keys: string;
  mode: string;
  a1: string;
  value: string | null;
  oldValue: string | null;
  type: string;
  json: string;
  active: string;
  effective: string;
  user: string;
}

export function seenEvents(host: Host, kind?: string): SeenEvent[] {
  return (host.call('all') as SeenEvent[]).filter((one) => !kind || one.kind === kind);
}

/** With triggers for edits, changes and openings, installed by the owner. */
export function recordingHost(options?: Parameters<typeof hostWith>[1]): Host {
  const host = hostWith(RECORDER, options);
  host.call('install');
  return host;
}
