/** @fileoverview The composition root: each export is one function that Apps Script can see and call. */

import { isConfigTable } from './application/config/config-edited';
import { asked, optional, rows, text, texts } from './entrypoints/asked';
import { runConfirmAudit } from './entrypoints/audit';
import { runBackup, runRestore } from './entrypoints/backups';
import { runCollectionSheets } from './entrypoints/collection-sheets';
import { runContinue, runNew } from './entrypoints/copies';
import { runCustomerProfile, runGoToCustomer, runPutCustomer, runSearchCustomers } from './entrypoints/customer-pages';
import {
  runDecideFollowUps,
  runFinishGreetings,
  runHourlyTask,
  runPostponeFollowUp,
  runResendMail,
  runSendGreeting,
  runSendMinutes,
  runSetGrade,
  runTransferCustomers,
  runUndoTransfer,
} from './entrypoints/daily-work';
import { runCurrentValues } from './entrypoints/decision-pages';
import type { EditEvent } from './entrypoints/edit-event';
import { editedRecords } from './entrypoints/edited';
import { runExportTable } from './entrypoints/exporting';
import { type Handled, handle, type TriggerEvent } from './entrypoints/handlers';
import {
  runBeginImport,
  runDropImport,
  runImportCustomers,
  runStageImport,
  runUndoImport,
} from './entrypoints/imports';
import { jobItem, runJobStep } from './entrypoints/job-steps';
import { keepWithBoxes } from './entrypoints/keep-with-boxes';
import { runMergeCustomers, runUndoMerge } from './entrypoints/merging';
import { openMenu } from './entrypoints/on-open';
import { keepEntries, runRenameOption } from './entrypoints/option-names';
import { runDeletePersonalData, runExportPersonalData } from './entrypoints/personal-data';
import { runClaimCustomers } from './entrypoints/pool';
import {
  runAddOrder,
  runCreateCustomer,
  runLikelyTwins,
  runListDue,
  runLogInteraction,
  runOpenPlans,
} from './entrypoints/records';
import { runConfirmVerified, runDecideChangeRequest, runDecideReview, runRequestChange } from './entrypoints/reviewing';
import { runSetUp } from './entrypoints/set-up';
import { languageItem } from './entrypoints/settings-items';
import { structureChanged } from './entrypoints/structure-changed';
import { runRestoreValue } from './entrypoints/tracing';
import { removeContinuations } from './gateways/continuation';
import { healPasted, mayBePasted } from './gateways/layout/heal-pasted';
import { formulasIn } from './gateways/pasted-formulas';

type ChangeEvent = GoogleAppsScript.Events.SheetsOnChange;

// Triggers.

export function onOpen(): void {
  openMenu();
}

export function handleEdit(event?: EditEvent): Handled {
  return handle(
    'handleEdit',
    event,
    (run) => {
      const edit = event && editedRecords(event, run);
      if (!edit) return undefined;
      const tab = run.tabs.open(edit.table);
      if (mayBePasted(edit)) healPasted(tab, edit);
      if (isConfigTable(edit.table)) return keepEntries(edit, run);
      return keepWithBoxes({ ...edit, formulas: formulasIn(tab, edit, run.zone) }, run);
    },
    { sheets: event?.range ? [event.range.getSheet()] : [], beats: (result) => result !== undefined, lastStep: true },
  );
}

/** Every keystroke comes here too: what the edit handler does is left to it, without a single call. */
export function handleChange(event?: ChangeEvent & TriggerEvent): Handled | undefined {
  if (event?.changeType === 'EDIT' || event?.changeType === 'FORMAT') return undefined;
  return handle('handleChange', event, (run) => structureChanged(event?.changeType, run), {
    beats: (result) => result !== undefined,
  });
}

/** Answers are filed for questionnaires; while the register has none there is nothing to do, and it says so. */
export function handleFormSubmit(event?: TriggerEvent): Handled {
  return event?.triggerUid ? { refused: 'no questionnaire' } : { refused: 'no trigger' };
}

