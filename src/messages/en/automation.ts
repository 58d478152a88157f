/** @fileoverview The scheduled tasks: their state, and what is said about it. */
import type { AutomationMessages } from '../zh-CN/automation';

export const automation: AutomationMessages = {
  title: 'Scheduled tasks',
  dead: (hours) =>
    `The scheduled tasks have not run for ${hours} hours; an administrator should open “Scheduled tasks”.`,
  onlyOwner: (email) => `Only ${email} can install the scheduled tasks; an administrator can take them over.`,
  tooMany:
    'Your account has 20 triggers in this script already; delete unused ones on the Triggers page of Apps Script.',
  handlers: {
    handleEdit: 'Edits',
    handleChange: 'Structure changes',
    handleFormSubmit: 'Survey answers',
    handleHourly: 'Hourly tasks',
  },
};
