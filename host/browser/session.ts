/** @fileoverview One open register and who sits before it: what the page asks is done here, and its state told back. */
import { randomBytes } from 'node:crypto';
import type { Host } from '../index';
import { civilFromSerial, serialFromInstant } from '../workbook/serial-date';
import { sheetByName } from '../workbook/workbook';
import type { OpenDialog, PageState, Person, Toast } from './page-state';
import { createRuleLooks } from './rule-looks';
import { createRuns, type Runs } from './runs';
import { tabView } from './tab-view';

export interface SessionOptions {
  readonly people: readonly Person[];
  open(): Host;
  /** Forgets what is kept in the folder. */
  forget(): void;
  /** A page can be used. */
  ready?(): void;
}

export interface Session {
  readonly host: Host;
  readonly runs: Runs;
  user: string;
  tab: string;
  readonly people: readonly Person[];
  state(): PageState;
  /** The dialog whose page is served under this key. */
  dialogAt(key: string): { readonly index: number; readonly html: string } | null;
  reset(): void;
  save(): void;
  /** The page says that it can be used. */
  ready(): void;
}

export function createSession({ people, open, forget, ready }: SessionOptions): Session {
  const keys = new Map<number, string>();
  const ruleLooks = createRuleLooks();
  let toasted = 0;
  const session = {
    host: open(),
    runs: createRuns(),
    user: people[0]?.email ?? '',
    tab: '',
    people,
    state: () => {
      const { host, user } = session;
      const sheet = sheetByName(host.workbook, session.tab) ?? firstVisible(host);
      session.tab = sheet.name;
      const toasts = host.toasts.slice(toasted).filter((one) => one.user === user);
      toasted = host.toasts.length;
      return pageState(session, tabView(host.workbook, sheet, ruleLooks), toasts, openDialogs(host, user, keys));
    },
    dialogAt: (key: string) => {
      const index = [...keys].find(([, each]) => each === key)?.[0];
      const dialog = index === undefined ? undefined : session.host.dialogs[index];
      return index === undefined || !dialog?.open ? null : { index, html: dialog.html };
    },
    reset: () => {
      session.host.close();
      forget();
      keys.clear();
      toasted = 0;
      session.runs = createRuns();
      session.host = open();
      session.host.open(session.user);
    },
    save: () => session.host.save(),
    ready: () => ready?.(),
  };
  session.host.open(session.user);
  return session;
}

function pageState(
  { host, user, people }: Pick<Session, 'host' | 'user' | 'people'>,
  tab: PageState['tab'],
  toasts: readonly Toast[],
  dialogs: readonly OpenDialog[],
): PageState {
  const at = civilFromSerial(serialFromInstant(Date.parse(host.now), host.workbook.timeZone));
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    title: host.workbook.name,
    clock: `${at.year}-${two(at.month)}-${two(at.day)} ${two(at.hour)}:${two(at.minute)}`,
    weekday: at.weekday,
    user,
    people,
    tabs: host.workbook.sheets.map(({ id, name, hidden, tabColor }) => ({ id, name, hidden, color: tabColor })),
    tab,
    menus: host.menusOf(user),
    toasts: toasts.map(({ title, message }) => ({ title, message })),
    dialogs,
    mails: host.outbox.length,
    executions: host.executions.length,
  };
}

function firstVisible(host: Host) {
  const { sheets } = host.workbook;
  const sheet = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  if (!sheet) throw new Error('Cannot show the spreadsheet: it has no tab');
  return sheet;
}

/** Each dialog has an address of its own: its page must not learn the token. */
function openDialogs(host: Host, user: string, keys: Map<number, string>): OpenDialog[] {
  return host.dialogs.flatMap((dialog, index) => {
    if (!dialog.open || dialog.user !== user) return [];
    const key = keys.get(index) ?? randomBytes(16).toString('hex');
    keys.set(index, key);
    const { kind, title, width, height } = dialog;
    return [{ index, kind, title, width, height, path: `/dialog/${key}` }];
  });
}
