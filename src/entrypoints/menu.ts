/** @fileoverview The menu as data. An item stands here once its function exists; a test holds names and exports together. */
import type { Messages } from '../messages/messages';

export type Caption = keyof Messages['menu'];

export interface MenuItem {
  readonly caption: Caption;
  /** The name of the export that it runs. */
  readonly fn: string;
  /** Shown only where this feature was built in. */
  readonly feature?: string;
}

export interface SubMenu {
  readonly caption: Caption;
  readonly items: readonly MenuEntry[];
}

export type MenuEntry = MenuItem | SubMenu | 'separator';

export const menu: readonly MenuEntry[] = [
  { caption: 'newCustomer', fn: 'menuNewCustomer' },
  { caption: 'logInteraction', fn: 'menuLogInteraction' },
  { caption: 'profile', fn: 'menuProfile' },
  { caption: 'myList', fn: 'menuMyList' },
  { caption: 'myCustomers', fn: 'menuMyCustomers' },
  { caption: 'chooseCustomer', fn: 'menuChooseCustomer' },
  {
    caption: 'followUp',
    items: [
      { caption: 'generateFollowUps', fn: 'menuGenerateFollowUps' },
      { caption: 'decideFollowUps', fn: 'menuDecideFollowUps' },
      { caption: 'sendMinutes', fn: 'menuSendMinutes' },
      { caption: 'finishGreetings', fn: 'menuFinishGreetings' },
      { caption: 'transfer', fn: 'menuTransfer' },
      { caption: 'pool', fn: 'menuPool' },
    ],
  },
  {
    caption: 'review',
    items: [
      { caption: 'reviewCustomers', fn: 'menuReview' },
      { caption: 'confirmVerified', fn: 'menuConfirmVerified' },
      { caption: 'requestChange', fn: 'menuRequestChange' },
      { caption: 'decideChangeRequests', fn: 'menuDecideChangeRequests' },
    ],
  },
  {
    caption: 'analysis',
    items: [
      { caption: 'regrade', fn: 'menuRegrade' },
      { caption: 'annualAudit', fn: 'menuAnnualAudit' },
      { caption: 'duplicates', fn: 'menuMerge' },
    ],
  },
  {
    caption: 'data',
    items: [
      { caption: 'importCustomers', fn: 'menuImportCustomers' },
      { caption: 'export', fn: 'menuExport' },
      { caption: 'printForm', fn: 'menuPrintForm' },
      { caption: 'backup', fn: 'menuBackup' },
      { caption: 'restore', fn: 'menuRestore' },
      { caption: 'checkData', fn: 'menuCheckData' },
      { caption: 'repair', fn: 'menuRepair' },
      { caption: 'renameOption', fn: 'menuRenameOption' },
      { caption: 'verifyLog', fn: 'menuVerifyLog' },
      { caption: 'restoreValue', fn: 'menuRestoreValue' },
      { caption: 'deletePerson', fn: 'menuDeletePerson' },
      { caption: 'exportPerson', fn: 'menuExportPerson' },
    ],
  },
  {
    caption: 'settings',
    items: [
      { caption: 'setUp', fn: 'menuSetUp' },
      { caption: 'wizard', fn: 'menuSetupWizard' },
      { caption: 'openSettings', fn: 'menuOpenSettings' },
      { caption: 'triggers', fn: 'menuTriggers' },
      { caption: 'sendDigests', fn: 'menuSendDigests' },
      { caption: 'previewDigest', fn: 'menuPreviewDigest' },
      {
        caption: 'language',
        items: [
          { caption: 'simplifiedChinese', fn: 'menuSimplifiedChinese' },
          { caption: 'traditionalChinese', fn: 'menuTraditionalChinese' },
          { caption: 'english', fn: 'menuEnglish' },
        ],
      },
      { caption: 'uninstall', fn: 'menuUninstall' },
      { caption: 'about', fn: 'menuAbout' },
    ],
  },
];

/** Every function that the menu names. */
export function menuFunctions(entries: readonly MenuEntry[] = menu): string[] {
  return entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'items' in entry ? menuFunctions(entry.items) : [entry.fn];
  });
}
