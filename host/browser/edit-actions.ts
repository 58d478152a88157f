/** @fileoverview What people do in the grid, one entry an act: each goes to the host as done by the person at the keyboard. */
import type { EditOptions, EditResult } from '../runtime/people-edits';
import { formatsOf } from './formats-of';
import { pasteTexts } from './paste-texts';
import { axisOf, type Body, flag, text, texts, whole } from './request-body';
import type { Session } from './session';

/** Besides the new state: words of refusal or of a script's failure, a question, a value. */
export interface Outcome {
  readonly message?: string;
  /** A warning-only protection asks whether to go on. */
  readonly asks?: true;
  /** What a script threw. */
  readonly failure?: string;
  readonly value?: unknown;
}

export type Action = (session: Session, body: Body) => Outcome | Promise<Outcome>;

type Edit = (session: Session, body: Body, options: EditOptions) => EditResult;

/** An act on the tab that was in view when it was done: another window may have gone on to another one. */
function edit(act: Edit): Action {
  return (session, body) => {
    const options = { user: session.user, asksFirst: body.sure !== true };
    const { accepted, message, warned } = act(session, body, options);
    if (accepted) return {};
    return warned ? { asks: true } : { message: message ?? '' };
  };
}

const values = {
  type: edit(({ host, tab }, body, options) => host.type(tab, text(body, 'a1'), text(body, 'text'), options)),
  paste: edit(pasteTexts),
  copy: edit(({ host, tab }, body, options) =>
    host.copy(sourceOf(body, tab), text(body, 'range'), `${quoted(tab)}!${text(body, 'to')}`, options),
  ),
  cut: edit(({ host, tab }, body, options) =>
    host.cut(sourceOf(body, tab), text(body, 'range'), `${quoted(tab)}!${text(body, 'to')}`, options),
  ),
  fill: edit(({ host, tab }, body, options) => host.fill(tab, text(body, 'range'), text(body, 'to'), options)),
  clear: edit(({ host, tab }, body, options) => host.clear(tab, text(body, 'range'), options)),
  undo: edit(({ host, user }, _, options) => host.undo(user, options)),
  redo: edit(({ host, user }, _, options) => host.redo(user, options)),
};

const lines = {
  insertRows: edit(({ host, tab }, body, options) =>
    host.insertRows(tab, whole(body, 'at'), whole(body, 'count'), options),
  ),
  deleteRows: edit(({ host, tab }, body, options) =>
    host.deleteRows(tab, whole(body, 'at'), whole(body, 'count'), options),
  ),
  moveRows: edit(({ host, tab }, body, options) =>
    host.moveRows(tab, whole(body, 'at'), whole(body, 'count'), whole(body, 'to'), options),
  ),
  insertColumns: edit(({ host, tab }, body, options) =>
    host.insertColumns(tab, whole(body, 'at'), whole(body, 'count'), options),
  ),
  deleteColumns: edit(({ host, tab }, body, options) =>
    host.deleteColumns(tab, whole(body, 'at'), whole(body, 'count'), options),
  ),
  moveColumns: edit(({ host, tab }, body, options) =>
    host.moveColumns(tab, whole(body, 'at'), whole(body, 'count'), whole(body, 'to'), options),
  ),
  resize: edit(({ host, tab }, body, options) =>
    host.resize(tab, axisOf(body), whole(body, 'at'), whole(body, 'count'), whole(body, 'pixels'), options),
  ),
  hide: edit(({ host, tab }, body, options) =>
    host.hide(tab, axisOf(body), whole(body, 'at'), whole(body, 'count'), flag(body, 'hidden'), options),
  ),
  fold: edit(({ host, tab }, body, options) =>
    host.fold(tab, axisOf(body), whole(body, 'at'), whole(body, 'depth'), flag(body, 'collapsed'), options),
  ),
};

const looks = {
  format: edit(({ host, tab }, body, options) => host.format(tab, text(body, 'range'), formatsOf(body), options)),
  note: edit(({ host, tab }, body, options) => host.note(tab, text(body, 'a1'), text(body, 'text'), options)),
  sort: edit(({ host, tab }, body, options) => host.sort(tab, whole(body, 'column'), flag(body, 'ascending'), options)),
  sortRange: edit(({ host, tab }, body, options) =>
    host.sortRange(tab, text(body, 'range'), whole(body, 'column'), flag(body, 'ascending'), options),
  ),
  filter: edit(({ host, tab }, body, options) =>
    host.filter(tab, whole(body, 'column'), body.values === null ? null : texts(body, 'values'), options),
  ),
  placeFilter: edit(({ host, tab }, body, options) =>
    host.placeFilter(tab, body.range === null ? null : text(body, 'range'), options),
  ),
};

const tabs = {
  addTab: edit((session, _, options) => {
    const { host } = session;
    const at = host.tabs.indexOf(session.tab) + 1;
    const result = host.addTab(at, options);
    if (result.accepted) session.tab = host.tabs[at] ?? session.tab;
    return result;
  }),
  deleteTab: edit(({ host, tab }, _, options) => host.deleteTab(tab, options)),
  moveTab: edit(({ host, tab }, body, options) => host.moveTab(tab, whole(body, 'to'), options)),
  hideTab: edit(({ host }, body, options) => host.hideTab(text(body, 'tab'), flag(body, 'hidden'), options)),
  renameTab: edit((session, body, options) => {
    const result = session.host.renameTab(session.tab, text(body, 'to'), options);
    if (result.accepted) session.tab = text(body, 'to');
    return result;
  }),
};

export const editActions: Readonly<Record<string, Action>> = { ...values, ...lines, ...looks, ...tabs };

/** Cells may come from another tab. */
const sourceOf = (body: Body, tab: string): string => (body.tab === undefined ? tab : text(body, 'tab'));

const quoted = (tab: string): string => `'${tab.replace(/'/g, "''")}'`;
