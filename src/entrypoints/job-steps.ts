/** @fileoverview One step of long work as the progress page and the menu ask for it. */
import type { JobStep } from '../application/job-step';
import { refusal } from '../application/user-error';
import { tell } from '../gateways/dialogs';
import { messagesFor } from '../messages';
import { type Served, serve } from './guard';
import { type Job, jobs } from './jobs';
import { told } from './menu-items';
import { openPage } from './open-page';
import { beginRun } from './run';

export interface JobStepAsked {
  readonly job: string;
  /** What the step before gave; without it the work begins. */
  readonly cursor?: string;
}

/** Another run holds the lock: nothing was done, the same step is asked for again. */
export type Stepped = JobStep | { readonly busy: true };

export function runJobStep({ job: name, cursor = '' }: JobStepAsked): Served<Stepped> {
  const job = jobs.find((one) => one.name === name);
  if (job) return stepOf(job, cursor);
  return serve<Stepped>(
    'jobStep',
    ({ world }) => {
      throw refusal(messagesFor(world.language).results.noJob(name));
    },
    { reading: true },
  );
}

function stepOf(job: Job, cursor: string): Served<Stepped> {
  const how = job.reading ? ({ reading: true } as const) : { busy: { busy: true } as const };
  return serve<Stepped>(job.fn, (run) => job.step(cursor, run), how);
}

const SIZE = { width: 480, height: 260 };

export function jobItem(name: string): void {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Error(`There is no job ${name}`);
  if (job.long) openProgress(job);
  else firstStep(job);
}

/** What one step finishes is said at once; what is longer, or has to wait, goes on in the page. */
function firstStep(job: Job): void {
  const title = messagesFor(beginRun().world.language).menu[job.title];
  const first = told(title, stepOf(job, ''));
  if (!first) return;
  if ('busy' in first) openProgress(job);
  else if (first.cursor === undefined) tell(title, first.said);
  else openProgress(job, first);
}

function openProgress({ name, title, fn }: Job, begun?: JobStep): void {
  openPage({
    page: 'progress',
    caption: title,
    fn,
    begin: () => ({ job: name, ...(begun ? { begun } : {}) }),
    size: SIZE,
  });
}
