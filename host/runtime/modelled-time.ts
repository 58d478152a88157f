/** @fileoverview Modelled time: what service calls cost on live, in ms. Every constant of the model, with its source. */
import type { CostKind } from '../services/service-object';

/** Suggested default model [facts 7, "Suggested default model", derived from the measurements listed there]. */
export const MODEL = {
  /** Load and parse of a run [docs: best practices, qualitatively; figure folklore]. */
  start: 500,
  /** A read: round trip [tanaikech 2018, 2022-08-31]. */
  read: 60,
  /** 8.5 us a cell for 10 million cells [tanaikech 2022-04-25]. */
  readCell: 0.009,
  /** A cell that a TextFinder looks at: 15 s for 10 million [tanaikech 2022-04-25]. */
  findCell: 0.0015,
  /** A buffered write: 400 row writes 164 ms [Mogsdad, developreference 29263774]. */
  write: 0.5,
  writeCell: 0.012,
  /** A flush: 4 000 cells +610 ms [same]. */
  flush: 350,
  flushCell: 0.06,
  /** Insert, delete, sort, protect, validation. */
  structure: 150,
  /** Read and write round trips of the stores [jpoehnelt/blog storage benchmark]. */
  properties: 40,
  cache: 30,
  lock: 50,
  mail: 400,
  fetch: 150,
  /** DriveApp 300 to 1 500 ms: the middle. */
  drive: 800,
  /** What is shown to a person costs a round trip. */
  ui: 60,
  /** Any other counted call is taken as a read without cells. */
  other: 60,
} as const;

/** Limits of a run [facts 3.1, 4.1]. */
export const RUN_LIMIT_MS = 360_000;
export const SIMPLE_TRIGGER_LIMIT_MS = 30_000;

/** Longest Utilities.sleep [docs ref: Utilities]. */
export const LONGEST_SLEEP_MS = 300_000;

/** Cost of a call without its cells and flushes; sleep and waiting are added by the services themselves. */
export function callTime(kind: CostKind): number {
  return kind === 'free' || kind === 'flush' || kind === 'sleep' ? 0 : MODEL[kind];
}
