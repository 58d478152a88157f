/** @fileoverview What the page can ask for, one entry an act; acts of people go to the host as such. */
import { displayBlock } from '../workbook/display-block';
import { lastRow } from '../workbook/sheet-model';
import { type Action, editActions, type Outcome } from './edit-actions';
import { executionViews, mailViews } from './lists';
import { BadRequest, text, whole } from './request-body';
import type { Step } from './runs';
import type { Session } from './session';

function told(step: Step): Outcome {
  if ('waiting' in step) return {};
  const failed = step.finished.find(({ status }) => status !== 'completed');
  return failed ? { failure: failed.error ?? failed.status } : {};
}

export const actions: Readonly<Record<string, Action>> = {
  look: (session, body) => {
    session.tab = text(body, 'tab');
    return {};
  },
  select: ({ host, tab, user }, body) => {
    host.select(tab, text(body, 'range'), user);
    return {};
  },
  ...editActions,
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
    return failed.length > 0 ? { failure: failed.map(({ handler, error }) => `${handler}: ${error}`).join('\n') } : {};
  },
  user: (session, body) => {
    session.user = text(body, 'email');
    session.host.open(session.user);
    return {};
  },
  ready: (session) => {
    session.ready();
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
