/** @fileoverview Old records leave the sheet once a backup that holds them is kept: plans, then contacts, then the log; any step may die. */
import type { ChangeEntry } from '../../domain/change-log/chain';
import { runsOf } from '../../domain/runs-of';
import { messagesFor } from '../../messages';
import type { RecordOf, Table } from '../../schema/define-table';
import { tableNamed } from '../../schema/tables';
import { changes } from '../../schema/tables/changes';
import { followUps } from '../../schema/tables/follow-ups';
import { interactions } from '../../schema/tables/interactions';
import type { HourlyJob } from '../automation/run-hourly';
import { callerAuthor } from '../change-log/authorship';
import { logEntries } from '../change-log/log-changes';
import type { JobStep } from '../job-step';
import { blankNotes } from '../keeping/blank-notes';
import { forgetStates, knownStates } from '../keeping/known-states';
import type { Stored, World } from '../ports';
import { refusal } from '../user-error';
import { moveOutLog } from './move-out-log';
import { keepMovingOut, type MovingOut, movedOut, movingOut } from './moving-out';
import { leavingNow, type OldRecords, oldRecords } from './old-records';

export type MoveOutWorld = Pick<
  World,
  'register' | 'config' | 'clock' | 'ledger' | 'digest' | 'secret' | 'language' | 'caller'
>;

/** The backup that somebody keeps: when it was made, and the last entry of its log. */
export interface KeptBackup {
  readonly madeAt: string;
  readonly log: string;
}

// Each piece reads its table a few times.
const PIECE = 5000;
const BUDGET_MS = 4 * 60_000;
const MORE = 'more';

/** Only what a backup of this very register holds may leave it. */
export function beginMoveOut({ madeAt, log }: KeptBackup, world: MoveOutWorld): OldRecords {
  const { register, ledger, caller, config, language } = world;
  const { retention } = messagesFor(language);
  const known = log !== '' && register.columns(changes, ['hash']).some(({ values }) => values.hash === log);
  if (!known) throw refusal(retention.notOurs, 'log', String(madeAt));
  const old = oldRecords(world);
  const total = old.plans + old.interactions + old.entries;
  if (total > 0 && !movingOut(ledger)) {
    const reason = retention.reason(String(madeAt).slice(0, 20), old.before);
    const { actor } = callerAuthor(caller, '脚本', config);
    keepMovingOut({ before: old.before, reason, actor, total, done: 0 }, ledger);
  }
  return old;
}

/** One piece of what is under way. */
export function moveOutStep(world: MoveOutWorld, piece = PIECE): JobStep {
  const moving = finishGaps(world);
  const { retention } = messagesFor(world.language);
  if (!moving) return { done: 0, total: 0, said: retention.moved(0) };
  const leaving = leavingNow(moving.before, world);
  for (const [table, ids] of [
    [followUps, leaving.followUps],
    [interactions, leaving.interactions],
  ] as const) {
    if (ids.size > 0) return stepOf(moveRecords(table, ids, piece, moving, world), world);
  }
  const done = moving.done + moveOutLog(moving, (reason) => entryOf(moving, reason, world), world);
  movedOut(world.clock.today(), world.ledger);
  return { done, total: done, said: retention.moved(done) };
}

function stepOf({ done, total }: MovingOut, { language }: MoveOutWorld): JobStep {
  return { done, total, cursor: MORE, said: messagesFor(language).retention.moved(done) };
}

/** A run that died may have emptied rows and left them. */
function finishGaps({ register, ledger }: MoveOutWorld): MovingOut | undefined {
  const moving = movingOut(ledger);
  if (!moving?.gaps) return moving;
  const { gaps, ...rest } = moving;
  register.close(tableNamed(gaps.table), gaps.rows);
  register.commit();
  keepMovingOut(rest, ledger);
  return rest;
}

function moveRecords(
  table: typeof followUps | typeof interactions,
  ids: ReadonlySet<string>,
  piece: number,
  moving: MovingOut,
  world: MoveOutWorld,
): MovingOut {
  const { register, ledger } = world;
  sayOnce(table, ids, moving, world);
  const all: readonly Stored[] = register.all<Table>(table);
  const gone = all.filter(({ values }) => ids.has(String(values.id))).slice(0, piece);
  const rows = runsOf(gone.map(({ row }) => row));
  keepMovingOut({ ...moving, gaps: { table: table.name, rows } }, ledger);
  const known = knownStates(
    table,
    gone.map(({ values }) => String(values.id)),
    register,
  );
  forgetStates(
    gone.flatMap(({ values }) => known.get(String(values.id)) ?? []),
    register,
  );
  for (const stored of gone) register.note<Table>(table, stored as never, blankNotes(table, stored));
  register.clear<Table>(table, gone as never);
  register.close(table, rows);
  register.commit();
  const next = { ...moving, done: moving.done + gone.length };
  keepMovingOut(next, ledger);
  return next;
}

/** One entry a table: which records left, up to which number, into which backup. */
function sayOnce(table: Table, ids: ReadonlySet<string>, moving: MovingOut, world: MoveOutWorld): void {
  const { register, language } = world;
  const logged = register.columns(changes, ['table', 'reason']);
  if (logged.some(({ values }) => values.table === table.tab && values.reason === moving.reason)) return;
  const numbers = [...ids].sort();
  const last = numbers[numbers.length - 1] ?? '';
  const note = messagesFor(language).retention.recordsMoved(table.tab, ids.size, numbers[0] ?? '', last);
  logEntries([{ ...entryOf(moving, moving.reason, world), table: table.tab, record: last, note }], world);
  register.commit();
}

function entryOf({ actor }: MovingOut, reason: string, { clock }: MoveOutWorld): ChangeEntry {
  const blank: Omit<RecordOf<typeof changes>, 'seq' | 'hash'> = {
    at: clock.now(),
    actor,
    table: '',
    record: '',
    field: '',
    before: '',
    after: '',
    reason,
    note: '',
    origin: '脚本',
  };
  return blank;
}

/** What a page left, or a run that died: the next hour goes on with it. */
export const moveOutJob: HourlyJob = {
  name: '移出旧记录',
  due: (_now, _last, { ledger }) => movingOut(ledger)?.before,
  run(_cursor, world) {
    let done = false;
    while (!done && world.clock.elapsed() < BUDGET_MS) {
      const step = world.lock.hold(() => {
        world.ledger.refresh();
        return moveOutStep({ ...world, register: world.freshRegister() });
      });
      if (!step) return { done: false };
      done = step.cursor === undefined;
    }
    return { done };
  },
};
