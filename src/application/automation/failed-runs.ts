/** @fileoverview Runs of the scheduled tasks that failed, in the ledger: 数据检查 and the administrator's reminder name them. */
import { addDays } from '../../domain/calendar-date';
import { messagesFor } from '../../messages';
import { noteMissing } from '../keeping/missing-numbers';
import { markUnsettled } from '../keeping/seals';
import type { Ledger, World } from '../ports';
import { errorText } from './run-ledger';
import { handlers } from './trigger-beats';
import type { Handler } from './trigger-port';

export interface FailedRun {
  /** The task, in words. */
  readonly name: string;
  readonly at: string;
  readonly error: string;
}

const KEY = 'failed';
/** Yesterday's stand in this morning's reminder. */
const TOLD_DAYS = 1;

type Failures = Partial<Record<Handler, { readonly at: string; readonly error: string }>>;

/** What it left undone the next hourly run does. */
export function noteFailure(handler: Handler, error: unknown, at: string, ledger: Ledger): void {
  const failures: Failures = { ...failuresIn(ledger), [handler]: { at, error: errorText(error) } };
  ledger.defer({ [KEY]: JSON.stringify(failures) });
  noteMissing(error, ledger);
  markUnsettled(ledger);
}

/** The last of each task, of today and yesterday. */
export function failedRuns({ ledger, clock, language }: Pick<World, 'ledger' | 'clock' | 'language'>): FailedRun[] {
  const words = messagesFor(language).automation.handlers;
  const since = addDays(clock.today(), -TOLD_DAYS);
  const failures = failuresIn(ledger);
  return handlers.flatMap((handler) => {
    const failure = failures[handler];
    return failure && clock.localOf(failure.at).day >= since ? [{ name: words[handler], ...failure }] : [];
  });
}

function failuresIn(ledger: Ledger): Failures {
  return JSON.parse(ledger.get(KEY) ?? '{}');
}
