/** @fileoverview What planning, health and reminders are handed alike: calendar, cadence, policies, executives. */
import type { CadenceRules } from '../../domain/cadence/due-on';
import { makePolicyChooser, type PolicyChooser } from '../../domain/cadence/policies-for';
import type { LimitClock } from '../../domain/moment';
import type { WorkCalendar } from '../../domain/working-days';
import type { Settings } from '../../schema/settings';
import { settingsOf } from '../config/typed-settings';
import { workCalendar } from '../config/work-calendar';
import type { Clock, World } from '../ports';

const EXECUTIVE = '高层';
const SKIPPING = '跳过休息日';

export interface PlanRules {
  readonly settings: Settings;
  readonly calendar: WorkCalendar;
  readonly cadence: CadenceRules;
  readonly policiesFor: PolicyChooser;
}

/** The clock by which time limits run. */
export function limitClock({ settings, calendar }: PlanRules, clock: Pick<Clock, 'localOf' | 'momentOf'>): LimitClock {
  return {
    localOf: (moment) => clock.localOf(moment),
    momentOf: (day, minutes) => clock.momentOf(day, minutes),
    calendar,
    skipDaysOff: settings.slaClock === SKIPPING,
  };
}

export function planRules({ config, clock }: Pick<World, 'config' | 'clock'>): PlanRules {
  const settings = settingsOf(config);
  const calendar = workCalendar(config, settings);
  const cadence: CadenceRules = {
    calendar,
    today: clock.today(),
    localOf: (moment) => clock.localOf(moment),
    firstContactDays: settings.firstContactDays,
    executives: new Set(config.members.filter(({ level }) => level === EXECUTIVE).map(({ name }) => name)),
  };
  return { settings, calendar, cadence, policiesFor: makePolicyChooser(config.policies) };
}
