/** @fileoverview Follow-ups that risks and chances ask for. */

import { addDays, type Day, latest } from '../calendar-date';
import type { UpgradeReason } from '../grading/upgrade-signals';
import type { RiskReason } from '../health/risk-signals';
import type { WorkCalendar } from '../working-days';
import type { PlanContext, PlanFacts } from './plan-context';
import type { Wanted } from './wanted';

export type Signal = { readonly customer: string; readonly cause: string } & (
  | { readonly origin: '风险预警'; readonly reason: RiskReason }
  | { readonly origin: '升级机会'; readonly reason: UpgradeReason }
);

const UPGRADE_WORKING_DAYS = 5;

/** Within 24 hours: tomorrow, or today where tomorrow is off, or the next working day where both are. */
export function riskDueOn(today: Day, calendar: WorkCalendar): Day {
  const tomorrow = addDays(today, 1);
  if (calendar.isWorkingDay(tomorrow)) return tomorrow;
  return calendar.isWorkingDay(today) ? today : latest(calendar.nextWorkingDay(today), today);
}

export function wantedBySignals({ signals }: PlanFacts, { rules, words }: PlanContext): readonly Wanted[] {
  const { calendar, today } = rules;
  return signals.map((signal): Wanted => {
    const { cause, origin } = signal;
    if (signal.origin === '风险预警') {
      return { cause, origin, dueOn: riskDueOn(today, calendar), content: words.risk(signal.reason) };
    }
    const dueOn = calendar.addWorkingDays(today, UPGRADE_WORKING_DAYS);
    return { cause, origin, dueOn, content: words.upgrade(signal.reason) };
  });
}
