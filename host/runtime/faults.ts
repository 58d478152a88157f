/** @fileoverview Faults that a test installs: a service failing once, a kill at the n-th call, a person acting between calls. */
import { ServiceError } from '../services/errors';

export interface KillPlan {
  readonly at: number;
  readonly effect: 'before' | 'after';
}

export interface Interruption {
  readonly at: number;
  readonly act: () => void;
}

interface ServiceFault {
  readonly member: string;
  readonly error: Error | string;
  readonly effect: 'before' | 'after';
  skip: number;
}

/** What the next run takes with it. */
export interface RunPlan {
  readonly kill: KillPlan | null;
  readonly interruptions: readonly Interruption[];
}

export interface Faults {
  next(member: string, error: Error | string, options?: { after?: number; effect?: 'before' | 'after' }): void;
  /** The n-th service invocation of the next run, free ones included. */
  killAt(n: number, options?: { effect?: 'before' | 'after' }): void;
  clear(): void;
}

export interface FaultState extends Faults {
  during(k: number, act: () => void): void;
  takePlan(): RunPlan;
  /** The failure due for this call, if any. */
  take(member: string): { error: ServiceError; effect: 'before' | 'after' } | null;
}

export function createFaults(): FaultState {
  let services: ServiceFault[] = [];
  let kill: KillPlan | null = null;
  let interruptions: Interruption[] = [];

  function take(member: string) {
    const fault = services.find((one) => one.member === member);
    if (!fault) return null;
    if (fault.skip-- > 0) return null;
    services = services.filter((one) => one !== fault);
    return { error: asServiceError(member, fault.error), effect: fault.effect };
  }

  return {
    next: (member, error, { after = 0, effect = 'before' } = {}) => {
      services.push({ member, error, effect, skip: after });
    },
    killAt: (at, { effect = 'after' } = {}) => {
      kill = { at, effect };
    },
    clear: () => {
      services = [];
      kill = null;
      interruptions = [];
    },
    during: (at, act) => {
      interruptions.push({ at, act });
    },
    takePlan: () => {
      const plan = { kill, interruptions };
      kill = null;
      interruptions = [];
      return plan;
    },
    take,
  };
}

/** 'timeout' stands for the wording of a service that did not answer [facts 1.4]. */
function asServiceError(member: string, error: Error | string): ServiceError {
  if (error !== 'timeout') return new ServiceError(typeof error === 'string' ? error : error.message);
  return new ServiceError(
    /^(?:SpreadsheetApp|Spreadsheet|Sheet|Range)\./.test(member)
      ? 'Service Spreadsheets timed out while accessing document with id 1.'
      : "We're sorry, a server error occurred: DEADLINE_EXCEEDED",
  );
}
