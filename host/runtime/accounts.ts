/** @fileoverview Accounts: consumer or Workspace, their daily quotas, and who was asked for which scopes. */
import { type QuotaMeter, quotaLeft, useQuota } from './quota';

/** [facts 4.1: consumer, Workspace] */
const LIMITS = {
  mailRecipients: [100, 1500],
  triggerMinutes: [90, 360],
  propertyOperations: [50_000, 500_000],
  fetches: [20_000, 100_000],
} as const;

/** Bytes of a mail's body [facts 4.1]. */
const MAIL_BODY = [200 * 1024, 400 * 1024] as const;

export const SIMULTANEOUS_RUNS = 30;

export type QuotaName = keyof typeof LIMITS;

export interface Consent {
  readonly user: string;
  readonly scopes: readonly string[];
  /** ISO. */
  readonly at: string;
  readonly granted: boolean;
}

export interface QuotaReport {
  readonly mailRecipients: { used: number; limit: number };
  readonly triggerMinutes: { used: number; limit: number };
  readonly propertyOperations: { used: number; limit: number };
  readonly fetches: { used: number; limit: number };
}

export interface Accounts {
  /** Domain of a Workspace, null for consumer accounts. */
  readonly domain: string | null;
  readonly consents: Consent[];
  readonly refusesConsent: Set<string>;
  readonly meters: Map<string, QuotaMeter>;
  readonly mailBodyLimit: number;
  limitOf(quota: QuotaName): number;
  left(user: string, quota: QuotaName, now: number): number;
  use(user: string, quota: QuotaName, amount: number, now: number): void;
  report(user: string, now: number): QuotaReport;
  /** Is this person's address shown to a script run in that user's name? */
  sameDomain(user: string): boolean;
}

export function createAccounts(domain: string | null): Accounts {
  const column = domain === null ? 0 : 1;
  const meters = new Map<string, QuotaMeter>();
  const meter = (user: string, quota: QuotaName): QuotaMeter => {
    const key = `${quota} ${user}`;
    const known = meters.get(key) ?? { used: 0, since: 0 };
    meters.set(key, known);
    return known;
  };
  const limitOf = (quota: QuotaName): number => LIMITS[quota][column];
  const entry = (user: string, quota: QuotaName, now: number) => ({
    used: limitOf(quota) - quotaLeft(meter(user, quota), limitOf(quota), now),
    limit: limitOf(quota),
  });
  return {
    domain,
    consents: [],
    refusesConsent: new Set(),
    meters,
    mailBodyLimit: MAIL_BODY[column],
    limitOf,
    left: (user, quota, now) => quotaLeft(meter(user, quota), limitOf(quota), now),
    use: (user, quota, amount, now) => useQuota(meter(user, quota), amount, now),
    report: (user, now) => ({
      mailRecipients: entry(user, 'mailRecipients', now),
      triggerMinutes: entry(user, 'triggerMinutes', now),
      propertyOperations: entry(user, 'propertyOperations', now),
      fetches: entry(user, 'fetches', now),
    }),
    sameDomain: (user) => domain !== null && user.endsWith(`@${domain}`),
  };
}
