/** @fileoverview What happened, for the page: the mails that went out and the executions, newest first. */
import type { Host } from '../index';
import type { ExecutionView, MailView } from './page-state';

const SHOWN_EXECUTIONS = 300;

export function mailViews(host: Host): MailView[] {
  return host.outbox
    .map(({ to, subject, body, htmlBody, at, by }, number) => ({ number, to, subject, body, htmlBody, at, by }))
    .reverse();
}

export function executionViews(host: Host): ExecutionView[] {
  return host.executions
    .slice(-SHOWN_EXECUTIONS)
    .map(({ handler, user, trigger, startedAt, status, error = '', calls, modelledMs }, number) => ({
      number,
      handler,
      user,
      trigger,
      startedAt,
      status,
      error,
      calls: calls.total,
      reads: calls.reads,
      writes: calls.writes,
      seconds: Math.round(modelledMs / 100) / 10,
    }))
    .reverse();
}
