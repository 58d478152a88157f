/** @fileoverview Facts of sections 3.3 and of the second reading: what events carry. */
import { RECORDER, recordingHost, seenEvents } from '../builders/event-recorder';
import { hostWith } from '../builders/run-code';

const other = { user: 'liqiang@example.com' };

describe('events', () => {
  it('fact 3.3.1: open', () => {
    const host = recordingHost();
    host.open();
    expect(seenEvents(host, 'onOpen')[0]?.keys).toBe('authMode,source,user');
    expect(seenEvents(host, 'opened')[0]?.keys).toBe('authMode,source,triggerUid,user');
  });

  it('fact 3.3.2: edit: values are texts, of single cells', () => {
    const host = recordingHost();
    host.type('Sheet1', 'A1', '5');
    host.type('Sheet1', 'A1', '6');
    host.type('Sheet1', 'A1', '');
    expect(seenEvents(host, 'edited')).toMatchObject([
      { keys: 'authMode,range,source,triggerUid,user,value', value: '5', oldValue: null },
      { keys: 'authMode,oldValue,range,source,triggerUid,user,value', value: '6', oldValue: '5' },
      { keys: 'authMode,oldValue,range,source,triggerUid,user', value: null, oldValue: '6' },
    ]);
  });

  it('fact 3.3.3: several cells carry no values', () => {
    const host = recordingHost();
    host.paste('Sheet1', 'A1', [['a', 'b']]);
    host.fill('Sheet1', 'A1', 'A1:A4');
    host.clear('Sheet1', 'A1:B4');
    expect(seenEvents(host, 'edited').map(({ value, oldValue }) => [value, oldValue])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('fact 3.3.4: the range prints its corners', () => {
    const host = recordingHost();
    host.type('Sheet1', 'B3', 'x');
    expect(seenEvents(host, 'edited')[0]).toMatchObject({
      json: '{"columnEnd":2,"columnStart":2,"rowEnd":3,"rowStart":3}',
      a1: 'B3',
    });
  });

  it('fact 3.3.5: changes have a type and no range; rows fire no edit', () => {
    const host = recordingHost();
    host.insertRows('Sheet1', 2, 1);
    host.deleteRows('Sheet1', 2, 1);
    host.insertColumns('Sheet1', 'B', 1);
    host.deleteColumns('Sheet1', 'B', 1);
    expect(seenEvents(host, 'changed').map(({ type, keys }) => [type, keys])).toEqual(
      ['INSERT_ROW', 'REMOVE_ROW', 'INSERT_COLUMN', 'REMOVE_COLUMN'].map((type) => [
        type,
        'authMode,changeType,source,triggerUid,user',
      ]),
    );
    expect(seenEvents(host, 'edited')).toEqual([]);
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
    const host = hostWith(RECORDER);
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
    const host = recordingHost();
    host.type('Sheet1', 'A1', 'x', other);
    expect(seenEvents(host, 'edited')[0]).toMatchObject({ user: '', active: '', effective: 'owner@example.com' });
  });

  it('fact 9.1: moving a column that holds data fires edit and change over all of it', () => {
    const host = recordingHost();
    host.type('Sheet1', 'B1', 'x');
    host.moveColumn('Sheet1', 'B', 'E');
    expect(seenEvents(host, 'edited').pop()?.json).toMatch(/"rowEnd":1000,"rowStart":1/);
    expect(seenEvents(host, 'changed').length).toBeGreaterThan(1);
  });

  it('fact 9.2: every edit is a change too', () => {
    const host = recordingHost();
    host.type('Sheet1', 'A1', 'x');
    expect(seenEvents(host, 'changed').map(({ type }) => type)).toEqual(['EDIT']);
  });
});
