/** @fileoverview Mail through MailApp, under the account of the run. */
import type { Mailer } from '../application/ports';
import { refusal } from '../application/user-error';

export function scriptMailer(): Mailer {
  return {
    remainingQuota: () => MailApp.getRemainingDailyQuota(),
    send({ to, subject, text, html, senderName, replyTo }) {
      MailApp.sendEmail(to, subject, text, { htmlBody: html, name: senderName, ...(replyTo ? { replyTo } : {}) });
    },
  };
}

/** Of a copy for trying out: there is never any quota, so every mail waits. */
export function trialMailer(why: () => string): Mailer {
  return {
    remainingQuota: () => 0,
    send() {
      throw refusal(why());
    },
  };
}
