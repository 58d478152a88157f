/** @fileoverview Puts the parts of a host together, fresh or from its folder. */
import type { HostOptions } from '../host-options';
import { hasWorkbook, openFolder } from '../workbook/folder-state';
import { createWorkbook, type Workbook } from '../workbook/workbook';
import { createAccounts } from './accounts';
import { emptyCount } from './call-count';
import { createClock } from './clock';
import { createEventQueue } from './event-queue';
import { createFaults } from './faults';
import { createDocument } from './host-document';
import type { HostState } from './host-state';
import { createLockTable } from './lock-table';
import { loadProgram, type ProgramFiles, readBundle } from './program';
import { createRandom } from './seeded-random';
import { readHostJson, restoreHost } from './state-folder';
import { createPropertyStores } from './stores';
import { createTriggerStore } from './trigger-store';

const DEFAULT_USER = 'owner@example.com';

export function openState(options: HostOptions): HostState {
  const folder = options.state && options.state !== ':memory:' ? options.state : null;
  const random = createRandom(options.seed ?? 1);
  const saved = folder ? readHostJson(folder) : null;
  const clock = createClock(startOf(options, saved?.now));
  const workbook = options.workbook ?? openWorkbook(options, folder, random.between(1, 2 ** 31));
  workbook.now = () => clock.now();
  const document = createDocument(workbook, saved?.owner ?? options.user ?? DEFAULT_USER);
  const state: HostState = {
    program: loadProgram(filesOf(options)),
    endless: options.endless === 'allowed',
    document,
    documents: new Map([[document.id, document]]),
    scriptId: saved?.scriptId ?? `script-${random.between(1, 2 ** 31).toString(36)}`,
    clock,
    random,
    calls: emptyCount(),
    faults: createFaults(),
    locks: createLockTable(),
    properties: createPropertyStores(),
    caches: new Map(),
    accounts: createAccounts(typeof options.accounts === 'object' ? options.accounts.workspace : null),
    triggers: createTriggerStore(),
    events: createEventQueue(random),
    people: new Map(),
    outbox: [],
    toasts: [],
    alerts: [],
    log: [],
    fetches: [],
    dialogs: [],
    executions: [],
    onFetch: null,
    running: 0,
    settleLater: false,
    beforeRun: () => undefined,
    afterRun: () => undefined,
    callFromPage: () => {
      throw new Error('the host is not open yet');
    },
  };
  if (saved) restoreHost(state, saved);
  return state;
}

function openWorkbook(options: HostOptions, folder: string | null, number: number): Workbook {
  if (folder && hasWorkbook(folder)) return openFolder(folder);
  return createWorkbook({
    id: `1${number.toString(36).padStart(8, '0')}_${'abcdefghijklmnopqrstuvwxyz'.slice(0, 20)}`,
    ...(options.name !== undefined && { name: options.name }),
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? 'Etc/UTC',
  });
}

/** A folder goes on when it was saved, or later: time never runs backwards. */
function startOf({ now }: HostOptions, saved = 0): number {
  if (now === undefined) return saved || Date.UTC(2026, 10, 23);
  const start = typeof now === 'number' ? now : typeof now === 'string' ? Date.parse(now) : now.getTime();
  if (Number.isNaN(start)) throw new Error(`Cannot open a host at ${String(now)}: it is no moment`);
  return Math.max(start, saved);
}

function filesOf({ bundle, files }: HostOptions): ProgramFiles {
  if (files) return files;
  if (typeof bundle === 'string') return readBundle(bundle);
  return bundle?.files ?? {};
}
