/** @fileoverview The dispatcher: every hour it asks each job what is due, runs it, and lets none stop the others. */
import type { Day } from '../../domain/calendar-date';
import type { GeneratedTabs } from '../generated-tabs';
import { areNumbersMissing, noteMissing } from '../keeping/missing-numbers';
import type { Register, World } from '../ports';
import { errorText, type JobMark, jobMarks, keepJobMarks, recordRun } from './run-ledger';

/** The period of a job that runs every hour; nothing is kept of it while all is well. */
export const ALWAYS = '每小时';

/** The wall clock of the register. */
export interface Now {
  readonly day: Day;
  readonly hour: number;
}

/** What a job did: finished, or where to go on. */
export interface JobResult {
  readonly done: boolean;
  readonly cursor?: string;
}

export interface HourlyJob {
  /** The name in 运行记录 and in what the administrator is told. */
  readonly name: string;
  /** The period that is due and not done, by what was done last; undefined when there is nothing to do. */
  due(now: Now, last: JobMark | undefined, world: World): string | undefined;
  run(cursor: string, world: HourlyWorld): JobResult;
  /** Runs every hour and leaves no line unless it fails. */
  readonly silent?: true;
  /** Works on the tables that its neighbours in the list read: one lock and one reading for all of them. */
  readonly together?: true;
}

/** Asks for one more run soon: long work goes on where it stopped. */
export interface Continuation {
  request(): void;
}

export interface HourlyWorld extends World {
  /** A unit of work of its own for each job: what a failed one queued is never written. */
  freshRegister(): Register;
  readonly continuation: Continuation;
  readonly generated: GeneratedTabs;
}

export interface HourlyResult {
  readonly ran: readonly string[];
  readonly failed: readonly { readonly job: string; readonly error: string }[];
  readonly unfinished: readonly string[];
}

const BUDGET_MS = 4.5 * 60_000;

export function runHourly(jobs: readonly HourlyJob[], world: HourlyWorld): HourlyResult {
  const wereMissing = areNumbersMissing(world.ledger);
  const hour: Hour = { world, ran: [], failed: [], unfinished: [], lines: [] };
  for (const stretch of stretchesOf(jobs)) {
    const due = stretch.filter((job) => periodDue(job, world) !== undefined);
    const run = () => runStretch(stretch, hour) ?? true;
    // Where the lock is taken each job waits for it by itself, and says that it is not done.
    if (due.length < 2 || world.lock.hold(run) === undefined) run();
  }
  noteLines(hour);
  // Met only now, by a job that failed of it: the next run puts them back first, and need not be an hour away.
  const areMissing = !wereMissing && areNumbersMissing(world.ledger);
  if (hour.unfinished.length > 0 || areMissing) world.continuation.request();
  const { ran, failed, unfinished } = hour;
  return { ran, failed, unfinished };
}

/** What came of the jobs so far. */
interface Hour {
  readonly world: HourlyWorld;
  readonly ran: string[];
  readonly failed: { readonly job: string; readonly error: string }[];
  readonly unfinished: string[];
  readonly lines: { readonly job: string; readonly mark: JobMark; readonly startedAt: string }[];
}

function stretchesOf(jobs: readonly HourlyJob[]): HourlyJob[][] {
  const stretches: HourlyJob[][] = [];
  for (const job of jobs) {
    const last = stretches[stretches.length - 1];
    if (job.together && last?.[0]?.together) last.push(job);
    else stretches.push([job]);
  }
  return stretches;
}

function periodDue(job: HourlyJob, world: HourlyWorld): string | undefined {
  const { day, minutes } = world.clock.localOf(world.clock.now());
  return job.due({ day, hour: Math.floor(minutes / 60) }, jobMarks(world.ledger)[job.name], world);
}

/** What a failed job queued is never written: the next one begins with a unit of work of its own. */
function runStretch(stretch: readonly HourlyJob[], hour: Hour): void {
  let register = hour.world.freshRegister();
  for (const job of stretch) {
    const period = periodDue(job, hour.world);
    if (period === undefined) continue;
    if (hour.world.clock.elapsed() > BUDGET_MS) {
      hour.unfinished.push(job.name);
      continue;
    }
    const mark = runJob(job, period, { ...hour.world, register }, hour);
    if (mark.state === '失败') {
      hour.failed.push({ job: job.name, error: mark.error });
      register = hour.world.freshRegister();
    } else if (mark.state === '未完成') hour.unfinished.push(job.name);
    else hour.ran.push(job.name);
  }
}

function runJob(job: HourlyJob, period: string, world: HourlyWorld, { lines }: Hour): JobMark {
  const startedAt = world.clock.now();
  const before = jobMarks(world.ledger)[job.name];
  const cursor = before?.period === period && before.state !== '完成' ? before.cursor : '';
  const failures = (before?.period === period ? before.failures : undefined) ?? 0;
  const mark = attempt(job, period, { cursor, failures }, world);
  const wasWell = before === undefined || before.state === '完成';
  if (job.silent && period === ALWAYS && mark.state === '完成' && wasWell) return mark;
  keepJobMarks({ ...jobMarks(world.ledger), [job.name]: mark }, world.ledger);
  if (!job.silent || mark.state === '失败') lines.push({ job: job.name, mark, startedAt });
  return mark;
}

type Begun = Required<Pick<JobMark, 'cursor' | 'failures'>>;

function attempt(job: HourlyJob, period: string, { cursor, failures }: Begun, world: HourlyWorld): JobMark {
  try {
    const result = job.run(cursor, world);
    return { period, state: result.done ? '完成' : '未完成', cursor: result.cursor ?? '', error: '' };
  } catch (error) {
    noteMissing(error, world.ledger);
    return { period, state: '失败', cursor, error: errorText(error), failures: failures + 1 };
  }
}

/** All lines of the hour at once, with a unit of their own: the jobs' may hold what failed. */
function noteLines({ lines, world }: Hour): void {
  if (lines.length === 0) return;
  const register = world.freshRegister();
  for (const { job, mark, startedAt } of lines) recordRun(job, mark, startedAt, register, world.clock);
  register.commit();
}
