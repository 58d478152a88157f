/** @fileoverview The virtual clock of a host: it never goes back. */

export interface VirtualClock {
  now(): number;
  /** Moves on to this moment; an earlier one changes nothing. */
  advanceTo(at: number): void;
}

export function createClock(start: number): VirtualClock {
  let now = start;
  return {
    now: () => now,
    advanceTo: (at) => {
      now = Math.max(now, at);
    },
  };
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** '1d', '90m', '2h30m', or a moment with its offset. */
export function momentAfter(now: number, text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([smhdw])/g)];
  if (parts.length > 0 && parts.map(([part]) => part).join('') === text.replace(/\s/g, '')) {
    return parts.reduce((at, [, size, unit]) => at + Number(size) * (UNIT_MS[unit ?? ''] ?? 0), now);
  }
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) throw new Error(`Cannot advance to ${text}: give it an offset, as +08:00`);
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new Error(`Cannot advance to ${text}: it is no moment and no duration`);
  return at;
}
