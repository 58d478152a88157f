/** @fileoverview The composition root: each export is one function that Apps Script can see and call. */

import { isConfigTable } from './application/config/config-edited';
import type { RenameInput } from './application/config/rename-option';
import type { SheetsAsked } from './application/filing/collection-sheets';
import type { ExportAsked } from './application/filing/export-table';
import type { Search } from './application/filing/search-customers';
import type { PlanVerdict } from './application/follow-ups/decide-follow-ups';
import type { Postponing } from './application/follow-ups/postpone-follow-up';
import type { GradeByHand } from './application/follow-ups/set-grade';
import type { Transfer } from './application/follow-ups/transfer-customers';
import type { ImportInput } from './application/imports/import-customers';
import type { UploadBegin, UploadPart } from './application/imports/upload';
import type { Greeted } from './application/letters/finish-greetings';
import type { Minutes } from './application/letters/send-minutes';
import type { Deletion } from './application/personal-data/delete-personal-data';
import type { PersonInput } from './application/personal-data/find-person';
import type { Values } from './application/ports';
import type { AuditConfirmation } from './application/review/confirm-audit';
import type { RequestVerdict } from './application/review/decide-change-requests';
import type { ReviewVerdict } from './application/review/decide-review';
import type { SetUpInput } from './application/set-up/set-up-input';
import type { MergeInput } from './application/twins/merge-customers';
import { auditItem, runConfirmAudit, runListAudit } from './entrypoints/audit';
import { runMakeTriggers, runTakeOver, runTriggerHealth, triggersItem } from './entrypoints/automation';
import { type BackupAsked, backupItem, restoreItem, runBackup, runRestore } from './entrypoints/backups';
import { collectionSheetsItem, runCollectionSheets } from './entrypoints/collection-sheets';
import { runContinue, runNew, runTryOut, setUpOrSettleItem } from './entrypoints/copies';
import {
  chooseCustomerItem,
  myCustomersItem,
  profileItem,
  runCustomerProfile,
  runGoToCustomer,
  runProgramBuild,
  runPutCustomer,
  runSearchCustomers,
} from './entrypoints/customer-pages';
import {
  previewItem,
  runDecideFollowUps,
  runFinishGreetings,
  runGenerateFollowUps,
  runHourlyTask,
  runPostponeFollowUp,
  runPreviewMyDigest,
  runRegrade,
  runResendMail,
  runSendDueDigests,
  runSendMinutes,
  runSetGrade,
  runTransferCustomers,
  sendDigestsItem,
} from './entrypoints/daily-work';
import { runCheckData } from './entrypoints/data-quality';
import {
  approvalsItem,
  decideRequestsItem,
  requestChangeItem,
  reviewItem,
  runCurrentValues,
  runListApprovals,
} from './entrypoints/decision-pages';
import type { EditEvent } from './entrypoints/edit-event';
import { editedRecords } from './entrypoints/edited';
import { exportItem, runExportTable } from './entrypoints/exporting';
import { logInteractionItem, myListItem, newCustomerItem } from './entrypoints/forms';
import { type Handled, handle, type TriggerEvent } from './entrypoints/handlers';
import {
  importItem,
  runBeginImport,
  runDropImport,
  runImportCustomers,
  runListImports,
  runStageImport,
  runUndoImport,
} from './entrypoints/imports';
import { type JobStepAsked, jobItem, runJobStep } from './entrypoints/job-steps';
import { keepWithBoxes } from './entrypoints/keep-with-boxes';
import { mergeItem, runFindDuplicates, runMergeCustomers, runUndoMerge } from './entrypoints/merging';
import { openMenu } from './entrypoints/on-open';
import { keepEntries, renameOptionItem, runRenameOption } from './entrypoints/option-names';
import {
  deletePersonItem,
  exportPersonItem,
  runDeletePersonalData,
  runExportPersonalData,
} from './entrypoints/personal-data';
import { runAddOrder, runCreateCustomer, runLikelyTwins, runListDue, runLogInteraction } from './entrypoints/records';
import {
  runConfirmVerified,
  runDecideChangeRequest,
  runDecideReview,
  runListChangeRequests,
  runListReviews,
  runRequestChange,
} from './entrypoints/reviewing';
import { confirmVerifiedItem } from './entrypoints/reviewing-items';
import { runRepair, runSetUp } from './entrypoints/set-up';
import { aboutItem, languageItem, openSettingsItem, runUninstall, uninstallItem } from './entrypoints/settings-items';
import { setupWizardItem } from './entrypoints/setup-wizard';
import { structureChanged } from './entrypoints/structure-changed';
import { restoreValueItem, runRestoreValue, runVerifyLog } from './entrypoints/tracing';
import { transferItem } from './entrypoints/transfer-item';
import { finishGreetingsItem, minutesItem } from './entrypoints/writing-pages';
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