export function handleHourly(event?: TriggerEvent): Handled {
  return handle('handleHourly', event, runHourlyTask);
}

/** Long work goes on a minute later. */
export function handleContinuation(event?: TriggerEvent): Handled {
  return handle('handleHourly', event, (run) => {
    removeContinuations();
    return runHourlyTask(run);
  });
}

// Called by pages, by the menu and by tests alike.

export { runListAudit as listAudit } from './entrypoints/audit';
export {
  runMakeTriggers as makeTriggers,
  runTakeOver as takeOverTriggers,
  runTriggerHealth as triggerHealth,
} from './entrypoints/automation';
export { runTryOut as tryOut } from './entrypoints/copies';
export { runProgramBuild as programBuild } from './entrypoints/customer-pages';
export {
  runGenerateFollowUps as generateFollowUps,
  runPreviewMyDigest as previewMyDigest,
  runRegrade as regradeCustomers,
  runSendDueDigests as sendDueDigests,
} from './entrypoints/daily-work';
export { runCheckData as checkData } from './entrypoints/data-quality';
export { runListApprovals as listApprovals } from './entrypoints/decision-pages';
export { runListImports as listImports } from './entrypoints/imports';
export { runFindDuplicates as findDuplicates } from './entrypoints/merging';
export { runListChangeRequests as listChangeRequests, runListReviews as listReviews } from './entrypoints/reviewing';
export { runRepair as repairRegister } from './entrypoints/set-up';
export { runUninstall as uninstall } from './entrypoints/settings-items';
export { runVerifyLog as verifyLog } from './entrypoints/tracing';

const maybe = optional(text);

export const setUpRegister = asked(runSetUp);
export const continueRegister = asked(runContinue, { highest: maybe });
export const newRegister = asked(runNew);
export const decideReview = asked(runDecideReview, { id: text, verdict: text, reason: maybe });
export const confirmVerified = asked(runConfirmVerified, { id: text });
export const requestChange = asked(runRequestChange);
export const currentValues = asked(runCurrentValues, { customer: text });
export const decideChangeRequest = asked(runDecideChangeRequest, {
  id: text,
  ids: optional(texts),
  verdict: text,
  reason: maybe,
  evidence: maybe,
});
export const restoreValue = asked(runRestoreValue, { entry: text });
export const createCustomer = asked(runCreateCustomer);
export const likelyTwins = asked(runLikelyTwins);
export const logInteraction = asked(runLogInteraction);
export const addOrder = asked(runAddOrder);
export const listDue = asked(runListDue, { member: maybe });
export const openPlans = asked(runOpenPlans, { customer: text });
export const customerProfile = asked(runCustomerProfile, { id: text });
export const searchCustomers = asked(runSearchCustomers, { text: maybe, owner: maybe });
export const goToCustomer = asked(runGoToCustomer, { id: text });
export const putCustomer = asked(runPutCustomer, { id: text });
export const importCustomers = asked(runImportCustomers, {
  rows: optional(rows),
  staged: maybe,
  file: maybe,
  cursor: maybe,
});
export const backup = asked(runBackup, { table: maybe });
export const restore = asked(runRestore);
export const beginImport = asked(runBeginImport, { file: text });
export const stageImport = asked(runStageImport, { staged: text, pieces: texts });
export const dropImport = asked(runDropImport, { staged: text });
export const undoImport = asked(runUndoImport, { id: text });
export const postponeFollowUp = asked(runPostponeFollowUp, { id: text, to: text, reason: text });
export const decideFollowUps = asked(runDecideFollowUps, { ids: texts, verdict: text, reason: maybe });
export const transferCustomers = asked(runTransferCustomers, {
  ids: optional(texts),
  from: maybe,
  to: text,
  reason: text,
});
export const undoTransfer = asked(runUndoTransfer, { id: text });
export const claimCustomers = asked(runClaimCustomers, { ids: texts });
export const confirmAudit = asked(runConfirmAudit, { ids: optional(texts) });
export const setGrade = asked(runSetGrade, { id: text, grade: text, reason: text });
export const sendMinutes = asked(runSendMinutes, {
  id: text,
  via: maybe,
  text: maybe,
  sentAt: maybe,
  lastSentAt: maybe,
});
export const sendGreeting = asked(runSendGreeting, { id: text });
export const finishGreetings = asked(runFinishGreetings, { cause: maybe, ids: optional(texts), owner: maybe });
export const resendMail = asked(runResendMail, { id: text });
export const jobStep = asked(runJobStep, { job: text, cursor: maybe });
export const deletePersonalData = asked(runDeletePersonalData, { contact: maybe, customer: maybe, reason: text });
export const exportPersonalData = asked(runExportPersonalData, { contact: maybe, customer: maybe });
export const mergeCustomers = asked(runMergeCustomers, { master: text, other: text });
export const undoMerge = asked(runUndoMerge, { id: text });
export const renameOption = asked(runRenameOption, { list: text, from: text, to: text });
export const collectionSheets = asked(runCollectionSheets, { customer: maybe });
export const exportTable = asked(runExportTable, { table: text });

