/** @fileoverview One run: counting, modelled time, limits, kills, faults, people in between. */
import { hostWith, returned, thrown } from '../builders/run-code';

// Finding the tab by its name counts one.
const sheet = "const s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');";

describe('counting (spec: how calls are counted)', () => {
  it.each([
    ["s.getRange('A1');", { total: 1, other: 1 }],
    ["s.getRange('A1').getValues(); s.getRange('A1').setValue(1);", { total: 3, reads: 1, writes: 1 }],
    ["s.getRange('A1').setValue(1); s.getRange('A1').getValue();", { total: 3, reads: 1, writes: 1, flushes: 1 }],
    ["s.getRange('A1').setValue(1); SpreadsheetApp.flush();", { total: 3, other: 2, writes: 1, flushes: 1 }],
    ["s.getRange('A1').setValue(1);", { total: 2, writes: 1, flushes: 1 }],
    ['s.insertRowsBefore(1, 1);', { total: 2, writes: 1, flushes: 0 }],
    ["PropertiesService.getDocumentProperties().getProperty('a');", { total: 2, other: 2 }],
    ['LockService.getDocumentLock().tryLock(1);', { total: 2, other: 2 }],
    ["Utilities.formatDate(new Date(), 'UTC', 'yyyy'); console.log('x'); Logger.log('x');", { total: 1 }],
    ['Utilities.sleep(1);', { total: 2, other: 2 }],
    ["ScriptApp.newTrigger('main').timeBased().everyDays(1).create();", { total: 2, other: 2 }],
    ['s.getRange(1, 1, 10, 3).getValues();', { total: 2, cellsRead: 30 }],
    ['s.getRange(1, 1, 2, 2).setValues([[1, 2], [3, 4]]);', { total: 2, cellsWritten: 4 }],
  ])('%s', (code, expected) => {
    const host = hostWith(`function main() { ${sheet} ${code} }`);
    host.calls.reset();
    host.call('main');
    expect(host.calls).toMatchObject(expected);
    expect(host.calls.total).toBe(host.calls.reads + host.calls.writes + host.calls.other);
  });

  it('keeps the counts of each run and each method', () => {
    const host = hostWith(`function main() { ${sheet} s.getRange('A1').getValue(); }`);
    const run = host.menu({ fn: 'main' });
    expect(run.calls.byMethod).toEqual({ 'Spreadsheet.getSheetByName': 1, 'Range.getValue': 1 });
    expect(run.modelledMs).toBeCloseTo(500 + 60 + 60 + 0.009);
  });
});

describe('limits against modelled time', () => {
  const endless =
    'function main() { for (;;) Utilities.sleep(10000); } function onEdit() { for (;;) Utilities.sleep(1000); }';

  it('ends a run after 6 minutes', () => {
    const run = hostWith(endless).menu({ fn: 'main' });
    expect(run).toMatchObject({ status: 'timed out', error: 'Exceeded maximum execution time' });
    expect(run.modelledMs).toBeGreaterThan(360_000);
    expect(run.modelledMs).toBeLessThan(371_000);
  });

  it('trap 25: ends a simple trigger after 30 seconds', () => {
    const { executions } = hostWith(endless).type('Sheet1', 'A1', 'x');
    expect(executions).toMatchObject([{ status: 'timed out', authMode: 'LIMITED' }]);
    expect(executions[0]?.modelledMs).toBeLessThan(32_000);
  });

  it('cannot be caught, and finally has no effect', () => {
    const host = hostWith(`
      function main() {
        ${sheet}
        try { for (;;) Utilities.sleep(10000); } catch (e) { s.getRange('A1').setValue('caught'); }
        finally { s.getRange('A2').setValue('finally'); SpreadsheetApp.flush(); PropertiesService.getScriptProperties().setProperty('a', 'b'); }
      }`);
    expect(host.menu({ fn: 'main' })).toMatchObject({ status: 'timed out', value: null });
    expect(host.sheet('Sheet1').values()).toEqual([]);
    expect(host.properties.script.size).toBe(0);
  });
});

describe('kills', () => {
  const code = `function main() {
    const p = PropertiesService.getScriptProperties();
    LockService.getScriptLock().tryLock(10);
    p.setProperty('first', '1');
    try { p.setProperty('second', '2'); } catch (e) { p.setProperty('caught', '3'); } finally { p.setProperty('finally', '4'); }
  }
  function locked() { return LockService.getScriptLock().tryLock(10); }`;

  it.each([
    [4, 'before', {}],
    [4, 'after', { first: '1' }],
    [5, 'before', { first: '1' }],
    [5, 'after', { first: '1', second: '2' }],
  ] as const)('at invocation %d, %s its effect', (n, effect, stored) => {
    const host = hostWith(code);
    host.faults.killAt(n, { effect });
    expect(host.menu({ fn: 'main' })).toMatchObject({ status: 'killed' });
    expect(Object.fromEntries(host.properties.script)).toEqual(stored);
    expect(host.call('locked')).toBe(true);
  });

  it('beyond the last invocation do nothing', () => {
    const host = hostWith(code);
    host.faults.killAt(99);
    expect(host.menu({ fn: 'main' })).toMatchObject({ status: 'completed' });
    expect(host.menu({ fn: 'main' })).toMatchObject({ status: 'completed' });
  });

  it('leave a seeded prefix of the unflushed writes', () => {
    const writes = `function main() { ${sheet} for (let i = 1; i <= 20; i++) s.getRange(i, 1).setValue(i); }`;
    const left = [1, 2, 3, 4].map((seed) => {
      const host = hostWith(writes, { seed });
      host.faults.killAt(35);
      host.menu({ fn: 'main' });
      const values = host.sheet('Sheet1').values().flat();
      expect(values).toEqual(values.map((_, i) => i + 1));
      return values.length;
    });
    expect(new Set(left).size).toBeGreaterThan(1);
  });
});

