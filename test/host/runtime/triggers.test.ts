/** @fileoverview Time-driven triggers and the limits of triggers (trap 27). */
import type { Host } from '../../../host';
import { hostWith, thrown } from '../builders/run-code';

function timed(builder: string, options?: Parameters<typeof hostWith>[1]): Host {
  const host = hostWith(
    `function install() { ScriptApp.newTrigger('tick').timeBased()${builder}.create(); }
     function tick(e) { console.log(JSON.stringify(e)); }
     function count() { return ScriptApp.getProjectTriggers().length; }
     function remove() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }`,
    options,
  );
  host.call('install');
  return host;
}

const times = (host: Host): string[] =>
  host.executions.filter(({ trigger }) => trigger === 'clock').map(({ startedAt }) => startedAt);
const minuteOf = (iso: string): number => Math.floor(Date.parse(iso) / 60_000) % 60;

describe('trap 27: time-driven triggers', () => {
  it('a daily one fires at one random minute within its hour, the same every day', () => {
    const host = timed('.everyDays(1).atHour(9)');
    host.advance('5d');
    const hours = times(host).map((iso) => new Date(iso).getUTCHours());
    expect(hours).toEqual([1, 1, 1, 1, 1]);
    expect(new Set(times(host).map(minuteOf)).size).toBe(1);
  });

  it('the minute differs from seed to seed', () => {
    const minutes = [1, 2, 3, 4, 5, 6].map((seed) => {
      const host = timed('.everyDays(1).atHour(9)', { seed });
      host.advance('1d');
      return minuteOf(times(host)[0] ?? '');
    });
    expect(new Set(minutes).size).toBeGreaterThan(2);
  });

  it.each([1, 2, 3, 4, 5])('nearMinute keeps within a quarter of an hour (seed %d)', (seed) => {
    const host = timed('.everyDays(1).atHour(9).nearMinute(30)', { seed });
    host.advance('1d');
    expect(minuteOf(times(host)[0] ?? '')).toBeGreaterThanOrEqual(15);
    expect(minuteOf(times(host)[0] ?? '')).toBeLessThanOrEqual(45);
  });

  it('takes the script’s zone, or the one asked for', () => {
    const host = timed(".everyDays(1).atHour(9).inTimezone('America/New_York')");
    host.advance('1d');
    expect(new Date(times(host)[0] ?? '').getUTCHours()).toBe(14);
  });

  it.each([
    ['.everyHours(1)', '1d', 24],
    ['.everyHours(6)', '1d', 4],
    ['.everyMinutes(30)', '6h', 12],
    ['.everyWeeks(1).onWeekDay(ScriptApp.WeekDay.WEDNESDAY).atHour(8)', '21d', 3],
    ['.onWeekDay(ScriptApp.WeekDay.SUNDAY).atHour(8)', '14d', 2],
    ['.onMonthDay(1).atHour(8)', '62d', 2],
    ['.everyDays(3).atHour(8)', '9d', 3],
  ])('%s fires in %s %d times', (builder, span, count) => {
    const host = timed(builder);
    host.advance(span);
    expect(times(host)).toHaveLength(count);
  });

  it.each([
    ['.after(60 * 1000)', 60],
    ['.after(600 * 1000)', 600],
    ['.at(new Date(Date.now() + 3600 * 1000))', 3600],
  ])('%s fires 10 to 90 s late, once, and stays in the list', (builder, seconds) => {
    const host = timed(builder);
    const asked = Date.parse('2026-11-23T00:00:00Z') + seconds * 1000;
    host.advance('2d');
    expect(times(host)).toHaveLength(1);
    const late = Date.parse(times(host)[0] ?? '') - asked;
    expect(late).toBeGreaterThanOrEqual(10_000);
    expect(late).toBeLessThanOrEqual(95_000);
    expect(host.call('count')).toBe(1);
  });

  it('gives the event in UTC (trap 7)', () => {
    const host = timed('.everyDays(1).atHour(9)');
    host.advance('1d');
    const event = JSON.parse(host.log[0]?.message ?? '{}') as Record<string, unknown>;
    expect(event).toMatchObject({
      timezone: 'UTC',
      year: 2026,
      month: 11,
      'day-of-month': 23,
      'day-of-week': 1,
      hour: 1,
      authMode: 'FULL',
    });
    expect(Object.keys(event).sort()).toEqual(
      [
        'authMode',
        'day-of-month',
        'day-of-week',
        'hour',
        'minute',
        'month',
        'second',
        'timezone',
        'triggerUid',
        'week-of-year',
        'year',
      ].sort(),
    );
  });

  it('overlap: a firing does not wait for the one before', () => {
    const host = hostWith(
      `function install() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(1).create(); } function slow() { Utilities.sleep(150000); }`,
    );
    host.call('install');
    const runs = host.advance('5m');
    const starts = runs.map(({ startedAt }) => Date.parse(startedAt));
    expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBe(60_000);
  });

  it('keeps what a handler threw in its record', () => {
    const host = hostWith(
      `function install() { ScriptApp.newTrigger('bad').timeBased().everyDays(1).create(); ScriptApp.newTrigger('gone').timeBased().everyDays(1).create(); } function bad() { throw new Error('no'); }`,
    );
    host.call('install');
    const errors = host.advance('1d').map(({ status, error }) => `${status} ${error}`);
    expect(errors.sort()).toEqual(['failed Error: no', 'failed Exception: Script function not found: gone']);
  });

  it('fires nothing once deleted', () => {
    const host = timed('.everyHours(1)');
    host.call('remove');
    expect(host.advance('1d')).toEqual([]);
  });
});

