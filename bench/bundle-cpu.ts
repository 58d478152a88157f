/** @fileoverview Processor seconds that the bundle itself needs for a piece of work, without the host's: by a sampling profile. */
import { type Profiler, Session } from 'node:inspector';

// A sample each half millisecond.
const INTERVAL_US = 500;
// On a busy machine the process waits between two samples: a longer gap is no work.
const LONGEST_US = 2 * INTERVAL_US;

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
  const done = work();
  let profile: Profiler.Profile | undefined;
  session.post('Profiler.stop', (_error, result) => {
    profile = result.profile;
  });
  session.disconnect();
  if (!profile) throw new Error('Cannot profile: the inspector gave no profile');
  return { done, seconds: ownTime(profile, isOwn) / 1_000_000 };
}

function ownTime({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, isOwn: (url: string) => boolean): number {
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
  return samples.reduce((sum, id, at) => sum + (belongs(id) ? Math.min(timeDeltas[at] ?? 0, LONGEST_US) : 0), 0);
}
