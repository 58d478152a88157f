/** @fileoverview Follow-ups and reminders as triggers, pages, the menu and tests call them. */
import { generateFollowUps } from '../application/generate-follow-ups';
import { hourlyJobs } from '../application/hourly-jobs';
import { previewMyDigest } from '../application/preview-my-digest';
import { type HourlyResult, type HourlyWorld, runHourly } from '../application/run-hourly';
import { sendDueDigests } from '../application/send-due-digests';
import { requestContinuation } from '../gateways/continuation';
import { tell } from '../gateways/dialogs';
import { sheetRegister } from '../gateways/sheet-register';
import { zoneOf } from '../gateways/zone';
import { messagesFor } from '../messages';
import { serve } from './guard';
import { told } from './menu-items';
import { beginRun, type Run } from './run';
import { upkeepJobs } from './upkeep';

function hourlyWorld({ world, tabs, facts }: Run): HourlyWorld {
  const { config, ledger, clock, lock, mailer, caller, digest, language } = world;
  const zone = zoneOf(facts?.timeZone ?? 'Asia/Shanghai');
  const freshRegister = () => sheetRegister(tabs, zone);
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
    language,
    freshRegister,
    continuation,
  };
}

export function runHourlyTask(run: Run): HourlyResult {
  return runHourly([...upkeepJobs(run), ...hourlyJobs], hourlyWorld(run));
}

export function runGenerateFollowUps() {
  return serve('generateFollowUps', ({ world }) => generateFollowUps(world));
}

/** Takes lock and lease itself: no lock may be held while mails go out. */
export function runSendDueDigests() {
  return serve('sendDueDigests', ({ world }) => sendDueDigests(world, { atOnce: true }), { reading: true });
}

export function runPreviewMyDigest() {
  return serve('previewMyDigest', ({ world }) => previewMyDigest(world), { reading: true });
}

export function generateItem(): void {
  const { menu, results } = messagesFor(beginRun().world.language);
  const done = told(menu.generateFollowUps, runGenerateFollowUps());
  if (done) tell(menu.generateFollowUps, results.plansMade(done.created));
}

export function sendDigestsItem(): void {
  const { menu, results } = messagesFor(beginRun().world.language);
  const done = told(menu.sendDigests, runSendDueDigests());
  if (done) tell(menu.sendDigests, results.digestsSent(done.sent, done.waiting, done.unknown));
}