export function setUpRegister(input?: SetUpInput) {
  return runSetUp(input);
}

export function repairRegister() {
  return runRepair();
}

export function continueRegister(input?: { readonly highest?: string }) {
  return runContinue(input);
}

export function newRegister(input?: { readonly clear?: boolean }) {
  return runNew(input);
}

export function tryOut() {
  return runTryOut();
}

export function listReviews() {
  return runListReviews();
}

export function decideReview(input: ReviewVerdict) {
  return runDecideReview(input);
}

export function confirmVerified(input: { readonly id: string }) {
  return runConfirmVerified(input);
}

export function requestChange(record: Values) {
  return runRequestChange(record);
}

export function currentValues(input: { readonly customer: string }) {
  return runCurrentValues(input);
}

export function listChangeRequests() {
  return runListChangeRequests();
}

export function decideChangeRequest(input: RequestVerdict & { readonly ids?: readonly string[] }) {
  return runDecideChangeRequest(input);
}

export function verifyLog() {
  return runVerifyLog();
}

export function restoreValue(input: { readonly entry: string }) {
  return runRestoreValue(input);
}

export function createCustomer(record: Values) {
  return runCreateCustomer(record);
}

export function likelyTwins(record: Values) {
  return runLikelyTwins(record);
}

export function logInteraction(record: Values) {
  return runLogInteraction(record);
}

export function addOrder(record: Values) {
  return runAddOrder(record);
}

export function listDue(input?: { readonly member?: string }) {
  return runListDue(input);
}

export function customerProfile(input: { readonly id: string }) {
  return runCustomerProfile(input);
}

export function searchCustomers(input?: Search) {
  return runSearchCustomers(input);
}

export function goToCustomer(input: { readonly id: string }) {
  return runGoToCustomer(input);
}

export function putCustomer(input: { readonly id: string }) {
  return runPutCustomer(input);
}

export function programBuild() {
  return runProgramBuild();
}

export function importCustomers(input: ImportInput) {
  return runImportCustomers(input);
}

export function backup(input?: BackupAsked) {
  return runBackup(input);
}

export function restore(input: Parameters<typeof runRestore>[0]) {
  return runRestore(input);
}

export function beginImport(input: UploadBegin) {
  return runBeginImport(input);
}

export function stageImport(input: UploadPart) {
  return runStageImport(input);
}

export function dropImport(input: { readonly staged: string }) {
  return runDropImport(input);
}

export function undoImport(input: { readonly id: string }) {
  return runUndoImport(input);
}

export function listImports() {
  return runListImports();
}

export function makeTriggers() {
  return runMakeTriggers();
}

export function takeOverTriggers() {
  return runTakeOver();
}

export function uninstall() {
  return runUninstall();
}

export function triggerHealth() {
  return runTriggerHealth();
}

export function generateFollowUps() {
  return runGenerateFollowUps();
}

export function regradeCustomers() {
  return runRegrade();
}

export function postponeFollowUp(input: Postponing) {
  return runPostponeFollowUp(input);
}

export function decideFollowUps(input: PlanVerdict) {
  return runDecideFollowUps(input);
}

export function listApprovals() {
  return runListApprovals();
}

export function transferCustomers(input: Transfer) {
  return runTransferCustomers(input);
}

export function listAudit() {
  return runListAudit();
}

