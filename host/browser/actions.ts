/** @fileoverview What the page can ask for, one entry an act; acts of people go to the host as such. */
import type { EditResult } from '../runtime/people-edits';
import { displayBlock } from '../workbook/display-block';
import { lastRow } from '../workbook/sheet-model';
import { copyCells } from './copy-cells';
import { executionViews, mailViews } from './lists';
import { BadRequest, type Body, flag, rowsOfTexts, text, texts, whole } from './request-body';
import type { Step } from './runs';
import type { Session } from './session';

/** Besides the new state: words of refusal, a question, a value. */
export interface Outcome {
  readonly message?: string;
  readonly waiting?: unknown;
  readonly value?: unknown;
}

type Action = (session: Session, body: Body) => Outcome | Promise<Outcome>;

/** An act of the person at the keyboard on the tab in view. */
function edit(act: (session: Session, body: Body, options: { user: string }) => EditResult): Action {
  return (session, body) => {
    const { accepted, message } = act(session, body, { user: session.user });
    return accepted ? {} : { message: message ?? '' };
  };
}

function told(step: Step): Outcome {
  if ('waiting' in step) return { waiting: step.waiting };
  const failed = step.finished.find(({ status }) => status !== 'completed');
  return failed ? { message: failed.error ?? failed.status } : {};
}

export const actions: Readonly<Record<string, Action>> = {
  look: (session, body) => {
    session.tab = text(body, 'tab');
    const waiting = session.runs.waiting();
    return waiting ? { waiting } : {};
  },
  select: ({ host, tab, user }, body) => {
    host.select(tab, text(body, 'range'), user);
    return {};
  },
  type: edit(({ host, tab }, body, options) => host.type(tab, text(body, 'a1'), text(body, 'text'), options)),
  paste: edit(({ host, tab }, body, options) => host.paste(tab, text(body, 'a1'), rowsOfTexts(body, 'rows'), options)),
  copyCells: edit((session, body) => copyCells(session, text(body, 'tab'), text(body, 'range'), text(body, 'a1'))),
  cut: edit(({ host, tab }, body, options) => host.cut(tab, text(body, 'range'), text(body, 'to'), options)),
  fill: edit(({ host, tab }, body, options) => host.fill(tab, text(body, 'range'), text(body, 'to'), options)),
  clear: edit(({ host, tab }, body, options) => host.clear(tab, text(body, 'range'), options)),
  undo: edit(({ host, user }) => host.undo(user)),
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
  moveColumn: edit(({ host, tab }, body, options) =>
    host.moveColumn(tab, whole(body, 'at'), whole(body, 'to'), options),
  ),
  sort: edit(({ host, tab }, body, options) => host.sort(tab, whole(body, 'column'), flag(body, 'ascending'), options)),
  filter: edit(({ host, tab }, body, options) =>
    host.filter(tab, whole(body, 'column'), body.values === null ? null : texts(body, 'values'), options),
  ),
  renameTab: edit((session, body, options) => {
    const result = session.host.renameTab(session.tab, text(body, 'to'), options);
    if (result.accepted) session.tab = text(body, 'to');
    return result;
  }),
  filterChoices: ({ host, tab }, body) => ({ value: shownValues(host.sheet(tab).model, host, whole(body, 'column')) }),
  menu: async ({ host, runs, user }, body) => {
    const fn = text(body, 'fn');
    return told(await runs.start((ask) => host.interactively(() => host.menu({ fn }, { user }), ask)));
  },
  answer: async ({ runs }, body) => told(await runs.answer(whole(body, 'run'), text(body, 'answer'))),
  call: ({ host, user }, body) => {
    const dialog = host.dialogs[whole(body, 'dialog')];
    if (!dialog?.open || dialog.user !== user) throw new BadRequest('this dialog is not open');
    if (!Array.isArray(body.args)) throw new BadRequest('args must be a list');
    try {
      return { value: { result: dialog.run(text(body, 'fn'), ...body.args) } };
    } catch (error) {
      const { name, message } = error as Error;
      return { value: { error: { name, message } } };
    }
  },
  closeDialog: ({ host }, body) => {
    host.dialogs[whole(body, 'dialog')]?.close();
    return {};
  },
  advance: ({ host }, body) => {
    const to = text(body, 'to');
    const failed = host.advance(to).filter(({ status }) => status !== 'completed');
    return failed.length > 0 ? { message: failed.map(({ handler, error }) => `${handler}: ${error}`).join('\n') } : {};
  },
  user: (session, body) => {
    session.user = text(body, 'email');
    session.host.open(session.user);
    return {};
  },
  mails: ({ host }) => ({ value: mailViews(host) }),
  executions: ({ host }) => ({ value: executionViews(host) }),
  reset: (session) => {
    session.reset();
    return {};
  },
};

/** What a column shows below its titles, each once. */
function shownValues(
  model: Session['host']['workbook']['sheets'][number],
  host: Session['host'],
  column: number,
): string[] {
  const first = model.filter ? model.filter.range.row + 1 : model.frozenRows + 1;
  const numRows = lastRow(model) - first + 1;
  if (numRows < 1) return [];
  const lines = displayBlock(host.workbook, model, { row: first, column, numRows, numColumns: 1 });
  return [...new Set(lines.map(([shown]) => shown ?? ''))];
}
