/** @fileoverview A protected template that is copied for each month. */
import { pasted, scriptHost } from '../builders/script-host';

const open = () =>
  pasted(scriptHost('monthly-sheet'), 'Template', [
    ['Month', '', ''],
    ['Day', 'Hours', 'Note'],
    [1, '', ''],
  ]);

describe('a tab for a month', () => {
  it('is a copy with its own lock, name and place', () => {
    const host = open();
    expect(host.call('makeMonth', ['2026-10'])).toEqual([2, 'owner@example.com']);
    expect(host.call('makeMonth', ['2026-11'])).toEqual([2, 'owner@example.com']);
    expect(host.tabs).toEqual(['Template', '2026-11', '2026-10']);
    expect(host.sheet('2026-11').display('B1')).toEqual([['November 2026']]);
    expect(host.sheet('2026-11').value('A3')).toBe(1);
  });

  it('keeps others off its header, not off its rows', () => {
    const host = open();
    host.call('makeMonth', ['2026-10']);
    const other = { user: 'liqiang@example.com' };
    expect(host.type('2026-10', 'A2', 'x', other)).toMatchObject({ accepted: false });
    expect(host.type('2026-10', 'B3', '8', other)).toMatchObject({ accepted: true });
  });

  it('is made once', () => {
    const host = open();
    host.call('makeMonth', ['2026-10']);
    expect(() => host.call('makeMonth', ['2026-10'])).toThrow('There is already a tab 2026-10');
  });

  it('closed months only warn', () => {
    const host = open();
    host.call('makeMonth', ['2026-10']);
    expect(host.call('lockOldMonths')).toEqual(['2026-10']);
    expect(host.type('2026-10', 'B3', '8', { user: 'liqiang@example.com' })).toMatchObject({ accepted: true });
  });
});
