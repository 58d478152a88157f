/** @fileoverview The border of errors: what is meant for the person is said, everything else reaches the log untouched. */

import { MissingNumbers } from '../application/keeping/missing-numbers';
import { untilStill } from '../application/keeping/moved-meanwhile';
import { NoRoom } from '../application/keeping/no-room';
import { isNewer } from '../application/set-up/migrate';
import { type FieldProblem, refusal, UserError } from '../application/user-error';
import { MissingTab } from '../gateways/register-tabs';
import { messagesFor } from '../messages';
import type { Table } from '../schema/define-table';
import { admit, type ServerFunction } from './access';
import { beginRun, type Run } from './run';

export interface Refused {
  readonly ok: false;
  readonly problems: readonly FieldProblem[];
}

export type Served<R> = (R & { readonly ok: true }) | Refused;

interface How<R = object> {
  /** Nothing is written: no lock is needed, and nothing is committed. */
  readonly reading?: true;
  /** May be called before there is a register. */
  readonly anytime?: true;
  /** What follows once everything is in the sheet and the lock is free. */
  readonly after?: (run: Run) => void;
  /** Whose call it is, where the call itself proves it; everybody else is asked of Google. */
  readonly proven?: (run: Run) => string | undefined;
  /** Tells a copy what it is, and is for nothing else. */
  readonly copy?: true;
  /** What is answered while another run has the lock; without it that is refused. */
  readonly busy?: R;
}

/** Runs a function for a page, the menu or a test: role, lock, work, commit. Refusals are told, not thrown. */
export function serve<R extends object>(
  name: ServerFunction,
  work: (run: Run) => R | Refused,
  how: How<R> = {},
): Served<R> {
  return untilStill(() => servedOnce(name, work, how));
}

function servedOnce<R extends object>(name: ServerFunction, work: (run: Run) => R | Refused, how: How<R>): Served<R> {
  const run = beginRun();
  return guarded(run, () => {
    const { world, facts, copyOf } = run;
    const words = messagesFor(world.language);
    if ((facts || copyOf) && !(how.anytime && isHalfSetUp(run)))
      admit(name, how.proven?.(run) ?? world.caller.email, world.config, words);
    else if (!how.anytime) throw refusal(words.access.notSetUp);
    if (copyOf && !how.copy) throw refusal(words.copies.undecided);
    if (!copyOf && how.copy) throw refusal(words.copies.notACopy);
    if (facts && isNewer(facts) && !how.reading) throw refusal(words.access.newer);
    if (how.reading) return work(run);
    const result = world.lock.hold(() => {
      const done = work(run);
      world.register.commit();
      return done;
    });
    if (result === undefined && how.busy) return how.busy;
    if (result === undefined) throw refusal(words.access.busy);
    if (!isRefused(result)) how.after?.(run);
    return result;
  });
}

/** Whether the caller may, before anything is asked: nobody is asked what they may not decide. */
export function mayCall(name: ServerFunction, run: Run): Served<object> {
  return guarded(run, () => {
    const { caller, config, language } = run.world;
    if (!isHalfSetUp(run)) admit(name, caller.email, config, messagesFor(language));
    return {};
  });
}

/** Set-up died between the settings and the members: who began it may begin again. */
function isHalfSetUp({ facts, world }: Run): boolean {
  return world.config.members.length === 0 && facts?.automationOwner === world.caller.effective;
}

function guarded<R extends object>({ world }: Run, work: () => R | Refused): Served<R> {
  try {
    const result = work();
    return isRefused(result) ? result : { ...result, ok: true };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, problems: error.problems };
    const words = messagesFor(world.language).access;
    if (error instanceof MissingTab) return missing(error.table, words.missingTab(error.table.tab));
    if (error instanceof MissingNumbers) return missing(error.table, words.missingNumbers(error.table.tab));
    if (error instanceof NoRoom) return { ok: false, problems: [{ field: '', value: '', message: words.noRoom }] };
    throw error;
  }
}

function missing({ tab }: Table, message: string): Refused {
  return { ok: false, problems: [{ field: '', value: tab, message }] };
}

function isRefused(result: object): result is Refused {
  return 'ok' in result && result.ok === false;
}
