/** @fileoverview A mailer whose quota tells whether the last mail left, or proves nothing because others send meanwhile. */
import type { Mail, Mailer } from '../../src/application/ports';

export function quotaMailer(quotaTells: boolean): (deliver: (mail: Mail) => void) => Mailer {
  let [sent, asked] = [0, 0];
  return (deliver) => ({
    remainingQuota() {
      asked += 1;
      return quotaTells ? 100 - sent : 1000 - asked * 10;
    },
    send(mail) {
      sent += 1;
      deliver(mail);
    },
  });
}
