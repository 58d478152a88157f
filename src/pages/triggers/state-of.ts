/** @fileoverview How the scheduled tasks are, in one line. */
import type { TriggerHealth } from '../../application/automation/trigger-health';
import { triggersWords } from '../../messages/pages/triggers';
import { fill } from '../parts/fill';
import { spoken } from '../parts/words';

const words = spoken(triggersWords);

interface State {
  readonly level: 'good' | 'watch' | 'risk';
  readonly text: string;
}

export function stateOf({ tasks, deadHours, awaited, authorisationUrl, owner }: TriggerHealth): State {
  if (deadHours !== undefined) return { level: 'risk', text: fill(words.dead, { hours: deadHours }) };
  const amiss = tasks.some(({ installed }) => installed !== undefined && installed !== 1);
  if (amiss || authorisationUrl || owner === '') return { level: 'risk', text: words.ill };
  return awaited ? { level: 'watch', text: words.begun } : { level: 'good', text: words.well };
}
