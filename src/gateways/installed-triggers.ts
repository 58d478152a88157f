/** @fileoverview The triggers of the account that runs, through ScriptApp; other accounts' are out of sight. */
import type { OwnTrigger, TriggerPlan, Triggers } from '../application/automation/trigger-port';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Trigger = GoogleAppsScript.Script.Trigger;

// A consumer account has 100 mails a day, a Workspace one 1 500 (runtime-facts 4.1).
const CONSUMER_MAILS = 100;

export function installedTriggers(spreadsheet: Spreadsheet): Triggers {
  return {
    own: () => ScriptApp.getProjectTriggers().map(told),
    make: (plan) => told(create(plan, spreadsheet)),
    remove(uids) {
      if (uids.length === 0) return;
      for (const trigger of ScriptApp.getProjectTriggers()) {
        if (uids.includes(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
      }
    },
    authorisationUrl() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      const required = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
      return required ? (info.getAuthorizationUrl() ?? undefined) : undefined;
    },
    isConsumer: () => MailApp.getRemainingDailyQuota() <= CONSUMER_MAILS,
  };
}

function told(trigger: Trigger): OwnTrigger {
  return { uid: trigger.getUniqueId(), handler: trigger.getHandlerFunction() };
}

function create({ handler, kind }: TriggerPlan, spreadsheet: Spreadsheet): Trigger {
  const builder = ScriptApp.newTrigger(handler);
  switch (kind) {
    case 'edit':
      return builder.forSpreadsheet(spreadsheet).onEdit().create();
    case 'change':
      return builder.forSpreadsheet(spreadsheet).onChange().create();
    case 'form-submit':
      return builder.forSpreadsheet(spreadsheet).onFormSubmit().create();
    case 'hourly':
      return builder.timeBased().everyHours(1).create();
  }
}
