/** @fileoverview MailApp: recipients, options, quotas and refusals (facts 4.1, 4.2). */
import { hostWith, thrown } from '../../builders/run-code';

const list = (n: number): string => Array.from({ length: n }, (_, i) => `m${i}@example.com`).join(',');

describe('sendEmail', () => {
  it.each([
    ["MailApp.sendEmail('a@example.com', 'S', 'B');", { to: 'a@example.com', subject: 'S', body: 'B', htmlBody: '' }],
    [
      "MailApp.sendEmail({ to: 'a@example.com', subject: 'S', htmlBody: '<b>B</b>', name: 'N' });",
      { htmlBody: '<b>B</b>', body: '', name: 'N' },
    ],
    [
      "MailApp.sendEmail('a@example.com', 'S', 'B', { cc: 'c@example.com', bcc: 'd@example.com', replyTo: 'r@example.com' });",
      { cc: 'c@example.com', bcc: 'd@example.com', replyTo: 'r@example.com' },
    ],
    ["MailApp.sendEmail('a@example.com', 'r@example.com', 'S', 'B');", { replyTo: 'r@example.com', subject: 'S' }],
    [
      "MailApp.sendEmail('Wang <a@example.com>, \"L, Q\" <b@example.com>', 'S', 'B');",
      { to: 'Wang <a@example.com>, "L, Q" <b@example.com>' },
    ],
    [
      "MailApp.sendEmail('a@example.com', 'S', 'B', { attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt')] });",
      { attachments: [{ name: 'x.txt', contentType: 'text/plain', bytes: [120] }] },
    ],
  ])('%s', (code, mail) => {
    const host = hostWith(`function main() { ${code} }`);
    host.call('main');
    expect(host.outbox).toMatchObject([{ by: 'owner@example.com', ...mail }]);
  });

  it.each([
    ["MailApp.sendEmail('nobody', 'S', 'B');", 'Invalid email: nobody'],
    ["MailApp.sendEmail('', 'S', 'B');", 'Failed to send email: no recipient'],
    ["MailApp.sendEmail({ subject: 'S', body: 'B' });", 'Failed to send email: no recipient'],
    [`MailApp.sendEmail('${list(51)}', 'S', 'B');`, 'Limit Exceeded: Email Recipients Per Message.'],
    ["MailApp.sendEmail('a@example.com', 'S'.repeat(251), 'B');", 'Argument too large: subject'],
    ["MailApp.sendEmail('a@example.com', 'S', 'x'.repeat(204801));", 'Limit Exceeded: Email Body Size.'],
    [
      "MailApp.sendEmail('a@example.com');",
      "The parameters (String) don't match the method signature for MailApp.sendEmail.",
    ],
  ])('%s', (code, message) => {
    expect(thrown(code)).toBe(`Exception: ${message}`);
  });

  it('a dead address does not throw', () => {
    expect(thrown("MailApp.sendEmail('nobody@nowhere.example', 'S', 'B');")).toBe('nothing thrown');
  });
});

describe('the daily quota', () => {
  const code = `
    function send(to) { MailApp.sendEmail(to, 'S', 'B'); }
    function copies() { MailApp.sendEmail('a@example.com', 'S', 'B', { cc: 'b@example.com', bcc: 'c@example.com' }); }
    function left() { return MailApp.getRemainingDailyQuota(); }`;

  it('counts each address, cc and bcc too', () => {
    const host = hostWith(code);
    host.call('copies');
    expect(host.call('left')).toBe(97);
  });

  it('refuses the whole message that does not fit, and comes back 24 h after the first use', () => {
    const host = hostWith(code);
    host.call('send', [list(50)]);
    host.call('send', [list(49)]);
    expect(() => host.call('send', [list(2)])).toThrow('Service invoked too many times for one day: email.');
    expect(host.outbox).toHaveLength(2);
    host.advance('23h');
    expect(host.call('left')).toBe(1);
    host.advance('61m');
    expect(host.call('left')).toBe(100);
  });

  it('is 1 500 in a Workspace, each account its own', () => {
    const host = hostWith(code, { accounts: { workspace: 'example.com' } });
    host.call('copies');
    expect([host.call('left'), host.call('left', [], { user: 'li.qiang@example.com' })]).toEqual([1497, 1500]);
  });

  it('is the maker’s in a trigger', () => {
    const host = hostWith(
      `${code} function daily() { copies(); } function install() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).create(); }`,
    );
    host.call('install', [], { user: 'li.qiang@example.com' });
    host.advance('1d');
    expect(host.quotas('li.qiang@example.com').mailRecipients.used).toBe(3);
    expect(host.outbox).toMatchObject([{ by: 'li.qiang@example.com' }]);
  });
});
