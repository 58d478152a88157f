/** @fileoverview What planning, health and reminders are handed alike: calendar, cadence, policies, executives. */
import type { CadenceRules } from '../../domain/cadence/due-on';
import { makePolicyChooser, type PolicyChooser } from '../../domain/cadence/policies-for';
import type { WorkCalendar } from '../../domain/working-days';
import type { Settings } from '../../schema/settings';
import { settingsOf } from '../config/typed-settings';
import { workCalendar } from '../config/work-calendar';
import type { World } from '../ports';

const EXECUTIVE = '高层';

export interface PlanRules {
  readonly settings: Settings;
  readonly calendar: WorkCalendar;
  readonly cadence: CadenceRules;
  readonly policiesFor: PolicyChooser;
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
