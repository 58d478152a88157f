/** @fileoverview UrlFetchApp, MailApp, GmailApp [docs ref: each; facts 4.2, 4.4]. */

import { type MemberRow, membersHold } from '../builders/member-table';
import { hostWith } from '../builders/run-code';

describe('UrlFetchApp', () => {
  const run = (body: string): unknown => {
    const host = hostWith(`function main() { ${body} }`);
    host.onFetch(({ url }) => ({
      code: url.includes('missing') ? 404 : 200,
      body: '{"a":1}',
      headers: { 'Content-Type': 'application/json' },
    }));
    return host.call('main');
  };
  it.each([
    ['getContentText', "return UrlFetchApp.fetch('https://example.com/x').getContentText();", '{"a":1}'],
    ['getResponseCode', "return UrlFetchApp.fetch('https://example.com/x').getResponseCode();", 200],
    ['String', "return String(UrlFetchApp.fetch('https://example.com/x'));", 'HTTPResponse'],
    ['getBlob', "return UrlFetchApp.fetch('https://example.com/x').getBlob().getContentType();", 'application/json'],
    [
      'getHeaders',
      "return UrlFetchApp.fetch('https://example.com/x').getHeaders()['Content-Type'];",
      'application/json',
    ],
    [
      'muteHttpExceptions',
      "return UrlFetchApp.fetch('https://example.com/missing', { muteHttpExceptions: true }).getResponseCode();",
      404,
    ],
    [
      '404',
      "try { UrlFetchApp.fetch('https://example.com/missing'); } catch (e) { return [e.name, e.message.split(' Truncated')[0]]; }",
      ['Exception', 'Request failed for https://example.com returned code 404.'],
    ],
    [
      'fetchAll',
      "return UrlFetchApp.fetchAll(['https://example.com/a', { url: 'https://example.com/missing', muteHttpExceptions: true }]).map((r) => r.getResponseCode());",
      [200, 404],
    ],
    [
      'getRequest',
      "return UrlFetchApp.getRequest('https://example.com/a', { method: 'post', payload: { b: 1 } }).method;",
      'post',
    ],
  ])('%s', (_member, body, expected) => {
    expect(run(body)).toEqual(expected);
  });

  it('sends forms and JSON', () => {
    const host = hostWith(`function main() {
      UrlFetchApp.fetch('https://example.com/f', { method: 'post', payload: { a: '1 2', b: '华' } });
      UrlFetchApp.fetch('https://example.com/j', { method: 'put', contentType: 'application/json', payload: JSON.stringify({ a: 1 }), headers: { Authorization: 'Bearer x' } });
    }`);
    host.onFetch(() => ({ code: 200, body: '' }));
    host.call('main');
    expect(host.fetches).toMatchObject([
      {
        url: 'https://example.com/f',
        method: 'post',
        contentType: 'application/x-www-form-urlencoded',
        payload: 'a=1+2&b=%E5%8D%8E',
      },
      { url: 'https://example.com/j', method: 'put', contentType: 'application/json', payload: '{"a":1}' },
    ]);
  });
});

describe('MailApp', () => {
  const sent = (call: string): unknown => {
    const host = hostWith(`function main() { return ${call}; }`);
    host.call('main');
    return host.outbox[0];
  };
  it.each([
    [
      '(to, subject, body)',
      "MailApp.sendEmail('a@example.com', 's', 'b')",
      { to: 'a@example.com', subject: 's', body: 'b' },
    ],
    [
      '(to, subject, body, options)',
      "MailApp.sendEmail('a@example.com', 's', 'b', { cc: 'c@example.com', bcc: 'd@example.com', htmlBody: '<b>', name: 'N', replyTo: 'r@example.com' })",
      { cc: 'c@example.com', bcc: 'd@example.com', htmlBody: '<b>', name: 'N', replyTo: 'r@example.com' },
    ],
    [
      '(message)',
      "MailApp.sendEmail({ to: 'a@example.com', subject: 's', htmlBody: '<b>x</b>' })",
      { to: 'a@example.com', subject: 's', htmlBody: '<b>x</b>' },
    ],
    [
      '(to, replyTo, subject, body)',
      "MailApp.sendEmail('a@example.com', 'r@example.com', 's', 'b')",
      { replyTo: 'r@example.com', subject: 's', body: 'b' },
    ],
    [
      'attachments',
      "MailApp.sendEmail('a@example.com', 's', 'b', { attachments: [Utilities.newBlob('x', 'text/plain', 'f.txt')] })",
      { attachments: [{ name: 'f.txt', contentType: 'text/plain', bytes: [120] }] },
    ],
  ])('%s', (_form, call, mail) => {
    expect(sent(call)).toMatchObject(mail);
  });

  const rows: MemberRow[] = [
    ['sendEmail gives nothing', "return MailApp.sendEmail('a@example.com', 's', 'b');", null],
    [
      'getRemainingDailyQuota',
      "const a = MailApp.getRemainingDailyQuota(); MailApp.sendEmail('a@example.com,b@example.com', 's', 'b', { cc: 'c@example.com' }); return [a, MailApp.getRemainingDailyQuota()];",
      [100, 97],
    ],
    [
      'no recipient',
      "return caught(() => MailApp.sendEmail('', 's', 'b'));",
      'Exception: Failed to send email: no recipient',
    ],
    ['a wrong address', "return caught(() => MailApp.sendEmail('x', 's', 'b'));", 'Exception: Invalid email: x'],
    [
      '51 recipients',
      "return caught(() => MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => 'a' + i + '@example.com').join(','), 's', 'b'));",
      'Exception: Limit Exceeded: Email Recipients Per Message.',
    ],
    [
      'a long subject',
      "return caught(() => MailApp.sendEmail('a@example.com', 's'.repeat(251), 'b'));",
      'Exception: Argument too large: subject',
    ],
    ['no arguments', 'return caught(() => MailApp.sendEmail()).startsWith("Exception: The parameters ()");', true],
    ['GmailApp.sendEmail', "return caught(() => GmailApp.sendEmail('a@example.com', 's', 'b'));", 'nothing'],
  ];
  membersHold(rows);
});
