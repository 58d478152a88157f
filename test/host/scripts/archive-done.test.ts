/** @fileoverview Finished rows move to an archive by a weekly trigger. */
import { pasted, scriptHost } from '../builders/script-host';

describe('archiving', () => {
  it('moves ticked rows with their boxes and tells the owner on Monday', () => {
    const host = pasted(scriptHost('archive-done'), 'Tasks', [
      ['Task', 'Day', 'Done'],
      ['a', 1, ''],
      ['b', 2, ''],
      ['c', 3, ''],
    ]);
    host.call('makeBoxes');
    host.call('installWeekly');
    host.type('Tasks', 'C2', 'TRUE');
    host.type('Tasks', 'C4', 'TRUE');
    const runs = host.advance('8d');
    expect(runs).toMatchObject([{ handler: 'archiveDone', status: 'completed', value: 2 }]);
    expect(runs[0]?.startedAt.slice(0, 13)).toBe('2026-11-29T22');
    expect(host.sheet('Tasks').values()).toEqual([
      ['Task', 'Day', 'Done'],
      ['b', 2, false],
    ]);
    expect(host.sheet('Archive').values()).toEqual([
      ['Task', 'Day', 'Done'],
      ['c', 3, true],
      ['a', 1, true],
    ]);
    expect(host.sheet('Archive').validation('C2')).not.toBeNull();
    expect(host.outbox).toMatchObject([{ to: 'owner@example.com', subject: '2 tasks archived' }]);
  });
});