export function confirmAudit(input?: AuditConfirmation) {
  return runConfirmAudit(input);
}

export function setGrade(input: GradeByHand) {
  return runSetGrade(input);
}

export function sendMinutes(input: Minutes) {
  return runSendMinutes(input);
}

export function finishGreetings(input?: Greeted) {
  return runFinishGreetings(input);
}

export function resendMail(input: { readonly id: string }) {
  return runResendMail(input);
}

export function sendDueDigests() {
  return runSendDueDigests();
}

export function previewMyDigest() {
  return runPreviewMyDigest();
}

export function checkData() {
  return runCheckData();
}

export function jobStep(input: JobStepAsked) {
  return runJobStep(input);
}

export function deletePersonalData(input: Deletion) {
  return runDeletePersonalData(input);
}

export function exportPersonalData(input: PersonInput) {
  return runExportPersonalData(input);
}

export function findDuplicates() {
  return runFindDuplicates();
}

export function mergeCustomers(input: MergeInput) {
  return runMergeCustomers(input);
}

export function undoMerge(input: { readonly id: string }) {
  return runUndoMerge(input);
}

export function renameOption(input: RenameInput) {
  return runRenameOption(input);
}

export function collectionSheets(input?: SheetsAsked) {
  return runCollectionSheets(input);
}

export function exportTable(input: ExportAsked) {
  return runExportTable(input);
}

// The items of the menu.

export function menuNewCustomer(): void {
  newCustomerItem();
}

export function menuLogInteraction(): void {
  logInteractionItem();
}

export function menuMerge(): void {
  mergeItem();
}

export function menuExport(): void {
  exportItem();
}

export function menuPrintForm(): void {
  collectionSheetsItem();
}

export function menuBackup(): void {
  backupItem();
}

export function menuRestore(): void {
  restoreItem();
}

export function menuImportCustomers(): void {
  importItem();
}

export function menuCheckData(): void {
  jobItem('checkData');
}

export function menuDeletePerson(): void {
  deletePersonItem();
}

export function menuExportPerson(): void {
  exportPersonItem();
}

export function menuRenameOption(): void {
  renameOptionItem();
}

export function menuGenerateFollowUps(): void {
  jobItem('generateFollowUps');
}

export function menuRegrade(): void {
  jobItem('regrade');
}

export function menuProfile(): void {
  profileItem();
}

export function menuMyCustomers(): void {
  myCustomersItem();
}

export function menuChooseCustomer(): void {
  chooseCustomerItem();
}

export function menuDecideFollowUps(): void {
  approvalsItem();
}

export function menuSendMinutes(): void {
  minutesItem();
}

export function menuMyList(): void {
  myListItem();
}

export function menuPreviewDigest(): void {
  previewItem();
}

export function menuFinishGreetings(): void {
  finishGreetingsItem();
}

export function menuTransfer(): void {
  transferItem();
}

export function menuAnnualAudit(): void {
  auditItem();
}

export function menuSendDigests(): void {
  sendDigestsItem();
}

export function menuSetUp(): void {
  setUpOrSettleItem();
}

export function menuSetupWizard(): void {
  setupWizardItem();
}

export function menuRepair(): void {
  jobItem('repair');
}

export function menuTriggers(): void {
  triggersItem();
}

export function menuOpenSettings(): void {
  openSettingsItem();
}

export function menuSimplifiedChinese(): void {
  languageItem('zh-CN');
}

export function menuTraditionalChinese(): void {
  languageItem('zh-TW');
}

export function menuEnglish(): void {
  languageItem('en');
}

export function menuUninstall(): void {
  uninstallItem();
}

export function menuAbout(): void {
  aboutItem();
}

export function menuVerifyLog(): void {
  jobItem('verifyLog');
}

export function menuRestoreValue(): void {
  restoreValueItem();
}

export function menuReview(): void {
  reviewItem();
}

export function menuConfirmVerified(): void {
  confirmVerifiedItem();
}

export function menuRequestChange(): void {
  requestChangeItem();
}

export function menuDecideChangeRequests(): void {
  decideRequestsItem();
}
