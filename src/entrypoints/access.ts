/** @fileoverview Who may call what. Every function that a page or the menu can reach stands here. */

import { memberByEmail } from '../application/change-log/authorship';
import type { Config, Member } from '../application/config/config';
import { refusal } from '../application/user-error';
import type { Messages } from '../messages/messages';

const reps = ['销售代表', '市场专员', '客服'] as const;
const everybody = [...reps, '复核人', '销售经理', '管理员'] as const;
const reviewers = ['复核人', '销售经理', '管理员'] as const;
const managers = ['销售经理', '管理员'] as const;
const admin = ['管理员'] as const;

export const access = {
  createCustomer: everybody,
  likelyTwins: everybody,
  logInteraction: everybody,
  addOrder: everybody,
  requestChange: everybody,
  currentValues: everybody,
  confirmVerified: everybody,
  listDue: everybody,
  openPlans: everybody,
  previewMyDigest: everybody,
  searchCustomers: everybody,
  customerProfile: everybody,
  collectionSheets: everybody,
  exportTable: everybody,
  goToCustomer: everybody,
  putCustomer: everybody,
  programBuild: everybody,
  postponeFollowUp: everybody,
  findDuplicates: everybody,
  importCustomers: everybody,
  beginImport: everybody,
  stageImport: everybody,
  dropImport: everybody,
  listImports: everybody,
  generateFollowUps: everybody,
  checkData: everybody,
  /** Each job asks for the roles of what it does. */
  jobStep: everybody,
  refreshDashboard: everybody,
  fillSurvey: everybody,
  sendMinutes: everybody,
  sendGreeting: everybody,
  finishGreetings: everybody,
  claimCustomers: everybody,
  listReviews: reviewers,
  decideReview: reviewers,
  listChangeRequests: reviewers,
  decideChangeRequest: reviewers,
  decideFollowUps: managers,
  listApprovals: managers,
  setGrade: managers,
  regradeCustomers: managers,
  mergeCustomers: managers,
  undoMerge: managers,
  transferCustomers: managers,
  undoTransfer: managers,
  undoImport: managers,
  deletePersonalData: managers,
  exportPersonalData: managers,
  restoreValue: managers,
  listAudit: managers,
  confirmAudit: managers,
  createSurvey: managers,
  sendInvites: managers,
  triggerHealth: managers,
  sendDueDigests: managers,
  resendMail: managers,
  continueRegister: admin,
  newRegister: admin,
  tryOut: managers,
  verifyLog: managers,
  setUpRegister: admin,
  repairRegister: admin,
  openSettings: managers,
  setLanguage: admin,
  renameOption: admin,
  makeTriggers: admin,
  takeOverTriggers: admin,
  backup: admin,
  restore: admin,
  uninstall: admin,
} as const;

export type ServerFunction = keyof typeof access;

/** The member who calls; throws in words where that person may not. */
export function admit(name: ServerFunction, email: string, config: Config, words: Messages): Member {
  const member = memberByEmail(config.members, email);
  if (!member) throw refusal(words.access.stranger(email), '', email);
  if (!member.active) throw refusal(words.access.inactive(member.name), '', email);
  const allowed: readonly string[] = access[name];
  if (allowed.includes(member.role)) return member;
  throw refusal(words.access.role(member.role, allowed.join(words.access.separator)), '', member.role);
}
