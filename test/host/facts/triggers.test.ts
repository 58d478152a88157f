/** @fileoverview Facts of sections 3.1 to 3.4 and of the second reading: triggers and their events. */
import type { Host } from '../../../host';
import { hostWith } from '../builders/run-code';

const CODE = `
  function keep(kind, e) {
    const p = PropertiesService.getScriptProperties(); const all = JSON.parse(p.getProperty('all') || '[]');
    all.push({ kind, keys: Object.keys(e).sort().join(), mode: String(e.authMode), a1: e.range ? e.range.getA1Notation() : '', value: e.value === undefined ? null : e.value, oldValue: e.oldValue === undefined ? null : e.oldValue, type: e.changeType || '', json: JSON.stringify(e.range || null), active: Session.getActiveUser().getEmail(), effective: Session.getEffectiveUser().getEmail(), user: e.user ? e.user.getEmail() : 'none' });
    p.setProperty('all', JSON.stringify(all));
  }
  function onOpen(e) { keep('onOpen', e); }
  function onEdit(e) { keep('onEdit', e); }
  function edited(e) { keep('edited', e); }
  function changed(e) { keep('changed', e); }
  function opened(e) { keep('opened', e); }
  function tick(e) { return JSON.stringify(e); }
  function install() { const s = SpreadsheetApp.getActive(); ScriptApp.newTrigger('edited').forSpreadsheet(s).onEdit().create(); ScriptApp.newTrigger('changed').forSpreadsheet(s).onChange().create(); ScriptApp.newTrigger('opened').forSpreadsheet(s).onOpen().create(); }
  function daily() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).create(); }
  function list() { return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction()); }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=1+1'); }
  function twice() { ScriptApp.newTrigger('onEdit').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
  function all() { return JSON.parse(PropertiesService.getScriptProperties().getProperty('all') || '[]'); }
  function mode(builder) { }
`;

interface Seen {
  kind: string;
  keys: string;
  mode: string;
  a1: string;
  value: string | null;
  oldValue: string | null;
  type: string;
  json: string;
  active: string;
  effective: string;
  user: string;
}

const other = { user: 'liqiang@example.com' };
const seen = (host: Host, kind?: string): Seen[] =>
  (host.call('all') as Seen[]).filter((one) => !kind || one.kind === kind);
const installed = (options?: Parameters<typeof hostWith>[1]): Host => {
  const host = hostWith(CODE, options);
  host.call('install');
  return host;
};

describe('simple triggers', () => {
  it('fact 3.1.2: they do not run for viewers, nor for what scripts write', () => {
    const host = hostWith(CODE);
    host.share('liqiang@example.com', 'viewer');
    host.open('liqiang@example.com');
    host.call('write');
    host.settle();
    expect(seen(host)).toEqual([]);
  });

  it('fact 3.1.3: two edits wait, the rest is dropped', () => {
    const host = hostWith(CODE);
    for (let i = 1; i <= 6; i++) host.type('Sheet1', `A${i}`, 'x', { settle: false });
    host.settle();
    expect(seen(host, 'onEdit')).toHaveLength(2);
  });

  it('fact 3.1.5: results of formulas fire nothing', () => {
    const host = hostWith(CODE);
    host.call('write');
    host.type('Sheet1', 'B1', '=A1+1');
    host.type('Sheet1', 'A1', '5');
    expect(seen(host, 'onEdit').map(({ a1 }) => a1)).toEqual(['B1', 'A1']);
  });

  it('fact 3.1.7: an installed trigger on onEdit runs it twice', () => {
    const host = hostWith(CODE);
    host.call('twice');
    host.type('Sheet1', 'A1', 'x');
    expect(
      seen(host, 'onEdit')
        .map(({ mode }) => mode)
        .sort(),
    ).toEqual(['FULL', 'LIMITED']);
  });

  it('fact 3.1.8: simple ones are LIMITED, installed ones FULL', () => {
    const host = installed();
    host.open();
    host.type('Sheet1', 'A1', 'x');
    expect(Object.fromEntries(seen(host).map(({ kind, mode }) => [kind, mode]))).toEqual({
      onOpen: 'LIMITED',
      opened: 'FULL',
      onEdit: 'LIMITED',
      edited: 'FULL',
      changed: 'FULL',
    });
  });

  it.each([
    ["MailApp.sendEmail('a@example.com', 's', 'b')", false],
    ["SpreadsheetApp.openById('x')", false],
    ["SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1)", true],
    ["PropertiesService.getDocumentProperties().setProperty('a', 'b')", true],
    ['Utilities.sleep(31000)', false],
  ])('fact 3.1.2: in onEdit, %s works: %s', (code, works) => {
    const { executions } = hostWith(`function onEdit() { ${code}; }`).type('Sheet1', 'A1', 'x');
    expect(executions[0]?.status === 'completed').toBe(works);
  });
});