describe('faults', () => {
  it('fail the named method once, after so many calls', () => {
    const host = hostWith(
      "function main(n) { const out = []; for (let i = 0; i < n; i++) { try { MailApp.sendEmail('a@example.com', 's' + i, 'b'); out.push('ok'); } catch (e) { out.push(String(e)); } } return out; }",
    );
    host.faults.next('MailApp.sendEmail', new Error('Service invoked too many times for one day: email.'), {
      after: 1,
    });
    expect(host.call('main', [3])).toEqual([
      'ok',
      'Exception: Service invoked too many times for one day: email.',
      'ok',
    ]);
    expect(host.outbox.map(({ subject }) => subject)).toEqual(['s0', 's2']);
  });

  it.each([
    [
      'Range.getValue',
      "SpreadsheetApp.getActiveSheet().getRange('A1').getValue();",
      'Service Spreadsheets timed out while accessing document with id',
    ],
    [
      'Properties.getProperty',
      "PropertiesService.getScriptProperties().getProperty('a');",
      "We're sorry, a server error occurred: DEADLINE_EXCEEDED",
    ],
  ])('%s can time out', (member, code, message) => {
    const host = hostWith(`function main() { ${code} }`);
    host.faults.next(member, 'timeout');
    expect(host.menu({ fn: 'main' }).error).toContain(message);
  });
});

describe('a person acts between two calls of a run', () => {
  const code = `function main() { ${sheet} const before = s.getRange('A1').getValue(); const after = s.getRange('A1').getValue(); return [before, after]; }
    function onEdit(e) { SpreadsheetApp.getActiveSheet().getRange('B1').setValue('seen'); }`;

  it('just before the k-th invocation', () => {
    const host = hostWith(code);
    host.type('Sheet1', 'A1', 'old');
    host.during(6, () => host.type('Sheet1', 'A1', 'new'));
    expect(host.call('main')).toEqual(['old', 'new']);
    expect(host.sheet('Sheet1').value('B1')).toBe('seen');
  });

  it('and the events settle once the run is over', () => {
    const host = hostWith(code);
    host.during(2, () => expect(host.type('Sheet1', 'A1', 'new').executions).toEqual([]));
    host.menu({ fn: 'main' });
    expect(host.executions.map(({ handler }) => handler)).toEqual(['main', 'onEdit']);
  });
});

describe('errors of services', () => {
  it.each([
    [
      "Utilities.formatDate('x', 'UTC', 'yyyy');",
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    ['SpreadsheetApp.getActiveSheet().getRange(0, 1);', 'Exception: The starting row of the range is too small.'],
    ["MailApp.sendEmail('nobody', 's', 'b');", 'Exception: Invalid email: nobody'],
  ])('%s', (code, text) => {
    expect(thrown(code)).toBe(text);
  });

  it('have name Exception, a prefix only in toString', () => {
    expect(
      returned(
        "try { MailApp.sendEmail('x', 's', 'b'); } catch (e) { return [e.name, e.message, String(e), e instanceof Error]; }",
      ),
    ).toEqual(['Exception', 'Invalid email: x', 'Exception: Invalid email: x', true]);
  });

  it('trap 8: a late failure loses all pending writes and is not on its line', () => {
    const host = hostWith(`function main() {
      ${sheet}
      s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).setAllowInvalid(false).build());
      SpreadsheetApp.flush();
      const log = [];
      s.getRange('A1').setValue('bad'); log.push('no throw yet');
      s.getRange('B1').setValue('lost');
      try { s.getRange('C1').getValue(); } catch (e) { log.push(e.message); }
      return log;
    }`);
    const [first, second] = host.call('main') as string[];
    expect(first).toBe('no throw yet');
    expect(second).toContain('violates the data validation rules');
    expect(host.sheet('Sheet1').values()).toEqual([]);
  });

  it('a failure at the end of the script fails the run', () => {
    const host = hostWith(`function main() {
      ${sheet}
      s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).setAllowInvalid(false).build());
      s.getRange('A1').setValue('bad');
    }`);
    expect(host.menu({ fn: 'main' })).toMatchObject({ status: 'failed' });
  });

  it('tell where they were thrown, in the script’s own lines', () => {
    const host = hostWith(
      'function main() {\n  inner();\n}\nfunction inner() {\n  SpreadsheetApp.getActiveSheet().getRange(0, 1);\n}',
    );
    expect(
      host
        .menu({ fn: 'main' })
        .stack?.split('\n')
        .map((line) => line.trim()),
    ).toEqual(['at inner (Code:5:35)', 'at main (Code:2:3)']);
  });

  it('what a script wrote before it threw is kept', () => {
    const host = hostWith(`function main() { ${sheet} s.getRange('A1').setValue(1); throw new Error('after'); }`);
    expect(host.menu({ fn: 'main' })).toMatchObject({ status: 'failed', error: 'Error: after' });
    expect(host.sheet('Sheet1').value('A1')).toBe(1);
  });
});

describe('the record of a run', () => {
  it('holds nothing of the realm it ran in, which would live as long as the record', () => {
    const host = hostWith('function main() { return { list: [1, { deep: [2] }] }; }');
    const { value } = host.menu({ fn: 'main' });
    const { list } = value as { list: [number, { deep: number[] }] };
    expect(value).toEqual({ list: [1, { deep: [2] }] });
    for (const each of [list, list[1].deep]) expect(Object.getPrototypeOf(each)).toBe(Array.prototype);
  });
});
