/** @fileoverview Follow-ups and reminders as triggers, pages, the menu and tests call them. */

import { mailJobs, tableJobs } from '../application/automation/hourly-jobs';
import { type HourlyResult, type HourlyWorld, runHourly } from '../application/automation/run-hourly';
import { decideFollowUps, type PlanVerdict } from '../application/follow-ups/decide-follow-ups';
import { generateFollowUps } from '../application/follow-ups/generate-follow-ups';
import { type Postponing, postponeFollowUp } from '../application/follow-ups/postpone-follow-up';
import { refreshMyList } from '../application/follow-ups/refresh-my-list';
import { regrade } from '../application/follow-ups/regrade';
import { type GradeByHand, setGrade } from '../application/follow-ups/set-grade';
import { type Transfer, transferCustomers } from '../application/follow-ups/transfer-customers';
import { undoTransfer } from '../application/follow-ups/undo-transfer';
import { finishGreetings, type Greeted } from '../application/letters/finish-greetings';
import { sendGreeting } from '../application/letters/send-greeting';
import { type Minutes, sendMinutes } from '../application/letters/send-minutes';
import { previewMyDigest } from '../application/mail/preview-my-digest';
import { resendMail } from '../application/mail/resend-mail';
import { sendDueDigests } from '../application/mail/send-due-digests';
import { requestContinuation } from '../gateways/continuation';
import { tell } from '../gateways/dialogs';
import { generatedTabs } from '../gateways/generated-tabs';
import { showMail } from '../gateways/pages';
import { sheetRegister } from '../gateways/sheet-register';
import { zoneOf } from '../gateways/zone';
import { messagesFor } from '../messages';
import { todoTab } from '../schema/generated-tabs';
import { checkDataJob } from './data-quality';
import { serve } from './guard';
import { importsJob } from './imports';
import { told } from './menu-items';
import { beginRun, type Run } from './run';
import { upkeepJobs } from './upkeep';

function hourlyWorld({ world, tabs, facts, spreadsheet }: Run): HourlyWorld {
  const { config, ledger, clock, lock, mailer, caller, digest, secret, language } = world;
  const zone = zoneOf(facts?.timeZone ?? 'Asia/Shanghai');
  const freshRegister = () => sheetRegister(tabs, zone, ledger);
  const continuation = { request: requestContinuation };
  return {
    register: freshRegister(),
    config,
    ledger,
    clock,
    lock,
    mailer,
    caller,
    digest,
    secret,
    language,
    freshRegister,
    continuation,
    generated: generatedTabs(spreadsheet, tabs, ledger),
  };
}

export function runHourlyTask(run: Run): HourlyResult {
  return runHourly(
    [...upkeepJobs(run), importsJob(run), ...tableJobs, checkDataJob(run), ...mailJobs],
    hourlyWorld(run),
  );
}

export function runGenerateFollowUps() {
  return serve('generateFollowUps', ({ world, spreadsheet, tabs }) => {
    const { created, planned } = generateFollowUps(world);
    refreshMyList(generatedTabs(spreadsheet, tabs, world.ledger), world, planned);
    return { created };
  });
}

export function runRegrade() {
  return serve('regradeCustomers', ({ world }) => regrade(world));
}

export function runPostponeFollowUp(input: Postponing) {
  return serve('postponeFollowUp', ({ world }) => postponeFollowUp(input, world));
}

export function runDecideFollowUps(input: PlanVerdict) {
  return serve('decideFollowUps', ({ world }) => decideFollowUps(input, world));
}

export function runTransferCustomers(input: Transfer) {
  return serve('transferCustomers', ({ world }) => transferCustomers(input, world));
}

export function runUndoTransfer(input: { readonly id: string }) {
  return serve('undoTransfer', ({ world }) => undoTransfer(input, world));
}

export function runSetGrade(input: GradeByHand) {
  return serve('setGrade', ({ world }) => setGrade(input, world));
}

export function runSendMinutes(input: Minutes) {
  return serve('sendMinutes', ({ world }) => sendMinutes(input, world));
}

export function runSendGreeting(input: { readonly id: string }) {
  return serve('sendGreeting', ({ world }) => sendGreeting(input, world));
}

export function runFinishGreetings(input: Greeted = {}) {
  return serve('finishGreetings', ({ world }) => finishGreetings(input, world));
}

/** The mail stands ready under the lock and leaves without it. */
export function runResendMail(input: { readonly id: string }) {
  const ready = serve('resendMail', ({ world }) => resendMail(input, world));
  return ready.ok ? runSendDueDigests() : ready;
}

/** The list is everybody's: any member may bring it up to date. */
export function runRefreshMyList() {
  return serve('listDue', ({ world, spreadsheet, tabs }) => {
    const generated = generatedTabs(spreadsheet, tabs, world.ledger);
    refreshMyList(generated, world);
    generated.show(todoTab);
    return {};
  });
}

/** Takes lock and lease itself: no lock may be held while mails go out. */
export function runSendDueDigests() {
  return serve('sendDueDigests', ({ world }) => sendDueDigests(world, { atOnce: true }), { reading: true });
}

export function runPreviewMyDigest() {
  return serve('previewMyDigest', ({ world }) => previewMyDigest(world), { reading: true });
}

export function previewItem(): void {
  const { menu } = messagesFor(beginRun().world.language);
  const shown = told(menu.previewDigest, runPreviewMyDigest());
  if (shown) showMail(shown.subject, shown.html, { width: 660, height: 600 });
}

export function sendDigestsItem(): void {
  const { menu, results } = messagesFor(beginRun().world.language);
  const done = told(menu.sendDigests, runSendDueDigests());
  if (done) tell(menu.sendDigests, results.digestsSent(done.sent, done.waiting, done.unknown));
}
