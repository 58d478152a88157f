/** @fileoverview Mail through MailApp, under the account of the run. */
import type { Mailer } from '../application/ports';

export function scriptMailer(): Mailer {
  return {
    remainingQuota: () => MailApp.getRemainingDailyQuota(),
    send({ to, subject, text, html, senderName, replyTo }) {
      MailApp.sendEmail(to, subject, text, { htmlBody: html, name: senderName, ...(replyTo ? { replyTo } : {}) });
    },
  };
}
