/** @fileoverview The dispatcher: every hour it asks each job what is due, runs it, and lets none stop the others. */
import type { Day } from '../domain/calendar-date';
import type { GeneratedTabs } from './generated-tabs';
import type { Register, World } from './ports';
import { errorText, type JobMark, jobMarks, keepJobMarks, recordRun } from './run-ledger';

/** The period of a job that runs every hour; nothing is kept of it while all is well. */
export const ALWAYS = '每小时';

/** What a job did: finished, or where to go on. */
export interface JobResult {
  readonly done: boolean;
  readonly cursor?: string;
}

export interface HourlyJob {
  /** The name in 运行记录 and in what the administrator is told. */
  readonly name: string;
  /** The period that is due and not done, by what was done last; undefined when there is nothing to do. */
  due(now: { readonly day: Day; readonly hour: number }, last: JobMark | undefined, world: World): string | undefined;
  run(cursor: string, world: HourlyWorld): JobResult;
  /** Runs every hour and leaves no line unless it fails. */
  readonly silent?: true;
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
  const { clock, ledger } = world;
  const { day, minutes } = clock.localOf(clock.now());
  const now = { day, hour: Math.floor(minutes / 60) };
  const result = { ran: [] as string[], failed: [] as { job: string; error: string }[], unfinished: [] as string[] };
  for (const job of jobs) {
    const before = jobMarks(ledger)[job.name];
    const period = job.due(now, before, world);
    if (period === undefined) continue;
    if (clock.elapsed() > BUDGET_MS) {
      result.unfinished.push(job.name);
      continue;
    }
    const mark = runJob(job, period, before, { ...world, register: world.freshRegister() });
    if (mark.state === '失败') result.failed.push({ job: job.name, error: mark.error });
    else if (mark.state === '未完成') result.unfinished.push(job.name);
    else result.ran.push(job.name);
  }
  if (result.unfinished.length > 0) world.continuation.request();
  return result;
}

function runJob(job: HourlyJob, period: string, before: JobMark | undefined, world: HourlyWorld): JobMark {
  const startedAt = world.clock.now();
  const cursor = before?.period === period && before.state !== '完成' ? before.cursor : '';
  const mark = attempt(job, period, cursor, world);
  const wasWell = before === undefined || before.state === '完成';
  if (job.silent && period === ALWAYS && mark.state === '完成' && wasWell) return mark;
  keepJobMarks({ ...jobMarks(world.ledger), [job.name]: mark }, world.ledger);
  if (!job.silent || mark.state === '失败') note(job, mark, startedAt, world);
  return mark;
}

function attempt(job: HourlyJob, period: string, cursor: string, world: HourlyWorld): JobMark {
  try {
    const result = job.run(cursor, world);
    return { period, state: result.done ? '完成' : '未完成', cursor: result.cursor ?? '', error: '' };
  } catch (error) {
    return { period, state: '失败', cursor, error: errorText(error) };
  }
}

/** The line is written with a unit of its own: the job's may hold what failed. */
function note(job: HourlyJob, mark: JobMark, startedAt: string, world: HourlyWorld): void {
  const register = world.freshRegister();
  recordRun(job.name, mark, startedAt, register, world.clock);
  register.commit();
}