describe('limits of triggers', () => {
  const make = "ScriptApp.newTrigger('main').timeBased()";

  it.each([
    [
      `${make}.everyMinutes(7);`,
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    ],
    [
      `${make}.everyHours(5);`,
      'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
    ],
    [`${make}.inTimezone('Mars/Base');`, 'Invalid argument: Mars/Base'],
    [
      `for (let i = 0; i < 21; i++) ${make}.everyDays(1).create();`,
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    ],
  ])('%s', (code, message) => {
    expect(thrown(code)).toBe(`Exception: ${message}`);
  });

  it('the 20 are counted for each user, and nobody sees another’s', () => {
    const host = hostWith(
      "function install() { for (let i = 0; i < 15; i++) ScriptApp.newTrigger('install').timeBased().everyDays(1).create(); return ScriptApp.getProjectTriggers().length; }",
    );
    expect(host.call('install')).toBe(15);
    expect(host.call('install', [], { user: 'li.qiang@example.com' })).toBe(15);
    expect(host.triggers).toHaveLength(30);
  });

  it('trigger minutes end the day of an account, and come back 24 h after their first use', () => {
    const host = hostWith(
      "function install() { ScriptApp.newTrigger('slow').timeBased().everyMinutes(5).create(); } function slow() { Utilities.sleep(290000); }",
    );
    host.call('install');
    const statuses = host.advance('3h').map(({ status }) => status);
    expect(statuses.filter((status) => status === 'completed').length).toBeLessThanOrEqual(19);
    expect(statuses).toContain('refused');
    expect(host.advance('1d').some(({ status }) => status === 'completed')).toBe(true);
  });

  it('tells what a trigger is', () => {
    const host = hostWith(`function install() {
      const made = ScriptApp.newTrigger('install').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
      return [made.getHandlerFunction(), String(made.getEventType()), String(made.getTriggerSource()), made.getTriggerSourceId() === SpreadsheetApp.getActive().getId(), made.getUniqueId() === ScriptApp.getProjectTriggers()[0].getUniqueId(),
        made.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT];
    }`);
    expect(host.call('install')).toEqual(['install', 'ON_FORM_SUBMIT', 'SPREADSHEETS', true, true, true]);
  });
});
