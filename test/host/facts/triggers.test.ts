/** @fileoverview Facts of sections 3.1 and 3.2: simple and installable triggers. */
import { RECORDER, recordingHost, seenEvents } from '../builders/event-recorder';
import { hostWith } from '../builders/run-code';

const other = { user: 'liqiang@example.com' };

describe('simple triggers', () => {
  it('fact 3.1.2: they do not run for viewers, nor for what scripts write', () => {
    const host = hostWith(RECORDER);
    host.share('liqiang@example.com', 'viewer');
    host.open('liqiang@example.com');
    host.call('write');
    host.settle();
    expect(seenEvents(host)).toEqual([]);
  });

  it('fact 3.1.3: two edits wait, the rest is dropped', () => {
    const host = hostWith(RECORDER);
    for (let i = 1; i <= 6; i++) host.type('Sheet1', `A${i}`, 'x', { settle: false });
    host.settle();
    expect(seenEvents(host, 'onEdit')).toHaveLength(2);
  });

  it('fact 3.1.5: results of formulas fire nothing', () => {
    const host = hostWith(RECORDER);
    host.call('write');
    host.type('Sheet1', 'B1', '=A1+1');
    host.type('Sheet1', 'A1', '5');
    expect(seenEvents(host, 'onEdit').map(({ a1 }) => a1)).toEqual(['B1', 'A1']);
  });

  it('fact 3.1.7: an installed trigger on onEdit runs it twice', () => {
    const host = hostWith(RECORDER);
    host.call('twice');
    host.type('Sheet1', 'A1', 'x');
    expect(
      seenEvents(host, 'onEdit')
        .map(({ mode }) => mode)
        .sort(),
    ).toEqual(['FULL', 'LIMITED']);
  });

  it('fact 3.1.8: simple ones are LIMITED, installed ones FULL', () => {
    const host = recordingHost();
    host.open();
    host.type('Sheet1', 'A1', 'x');
    expect(Object.fromEntries(seenEvents(host).map(({ kind, mode }) => [kind, mode]))).toEqual({
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
    const host = recordingHost();
    host.call('daily');
    expect(host.call('list')).toEqual(['edited', 'changed', 'opened', 'tick']);
  });

  it('fact 3.2.2: run as their maker, seen by nobody else', () => {
    const host = recordingHost();
    host.type('Sheet1', 'A1', 'x', other);
    expect(seenEvents(host, 'edited')).toMatchObject([{ effective: 'owner@example.com', active: '' }]);
    expect(host.call('list', [], other)).toEqual([]);
  });

  it('fact 3.2.3: twenty a user and script', () => {
    const host = hostWith(
      `${RECORDER} function many(n) { for (let i = 0; i < n; i++) ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }`,
    );
    host.call('many', [20]);
    expect(() => host.call('many', [1])).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(() => host.call('many', [20], other)).not.toThrow();
  });

  it('fact 3.2.4: a copy has none', () => {
    expect(recordingHost().makeCopy().triggers).toEqual([]);
  });

  it('fact 3.2.5: they end with the access of their maker', () => {
    const host = hostWith(RECORDER);
    host.call('install', [], other);
    host.share('liqiang@example.com', 'none');
    host.type('Sheet1', 'A1', 'x');
    expect(seenEvents(host, 'edited')).toEqual([]);
  });

  it.each([
    [undefined, 0],
    [true, 1],
  ])('fact 3.2.7: does onChange fire for scripts (contested)? switch %s', (scriptsFireChange, count) => {
    const host = recordingHost(scriptsFireChange === undefined ? {} : { scriptsFireChange });
    host.call('write');
    host.settle();
    expect(seenEvents(host, 'changed')).toHaveLength(count);
  });

  it('fact 3.2.8: they come after the edit, which is done by then', () => {
    const host = recordingHost();
    host.type('Sheet1', 'A1', 'x', { settle: false });
    expect([host.sheet('Sheet1').value('A1'), seenEvents(host)]).toEqual(['x', []]);
    host.settle();
    expect(seenEvents(host, 'edited')).toHaveLength(1);
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