describe('installable triggers', () => {
  it('fact 3.2.1: open, edit, change, form submit and the clock', () => {
    const host = installed();
    host.call('daily');
    expect(host.call('list')).toEqual(['edited', 'changed', 'opened', 'tick']);
  });

  it('fact 3.2.2: run as their maker, seen by nobody else', () => {
    const host = installed();
    host.type('Sheet1', 'A1', 'x', other);
    expect(seen(host, 'edited')).toMatchObject([{ effective: 'owner@example.com', active: '' }]);
    expect(host.call('list', [], other)).toEqual([]);
  });

  it('fact 3.2.3: twenty a user and script', () => {
    const host = hostWith(
      `${CODE} function many(n) { for (let i = 0; i < n; i++) ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }`,
    );
    host.call('many', [20]);
    expect(() => host.call('many', [1])).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(() => host.call('many', [20], other)).not.toThrow();
  });

  it('fact 3.2.4: a copy has none', () => {
    expect(installed().makeCopy().triggers).toEqual([]);
  });

  it('fact 3.2.5: they end with the access of their maker', () => {
    const host = hostWith(CODE);
    host.call('install', [], other);
    host.share('liqiang@example.com', 'none');
    host.type('Sheet1', 'A1', 'x');
    expect(seen(host, 'edited')).toEqual([]);
  });

  it.each([
    [undefined, 0],
    [true, 1],
  ])('fact 3.2.7: does onChange fire for scripts (contested)? switch %s', (scriptsFireChange, count) => {
    const host = installed(scriptsFireChange === undefined ? {} : { scriptsFireChange });
    host.call('write');
    host.settle();
    expect(seen(host, 'changed')).toHaveLength(count);
  });

  it('fact 3.2.8: they come after the edit, which is done by then', () => {
    const host = installed();
    host.type('Sheet1', 'A1', 'x', { settle: false });
    expect([host.sheet('Sheet1').value('A1'), seen(host)]).toEqual(['x', []]);
    host.settle();
    expect(seen(host, 'edited')).toHaveLength(1);
  });

  it('fact 3.2.9: a handler can be called from a page', () => {
    expect(
      hostWith("function edited(e) { return e === null || e === undefined ? 'no event' : 'event'; }").call(
        'edited',
        [],
        { via: 'run' },
      ),
    ).toBe('no event');
  });
});

