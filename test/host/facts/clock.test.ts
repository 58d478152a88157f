/** @fileoverview Facts of section 3.4: time-driven triggers. */
import { hostWith } from '../builders/run-code';

describe('the clock', () => {
  const make = (chain: string): string =>
    `function make() { return String(ScriptApp.newTrigger('tick').timeBased().${chain}.create()); } function tick() { return new Date().toISOString(); }`;

  it.each([1, 5, 10, 15, 30])('fact 3.4.1: everyMinutes(%d)', (n) => {
    const host = hostWith(make(`everyMinutes(${n})`));
    host.call('make');
    const runs = host.advance('60m').length;
    expect(Math.abs(runs - 60 / n)).toBeLessThanOrEqual(1);
  });

  it.each([0, 2, 7, 20, 60])('fact 3.4.1: not everyMinutes(%d)', (n) => {
    expect(() => hostWith(make(`everyMinutes(${n})`)).call('make')).toThrow(
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  });

  it.each([
    [1, true],
    [12, true],
    [5, false],
  ])('fact 3.4.2: everyHours(%d) is taken: %s (the strict side)', (n, taken) => {
    const call = () => hostWith(make(`everyHours(${n})`)).call('make');
    if (taken) expect(call()).toBe('Trigger');
    else expect(call).toThrow();
  });

  it('fact 3.4.3: nearMinute is within a quarter of an hour', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const host = hostWith(make('everyDays(1).atHour(9).nearMinute(30)'), { seed });
      host.call('make');
      const [run] = host.advance('1d');
      const minute = (Date.parse(run?.startedAt ?? '') - Date.parse('2026-11-23T01:00:00Z')) / 60_000;
      expect(minute).toBeGreaterThanOrEqual(15);
      expect(minute).toBeLessThanOrEqual(46);
    }
  });

  it('fact 3.4.3: a zone that is none is refused', () => {
    expect(() => hostWith(make("everyDays(1).inTimezone('Mars/Base')")).call('make')).toThrow();
  });

  it('fact 3.4.4: a daily trigger keeps its minute', () => {
    const host = hostWith(make('everyDays(1).atHour(9)'));
    host.call('make');
    const minutes = host.advance('4d').map(({ startedAt }) => startedAt.slice(11, 16));
    expect(minutes.length).toBe(4);
    expect(
      Math.max(...minutes.map((m) => Number(m.slice(3)))) - Math.min(...minutes.map((m) => Number(m.slice(3)))),
    ).toBeLessThanOrEqual(1);
    expect(minutes.every((minute) => minute.startsWith('01:'))).toBe(true);
  });

  it('fact 3.4.5: a trigger for once comes late and stays in the list', () => {
    const host = hostWith(`${make('after(60000)')} function list() { return ScriptApp.getProjectTriggers().length; }`);
    host.call('make');
    const runs = host.advance('30m');
    expect(runs).toHaveLength(1);
    const late = Date.parse(runs[0]?.startedAt ?? '') - Date.parse('2026-11-23T00:01:00Z');
    expect(late).toBeGreaterThanOrEqual(9_000);
    expect(late).toBeLessThanOrEqual(95_000);
    expect(host.call('list')).toBe(1);
  });

  it('fact 3.4.7: a firing does not wait for the one before', () => {
    const host = hostWith(
      "function make() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create(); } function tick() { Utilities.sleep(150000); }",
    );
    host.call('make');
    const runs = host.advance('5m');
    expect(runs.length).toBeGreaterThanOrEqual(4);
    const starts = runs.map(({ startedAt }) => Date.parse(startedAt));
    expect(Math.min(...starts.slice(1).map((at, i) => at - (starts[i] ?? 0)))).toBeLessThan(150_000);
  });
});
