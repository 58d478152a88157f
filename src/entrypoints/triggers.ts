/** @fileoverview The scheduled tasks as data; a test holds their names and the exports together. */
import type { TriggerPlan } from '../application/automation/trigger-port';

export const triggers: readonly TriggerPlan[] = [
  { handler: 'handleEdit', kind: 'edit' },
  { handler: 'handleChange', kind: 'change', workspaceOnly: true },
  { handler: 'handleHourly', kind: 'hourly' },
];
