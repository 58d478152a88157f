/** @fileoverview The scheduled tasks: their state, and what is said about it. */
import type { AutomationMessages } from '../zh-CN/automation';

export const automation: AutomationMessages = {
  title: 'Scheduled tasks',
  dead: (hours) =>
    `The scheduled tasks have not run for ${hours} hours; an administrator should open “Scheduled tasks”.`,
  never: 'The scheduled tasks have not run yet; an administrator should open “Scheduled tasks”.',
  owner: (email) => `The scheduled tasks are run by ${email}.`,
  noOwner: 'No account runs the scheduled tasks yet.',
  askTakeOver: (email) =>
    `The scheduled tasks are run by ${email}. Should your account run them instead? The other account’s tasks end at their next run.`,
  onlyOwner: (email) => `Only ${email} can install the scheduled tasks; an administrator can take them over.`,
  made: (names) => `Installed: ${names}.`,
  complete: 'All scheduled tasks are in place.',
  removed: (count) => `Removed ${count} superfluous tasks.`,
  lastRun: (name, at) => `${name}: last run ${at}`,
  neverRun: (name) => `${name}: not run yet`,
  minutes: (used, limit) => `Used today: ${used} of ${limit} minutes.`,
  authorise: (url) => `The authorisation is not complete. Open this link to authorise again:\n${url}`,
  taken: 'Your account now runs the scheduled tasks.',
  tooMany:
    'Your account has 20 triggers in this script already; delete unused ones on the Triggers page of Apps Script.',
  handlers: {
    handleEdit: 'Edits',
    handleChange: 'Structure changes',
    handleFormSubmit: 'Survey answers',
    handleHourly: 'Hourly tasks',
  },
};