describe('events', () => {
  it('fact 3.3.1: open', () => {
    const host = installed();
    host.open();
    expect(seen(host, 'onOpen')[0]?.keys).toBe('authMode,source,user');
    expect(seen(host, 'opened')[0]?.keys).toBe('authMode,source,triggerUid,user');
  });

  it('fact 3.3.2: edit: values are texts, of single cells', () => {
    const host = installed();
    host.type('Sheet1', 'A1', '5');
    host.type('Sheet1', 'A1', '6');
    host.type('Sheet1', 'A1', '');
    expect(seen(host, 'edited')).toMatchObject([
      { keys: 'authMode,range,source,triggerUid,user,value', value: '5', oldValue: null },
      { keys: 'authMode,oldValue,range,source,triggerUid,user,value', value: '6', oldValue: '5' },
      { keys: 'authMode,oldValue,range,source,triggerUid,user', value: null, oldValue: '6' },
    ]);
  });

  it('fact 3.3.3: several cells carry no values', () => {
    const host = installed();
    host.paste('Sheet1', 'A1', [['a', 'b']]);
    host.fill('Sheet1', 'A1', 'A1:A4');
    host.clear('Sheet1', 'A1:B4');
    expect(seen(host, 'edited').map(({ value, oldValue }) => [value, oldValue])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('fact 3.3.4: the range prints its corners', () => {
    const host = installed();
    host.type('Sheet1', 'B3', 'x');
    expect(seen(host, 'edited')[0]).toMatchObject({
      json: '{"columnEnd":2,"columnStart":2,"rowEnd":3,"rowStart":3}',
      a1: 'B3',
    });
  });

  it('fact 3.3.5: changes have a type and no range; rows fire no edit', () => {
    const host = installed();
    host.insertRows('Sheet1', 2, 1);
    host.deleteRows('Sheet1', 2, 1);
    host.insertColumns('Sheet1', 'B', 1);
    host.deleteColumns('Sheet1', 'B', 1);
    expect(seen(host, 'changed').map(({ type, keys }) => [type, keys])).toEqual(
      ['INSERT_ROW', 'REMOVE_ROW', 'INSERT_COLUMN', 'REMOVE_COLUMN'].map((type) => [
        type,
        'authMode,changeType,source,triggerUid,user',
      ]),
    );
    expect(seen(host, 'edited')).toEqual([]);
  });

  it('fact 3.3.6: a form response has its values in order and by name', () => {
    const host = hostWith(
      "function install() { ScriptApp.newTrigger('submitted').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create(); } function submitted(e) { return [e.values.slice(1), e.namedValues.Name, e.range.getRow(), typeof e.triggerUid, String(e.authMode)]; }",
    );
    host.call('install');
    const [run] = host.submitForm('Sheet1', { Name: 'A', Score: '9' }, { at: '2026-11-23T12:00:00+08:00' });
    expect(run?.value).toEqual([['A', '9'], ['A'], 2, 'string', 'FULL']);
  });

  it('fact 3.3.7: the clock tells UTC, months from 1, Monday as 1', () => {
    const host = hostWith(CODE);
    host.call('daily');
    const event = JSON.parse(String(host.advance('1d')[0]?.value)) as Record<string, unknown>;
    expect(event).toMatchObject({
      timezone: 'UTC',
      year: 2026,
      month: 11,
      'day-of-month': 23,
      'day-of-week': 1,
      hour: 1,
    });
    expect(Object.keys(event).sort()).toEqual([
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
    ]);
  });

  it('fact 3.3.8: the user of an event is blank on consumer accounts', () => {
    const host = installed();
    host.type('Sheet1', 'A1', 'x', other);
    expect(seen(host, 'edited')[0]).toMatchObject({ user: '', active: '', effective: 'owner@example.com' });
  });

  it('fact 9.1: moving a column that holds data fires edit and change over all of it', () => {
    const host = installed();
    host.type('Sheet1', 'B1', 'x');
    host.moveColumn('Sheet1', 'B', 'E');
    expect(seen(host, 'edited').pop()?.json).toMatch(/"rowEnd":1000,"rowStart":1/);
    expect(seen(host, 'changed').length).toBeGreaterThan(1);
  });

  it('fact 9.2: every edit is a change too', () => {
    const host = installed();
    host.type('Sheet1', 'A1', 'x');
    expect(seen(host, 'changed').map(({ type }) => type)).toEqual(['EDIT']);
  });
});

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
