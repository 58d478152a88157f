/** @fileoverview google.script.run, typed by the very functions it calls. */
import type * as main from '../../main';
import { invoke } from './invoke';
import { mustBeCurrent } from './stale';

/** What pages call; each answers as the export of that name does. */
type Server = Pick<
  typeof main,
  | 'backup'
  | 'beginImport'
  | 'claimCustomers'
  | 'confirmVerified'
  | 'createCustomer'
  | 'currentValues'
  | 'customerProfile'
  | 'decideChangeRequest'
  | 'decideFollowUps'
  | 'decideReview'
  | 'finishGreetings'
  | 'dropImport'
  | 'exportTable'
  | 'goToCustomer'
  | 'importCustomers'
  | 'jobStep'
  | 'likelyTwins'
  | 'listDue'
  | 'listImports'
  | 'logInteraction'
  | 'makeTriggers'
  | 'openPlans'
  | 'postponeFollowUp'
  | 'putCustomer'
  | 'requestChange'
  | 'resendMail'
  | 'restore'
  | 'searchCustomers'
  | 'sendGreeting'
  | 'sendMinutes'
  | 'setUpRegister'
  | 'stageImport'
  | 'takeOverTriggers'
  | 'transferCustomers'
  | 'triggerHealth'
  | 'undoImport'
  | 'undoTransfer'
>;

declare const google: { readonly script: { readonly host: { close(): void } } };

/** Rejects where the program is another one by now, and where the call itself fails. */
export async function call<K extends keyof Server>(
  name: K,
  ...args: Parameters<Server[K]>
): Promise<ReturnType<Server[K]>> {
  await mustBeCurrent();
  return (await invoke(name, args)) as ReturnType<Server[K]>;
}

export function closePage(): void {
  google.script.host.close();
}
