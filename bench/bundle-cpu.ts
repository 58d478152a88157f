/** @fileoverview Processor seconds that the bundle itself needs for a piece of work, without the host's: by a sampling profile. */
import { existsSync, readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';

// A sample each half millisecond.
const INTERVAL_US = 500;
// Linux counts the nanoseconds of a thread: the first number (Documentation/scheduler/sched-stats).
const THREAD = '/proc/thread-self/schedstat';

export interface OwnCpu<R> {
  readonly done: R;
  readonly seconds: number;
}

/** What runs in the files of the program counts, and what the engine's own functions do for it. */
export function ownCpuOf<R>(isOwn: (url: string) => boolean, work: () => R): OwnCpu<R> {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  session.post('Profiler.start');
  const before = threadSeconds();
  const done = work();
  const used = threadSeconds() - before;
  let profile: Profiler.Profile | undefined;
  session.post('Profiler.stop', (_error, result) => {
    profile = result.profile;
  });
  session.disconnect();
  if (!profile) throw new Error('Cannot profile: the inspector gave no profile');
  return { done, seconds: ownShare(profile, isOwn) * used };
}

/** Of this thread, without those that clear up beside it; elsewhere than on Linux of the whole process. */
function threadSeconds(): number {
  if (existsSync(THREAD)) return Number(readFileSync(THREAD, 'utf8').split(' ')[0]) / 1_000_000_000;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/**
 * Which part of the samples is the program's. A sample is taken while the process runs: on a busy machine it waits
 * between two, so that the time between them says nothing, and the processor's own count what the share is of.
 */
function ownShare({ nodes, samples = [] }: Profiler.Profile, isOwn: (url: string) => boolean): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const own = new Map<number, boolean>();
  /** A function without a file is the engine's: it works for whoever called it. */
  const belongs = (id: number): boolean => {
    const known = own.get(id);
    if (known !== undefined) return known;
    const url = byId.get(id)?.callFrame.url ?? '';
    const parent = parents.get(id);
    const found = url === '' ? parent !== undefined && belongs(parent) : isOwn(url);
    own.set(id, found);
    return found;
  };
  // Clearing up belongs to no file: most of what lies in the heap are the cells of the host.
  return samples.length === 0 ? 0 : samples.filter(belongs).length / samples.length;
}
