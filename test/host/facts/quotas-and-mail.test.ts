/** @fileoverview Facts of sections 4.1 and 4.2: quotas and mail. */
import { factsHold } from '../builders/fact-table';
import { hostWith } from '../builders/run-code';

describe('quotas', () => {
  it('fact 4.1.1: six minutes a run, thirty seconds a simple trigger', () => {
    const endless = 'function main() { for (;;) Utilities.sleep(5000); } function onEdit() { main(); }';
    const run = hostWith(endless).menu({ fn: 'main' });
    expect(run).toMatchObject({ status: 'timed out', error: 'Exceeded maximum execution time' });
    expect(Math.round(run.modelledMs / 1000)).toBeLessThanOrEqual(366);
    const [edit] = hostWith(endless).type('Sheet1', 'A1', 'x').executions;
    expect(edit?.status).toBe('timed out');
    expect(Math.round((edit?.modelledMs ?? 0) / 1000)).toBeLessThanOrEqual(36);
  });

  it('fact 4.1.2: ninety minutes of triggers a day', () => {
    const host = hostWith(
      "function make() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); } function tick() { Utilities.sleep(290000); }",
    );
    host.call('make');
    const runs = host.advance('1d');
    const minutes = runs
      .filter(({ status }) => status === 'completed')
      .reduce((sum, { modelledMs }) => sum + modelledMs / 60_000, 0);
    expect(minutes).toBeGreaterThan(80);
    expect(minutes).toBeLessThan(96);
    expect(runs.some(({ status }) => status !== 'completed')).toBe(true);
  });

  it.each([
    ['consumer', 100],
    [{ workspace: 'example.com' }, 1500],
  ] as const)('fact 4.1.4: recipients a day, accounts %j', (accounts, quota) => {
    expect(hostWith('function main() { return MailApp.getRemainingDailyQuota(); }', { accounts }).call('main')).toBe(
      quota,
    );
  });

  factsHold([
    [
      'fact 4.1.4',
      'each address counts, fifty a message',
      "MailApp.sendEmail('a@example.com,b@example.com', 's', 'b', { cc: 'c@example.com', bcc: 'd@example.com' }); return [MailApp.getRemainingDailyQuota(), caught(() => MailApp.sendEmail(new Array(51).fill('x@example.com').join(), 's', 'b'))];",
      [96, 'Exception: Limit Exceeded: Email Recipients Per Message.'],
    ],
    [
      'fact 4.1.4',
      'the body has a limit',
      "return caught(() => MailApp.sendEmail('a@example.com', 's', 'x'.repeat(200 * 1024 + 1)));",
      'Exception: Limit Exceeded: Email Body Size.',
    ],
    [
      'fact 4.1.6',
      '9 KB a value, 500 KB a store',
      "const p = PropertiesService.getScriptProperties(); const big = 'x'.repeat(9000); return [caught(() => p.setProperty('a', 'x'.repeat(9217))), caught(() => { for (let i = 0; i < 60; i++) p.setProperty('k' + i, big); })];",
      [
        'Exception: Argument too large: value',
        'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
      ],
    ],
    [
      'fact 4.1.10',
      'a mail too many',
      "for (let i = 0; i < 2; i++) MailApp.sendEmail(new Array(50).fill(0).map((_, n) => 'a' + n + '@example.com').join(), 's', 'b'); return caught(() => MailApp.sendEmail('z@example.com', 's', 'b'));",
      'Exception: Service invoked too many times for one day: email.',
    ],
  ]);

  it('fact 4.1.7: fetches count, an address has 2 KB', () => {
    const host = hostWith(
      "function main() { UrlFetchApp.fetchAll(['https://example.com/1', 'https://example.com/2']); } function long() { UrlFetchApp.fetch('https://example.com/' + 'x'.repeat(2100)); }",
    );
    host.onFetch(() => ({ code: 200, body: '' }));
    host.call('main');
    expect(host.quotas().fetches).toEqual({ used: 2, limit: 20_000 });
    expect(() => host.call('long')).toThrow('Limit Exceeded: URLFetch URL Length.');
  });

  it('fact 4.1.9: quotas are per user and come back after 24 hours', () => {
    const host = hostWith(
      "function send() { MailApp.sendEmail('a@example.com', 's', 'b'); return MailApp.getRemainingDailyQuota(); } function left() { return MailApp.getRemainingDailyQuota(); }",
    );
    host.advance('7h');
    host.call('send');
    expect([host.call('left'), host.call('left', [], { user: 'liqiang@example.com' })]).toEqual([99, 100]);
    host.advance('18h');
    expect(host.call('left')).toBe(99);
    host.advance('7h');
    expect(host.call('left')).toBe(100);
  });

  it('fact 4.1.11: the end of time cannot be caught', () => {
    const host = hostWith(
      "function main() { const p = PropertiesService.getScriptProperties(); try { for (;;) Utilities.sleep(60000); } catch (e) { p.setProperty('caught', '1'); } finally { p.setProperty('finally', '1'); } }",
    );
    expect(host.menu({ fn: 'main' }).status).toBe('timed out');
    expect(host.properties.script.size).toBe(0);
  });
});

describe('mail', () => {
  factsHold([
    [
      'fact 4.2.1',
      'the quota counts recipients left',
      "const before = MailApp.getRemainingDailyQuota(); MailApp.sendEmail('a@example.com', 's', 'b'); return before - MailApp.getRemainingDailyQuota();",
      1,
    ],
    [
      'fact 4.2.3',
      'errors by their words',
      "return [caught(() => MailApp.sendEmail('x', 's', 'b')), caught(() => MailApp.sendEmail('', 's', 'b')), caught(() => MailApp.sendEmail('a@example.com', 's'.repeat(251), 'b'))];",
      [
        'Exception: Invalid email: x',
        'Exception: Failed to send email: no recipient',
        'Exception: Argument too large: subject',
      ],
    ],
    [
      'fact 4.2.4',
      'a dead address does not throw',
      "return caught(() => MailApp.sendEmail('nobody@dead.example', 's', 'b'));",
      'nothing',
    ],
  ]);

  it('fact 4.2.2: options, and the sender is the effective user', () => {
    const host = hostWith(
      "function main() { MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 'b', cc: 'c@example.com', bcc: 'd@example.com', htmlBody: '<b>', name: 'N', replyTo: 'r@example.com', attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt')] }); }",
    );
    host.call('main', [], { user: 'liqiang@example.com' });
    expect(host.outbox).toMatchObject([
      {
        to: 'a@example.com',
        cc: 'c@example.com',
        bcc: 'd@example.com',
        htmlBody: '<b>',
        name: 'N',
        replyTo: 'r@example.com',
        by: 'liqiang@example.com',
        attachments: [{ name: 'x.txt' }],
      },
    ]);
  });
});
