/** @fileoverview A host that was prepared once and is opened again as it stood: setting up costs more than most tests do. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, type HostOptions, openHost } from '../../host';
import { type HostState, personOf } from '../../host/runtime/host-state';
import { hostJson, restoreHost } from '../../host/runtime/state-folder';
import { fromJson, toJson } from '../../host/workbook/json-state';

const texts = new Map<string, string>();

/**
 * Prepares a host, or takes it as it was prepared with the same words before: by this suite or, where `npm test` gives a
 * folder for that, by another one. What a state folder or another program would bring in is always prepared anew.
 */
export function keptHost(words: readonly unknown[], options: HostOptions, prepare: (host: Host) => void): Host {
  if (!isPlain(options)) return prepared(options, prepare);
  const name = createHash('sha256')
    .update(JSON.stringify([words, options]))
    .digest('hex');
  const text = texts.get(name) ?? keptText(name);
  if (text !== undefined) {
    texts.set(name, text);
    return reopened(text, options);
  }
  const host = prepared(options, prepare);
  const made = JSON.stringify(keptOf(host.state));
  texts.set(name, made);
  keep(name, made);
  return host;
}

function isPlain({ state, bundle, files, workbook, workerFile }: HostOptions): boolean {
  const isElsewhere = state !== undefined && state !== ':memory:';
  return !isElsewhere && bundle === 'dist' && !files && !workbook && !workerFile;
}

function prepared(options: HostOptions, prepare: (host: Host) => void): Host {
  const host = openHost(options);
  prepare(host);
  return host;
}

function fileOf(name: string): string | undefined {
  const folder = process.env.REGISTER_SET_UPS;
  return folder ? join(folder, `${name}.json`) : undefined;
}

function keptText(name: string): string | undefined {
  const file = fileOf(name);
  return file && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Another worker may do the same at the same time: a file is there whole or not at all. */
function keep(name: string, text: string): void {
  const file = fileOf(name);
  if (!file) return;
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

const LISTS = ['executions', 'log', 'toasts', 'alerts', 'fetches'] as const;

/** What a state folder keeps, and what else can be observed of a host. */
function keptOf(state: HostState) {
  if (state.dialogs.length > 0) throw new Error('Cannot keep a host with an open dialog');
  return {
    book: toJson(state.document.workbook),
    host: hostJson(state),
    caches: [...state.caches].map(([name, store]) => [name, [...store]] as const),
    people: [...state.people].map(
      ([user, { selection, menus, opened }]) => [user, selection, [...menus], opened] as const,
    ),
    calls: state.calls,
    lists: LISTS.map((name) => state[name]),
  };
}

function reopened(text: string, options: HostOptions): Host {
  const kept = JSON.parse(text) as ReturnType<typeof keptOf>;
  const host = openHost({ ...options, now: kept.host.now, workbook: fromJson(kept.book) });
  const { state } = host;
  restoreHost(state, kept.host);
  Object.assign(state, { scriptId: kept.host.scriptId });
  Object.assign(state.calls, kept.calls);
  for (const [name, entries] of kept.caches) state.caches.set(name, new Map(entries));
  for (const [user, selection, menus, opened] of kept.people) {
    const person = personOf(state, user);
    Object.assign(person.selection, selection);
    person.opened = opened;
    for (const [caption, menu] of menus) person.menus.set(caption, menu);
  }
  LISTS.forEach((name, at) => {
    (state[name] as unknown[]).push(...(kept.lists[at] as readonly unknown[]));
  });
  return host;
}