// The items of the menu.

export { auditItem as menuAnnualAudit } from './entrypoints/audit';
export { triggersItem as menuTriggers } from './entrypoints/automation';
export { backupItem as menuBackup, restoreItem as menuRestore } from './entrypoints/backups';
export { collectionSheetsItem as menuPrintForm } from './entrypoints/collection-sheets';
export { setUpOrSettleItem as menuSetUp } from './entrypoints/copies';
export {
  chooseCustomerItem as menuChooseCustomer,
  myCustomersItem as menuMyCustomers,
  profileItem as menuProfile,
} from './entrypoints/customer-pages';
export { previewItem as menuPreviewDigest, sendDigestsItem as menuSendDigests } from './entrypoints/daily-work';
export {
  approvalsItem as menuDecideFollowUps,
  decideRequestsItem as menuDecideChangeRequests,
  requestChangeItem as menuRequestChange,
  reviewItem as menuReview,
} from './entrypoints/decision-pages';
export { exportItem as menuExport } from './entrypoints/exporting';
export {
  logInteractionItem as menuLogInteraction,
  myListItem as menuMyList,
  newCustomerItem as menuNewCustomer,
} from './entrypoints/forms';
export { importItem as menuImportCustomers } from './entrypoints/imports';
export { mergeItem as menuMerge } from './entrypoints/merging';
export { renameOptionItem as menuRenameOption } from './entrypoints/option-names';
export {
  deletePersonItem as menuDeletePerson,
  exportPersonItem as menuExportPerson,
} from './entrypoints/personal-data';
export { poolItem as menuPool } from './entrypoints/pool';
export { confirmVerifiedItem as menuConfirmVerified } from './entrypoints/reviewing-items';
export {
  aboutItem as menuAbout,
  openSettingsItem as menuOpenSettings,
  uninstallItem as menuUninstall,
} from './entrypoints/settings-items';
export { setupWizardItem as menuSetupWizard } from './entrypoints/setup-wizard';
export { restoreValueItem as menuRestoreValue } from './entrypoints/tracing';
export { transferItem as menuTransfer } from './entrypoints/transfer-item';
export {
  finishGreetingsItem as menuFinishGreetings,
  minutesItem as menuSendMinutes,
} from './entrypoints/writing-pages';

export const menuCheckData = () => jobItem('checkData');
export const menuGenerateFollowUps = () => jobItem('generateFollowUps');
export const menuRegrade = () => jobItem('regrade');
export const menuRepair = () => jobItem('repair');
export const menuSimplifiedChinese = () => languageItem('zh-CN');
export const menuTraditionalChinese = () => languageItem('zh-TW');
export const menuEnglish = () => languageItem('en');
export const menuVerifyLog = () => jobItem('verifyLog');
