/** @fileoverview Puts a trigger into the list of the account that runs: at most 20 a user and script [facts 3.2]. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { type ClockSchedule, firstFiring } from '../../runtime/trigger-schedule';
import { MOST_TRIGGERS, type TriggerRecord } from '../../runtime/trigger-store';
import { ServiceError } from '../errors';
import { Trigger } from './trigger';

export type TriggerPlan = Pick<TriggerRecord, 'handler' | 'kind' | 'source' | 'sourceId'> & {
  readonly schedule?: ClockSchedule;
};

export function createTrigger(context: RuntimeContext, plan: TriggerPlan): Trigger {
  const { state, run } = context;
  if (state.triggers.ownedBy(run.effectiveUser).length >= MOST_TRIGGERS) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const record: TriggerRecord = {
    ...plan,
    uid: String(Math.floor(state.random.next() * 9e18)),
    owner: run.effectiveUser,
    schedule: plan.schedule ?? null,
    nextAt: plan.schedule ? firstFiring(plan.schedule, context.now(), state.random) : null,
  };
  state.triggers.all.push(record);
  return new Trigger(context, record);
}
