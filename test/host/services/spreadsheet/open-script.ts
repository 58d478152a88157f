/** @fileoverview A small execution for tests of SpreadsheetApp: objects behave as behind the choke point (flush before reads, late failures). */
import type { ExecutionContext, HostDocument, RunIdentity } from '../../../../host/services/execution-context';
import {
  type CostKind,
  type ServiceClass,
  ServiceObject,
  visibleMethods,
} from '../../../../host/services/service-object';
import { SpreadsheetApp } from '../../../../host/services/spreadsheet/spreadsheet-app';
import type { SheetModel } from '../../../../host/workbook/sheet-model';
import { createWorkbook, type Workbook } from '../../../../host/workbook/workbook';

export interface ScriptOptions {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly now?: string;
  readonly user?: string;
  readonly domain?: string;
  readonly access?: 'editor' | 'viewer';
  /** Another user's view of the same file. */
  readonly workbook?: Workbook;
}

export const OWNER = 'owner@example.com';

export interface Script {
  readonly app: SpreadsheetApp;
  readonly workbook: Workbook;
  readonly document: HostDocument;
  readonly toasts: unknown[];
  readonly shared: Map<string, string>;
  /** Counted calls by kind. */
  readonly count: Partial<Record<CostKind, number>>;
  readonly cells: { read: number; written: number };
  readonly model: () => SheetModel;
  readonly finish: () => void;
}

export function openScript(options: ScriptOptions = {}): Script {
  const now = Date.parse(options.now ?? '2026-11-23T00:00:00Z');
  const workbook =
    options.workbook ??
    createWorkbook({
      id: 'file-1',
      locale: options.locale ?? 'en_US',
      timeZone: options.timeZone ?? 'Asia/Shanghai',
      now: () => now,
    });
  const shared = new Map<string, string>();
  const document = createDocument(workbook, options, shared);
  const toasts: unknown[] = [];
  const cells = { read: 0, written: 0 };
  let pending: (() => void)[] = [];
  const flush = (): void => {
    const taken = pending;
    pending = [];
    for (const apply of taken) apply();
  };
  const x: ExecutionContext = {
    document,
    workbook,
    run: identityOf(options.user ?? OWNER),
    selection: { sheetId: workbook.sheets[0]?.id ?? 0, row: 1, column: 1, rows: 1, columns: 1 },
    domain: options.domain ?? null,
    scriptTimeZone: 'Asia/Shanghai',
    now: () => now,
    random: () => 0.5,
    buffer: (apply) => {
      pending.push(apply);
    },
    flush,
    cellsRead: (n) => {
      cells.read += n;
    },
    cellsWritten: (n) => {
      cells.written += n;
    },
    cellsSearched: () => undefined,
    requireScope: () => undefined,
    openDocument: (id) => (id === document.id ? document : null),
    toast: (request) => {
      toasts.push(request);
    },
    ui: () => {
      throw new Error('no user interface in this test');
    },
  };
  const count: Script['count'] = {};
  const app = throughChokePoint(new SpreadsheetApp(x), (kind) => {
    count[kind] = (count[kind] ?? 0) + 1;
    if (kind === 'read' || kind === 'structure' || kind === 'flush') flush();
  });
  return { app, workbook, document, toasts, shared, count, cells, model: () => firstSheet(workbook), finish: flush };
}

function firstSheet(workbook: Workbook): SheetModel {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('the workbook has no sheet');
  return sheet;
}

function identityOf(user: string): RunIdentity {
  return { activeUser: user, effectiveUser: user, authMode: 'FULL', source: 'menu', triggerUid: null };
}

function createDocument(
  workbook: Workbook,
  { user, access }: ScriptOptions,
  shared: Map<string, string>,
): HostDocument {
  return {
    id: workbook.id,
    name: workbook.name,
    owner: OWNER,
    workbook,
    accessOf: (email) => (email === OWNER ? 'owner' : email === user ? (access ?? 'editor') : 'editor'),
    editors: () => [OWNER, ...[...shared].filter(([, level]) => level === 'editor').map(([email]) => email)],
    viewers: () => [...shared].filter(([, level]) => level === 'viewer').map(([email]) => email),
    setAccess: (email, level) => {
      shared.set(email, level);
    },
  };
}

/** Wraps a service object and all it returns, so that each visible method first does what its kind asks. */
function throughChokePoint<T extends ServiceObject>(object: T, before: (kind: CostKind) => void): T {
  const methods = visibleMethods(object.constructor as unknown as ServiceClass);
  return new Proxy(object, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function' || typeof name !== 'string') return value;
      const kind = methods.get(name);
      if (kind === undefined) return value.bind(target);
      return (...args: unknown[]) => {
        if (kind === null) throw new Error(`${target.className}.${name} has no entry in its call table`);
        before(kind);
        return wrapped(value.apply(target, args), before);
      };
    },
  });
}

function wrapped(value: unknown, before: (kind: CostKind) => void): unknown {
  if (Array.isArray(value)) return value.map((item) => wrapped(item, before));
  return value instanceof ServiceObject ? throughChokePoint(value, before) : value;
}
