/** @fileoverview An approval by an edit trigger that mails. */
import { pasted, scriptHost } from '../builders/script-host';

const ROWS = [
  ['ID', 'Requester', 'Amount', 'Status', 'By', 'At'],
  ['R1', 'wang.fang@example.com', 120.5, '', '', ''],
  ['R2', 'liqiang@example.com', 80, 'Pending', '', ''],
];

const open = () => {
  const host = pasted(scriptHost('approval'), 'Requests', ROWS);
  host.call('setup');
  return host;
};

describe('an approval', () => {
  it('mails the requester, stamps and colours', () => {
    const host = open();
    host.type('Requests', 'D2', 'Approved', { user: 'chen.li@example.com' });
    host.type('Requests', 'D3', 'Rejected');
    expect(host.outbox).toMatchObject([
      {
        to: 'wang.fang@example.com',
        subject: 'Request R1: Approved',
        htmlBody: '<p>120.50 was <b>approved</b>.</p>',
        by: 'owner@example.com',
      },
      {
        to: 'liqiang@example.com',
        subject: 'Request R2: Rejected',
        htmlBody: '<p>80.00 was <b>rejected</b> (was Pending).</p>',
      },
    ]);
    // The handler runs as the one who installed it; whoever typed is blank on a consumer account.
    expect(host.sheet('Requests').value('E2')).toBe('');
    expect(host.sheet('Requests').display('F2')).toEqual([['2026-11-23 08:00']]);
    expect(host.sheet('Requests').background('A2')).toBe('#d9ead3');
  });

  it('knows the person in one domain', () => {
    const host = pasted(scriptHost('approval', { accounts: { workspace: 'example.com' } }), 'Requests', ROWS);
    host.call('setup');
    host.type('Requests', 'D2', 'Approved', { user: 'chen.li@example.com' });
    expect(host.sheet('Requests').value('E2')).toBe('chen.li@example.com');
  });

  it('refuses other words and ignores other cells', () => {
    const host = open();
    expect(host.type('Requests', 'D2', 'Maybe')).toMatchObject({ accepted: false });
    host.type('Requests', 'C2', '99');
    host.paste('Requests', 'D2', [['Approved'], ['Approved']]);
    expect(host.outbox).toEqual([]);
  });

  it('sets itself up once', () => {
    const host = open();
    host.call('setup');
    expect(host.triggers).toHaveLength(1);
  });
});
