/** @fileoverview Traps 28 to 30: protections, stores, and what looks simpler than it is. */
import { hostWith, returned, thrown } from '../builders/run-code';

const start = 'const ss = SpreadsheetApp.getActive(); const sheet = ss.getActiveSheet();';

it('trap 28: a new protection reports no editors and stops nobody until its list is edited', () => {
  const host = hostWith(`
    function protect() { ${start} return sheet.getRange('A1').protect().getEditors().length; }
    function harden() { ${start} const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); p.removeEditors(p.getEditors()); return p.canEdit(); }
    function write() { ${start} sheet.getRange('A1').setValue('x'); }`);
  const other = { user: 'liqiang@example.com' };
  expect(host.call('protect')).toBe(0);
  expect(host.type('Sheet1', 'A1', 'theirs', other)).toMatchObject({ accepted: true });
  expect(host.call('harden')).toBe(true);
  expect(host.type('Sheet1', 'A1', 'again', other)).toMatchObject({ accepted: false });
  expect(() => host.call('write', [], other)).toThrow('You are trying to edit a protected cell or object.');
  expect(() => host.call('write')).not.toThrow();
});

it('trap 28: hidden is not secret', () => {
  const host = hostWith(
    `function hide() { ${start} sheet.hideColumns(1); const s = ss.insertSheet('secret'); s.hideSheet(); } function read() { ${start} return ss.getSheetByName('secret').showSheet().isSheetHidden() || sheet.getRange('A1').getValue(); }`,
  );
  host.type('Sheet1', 'A1', 'salary');
  host.call('hide');
  expect(host.call('read', [], { user: 'liqiang@example.com' })).toBe('salary');
});

it('trap 29: properties and caches hold texts, within limits', () => {
  expect(thrown("PropertiesService.getScriptProperties().setProperty('a', 'x'.repeat(10000));")).toBe(
    'Exception: Argument too large: value',
  );
  expect(
    thrown(
      "const p = PropertiesService.getScriptProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000));",
    ),
  ).toBe('Exception: You have exceeded the property storage quota. Please remove some properties and try again.');
  expect(thrown("CacheService.getScriptCache().put('a', 'x'.repeat(102401));")).toBe(
    'Exception: Argument too large: value',
  );
  expect(
    returned(
      "const p = PropertiesService.getScriptProperties(); p.setProperty('n', 5); const c = CacheService.getScriptCache(); c.put('o', { a: 1 }); return [p.getProperty('n'), c.get('o')];",
    ),
  ).toEqual(['5', '[object Object]']);
});

it('trap 29: a cache entry ends after six hours at most, and early among many', () => {
  const host = hostWith(`
    function put() { CacheService.getScriptCache().put('a', 'x', 999999); }
    function get() { return CacheService.getScriptCache().get('a'); }
    function many() { const c = CacheService.getScriptCache(); for (let i = 0; i < 1050; i++) c.put('k' + i, 'v'); let missing = 0; for (let i = 0; i < 1050; i++) if (c.get('k' + i) === null) missing++; return missing; }`);
  host.call('put');
  host.advance('5h');
  expect(host.call('get')).toBe('x');
  host.advance('2h');
  expect(host.call('get')).toBeNull();
  expect(host.call('many')).toBeGreaterThan(0);
});

it('trap 29: a second lock object of one kind does not get in, nor does a lock outlive its run', () => {
  const host = hostWith(
    'function main() { const a = LockService.getScriptLock(); const b = LockService.getScriptLock(); return [a.tryLock(10), b.tryLock(10), a.tryLock(10)]; }',
  );
  expect([host.call('main'), host.call('main')]).toEqual([
    [true, false, true],
    [true, false, true],
  ]);
});

it('trap 29: released before its flush, a lock lets the next run read what was', () => {
  const code = (
    flush: string,
  ): string => `function add() { const l = LockService.getScriptLock(); l.waitLock(1000); const cell = SpreadsheetApp.getActiveSheet().getRange('A1'); cell.setValue(Number(cell.getValue()) + 1); ${flush} l.releaseLock(); Utilities.sleep(10); return true; }
    function read() { const l = LockService.getScriptLock(); l.waitLock(1000); return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`;
  const seenAtRelease = (flush: string): unknown => {
    const host = hostWith(code(flush));
    const seen: unknown[] = [];
    // The call after releaseLock: sleep.
    for (let k = 1; k < 20; k++) host.during(k, () => seen.push(host.sheet('Sheet1').value('A1')));
    host.call('add');
    return seen[seen.length - 1];
  };
  expect([seenAtRelease(''), seenAtRelease('SpreadsheetApp.flush();')]).toEqual(['', 1]);
});

it('trap 30: digests take text for ASCII and give signed bytes; YYYY is the week year; enums are objects', () => {
  expect(
    returned(`const md5 = (t, c) => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, t, c || Utilities.Charset.US_ASCII).join();
      return [md5('华') === md5('?'), md5('华') === md5('华', Utilities.Charset.UTF_8), Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'x').some((b) => b < 0),
        Utilities.formatDate(new Date(Date.UTC(2026, 11, 30)), 'UTC', 'YYYY'), typeof SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.SHEET === 'SHEET', JSON.stringify([SpreadsheetApp.ProtectionType.SHEET])];`),
  ).toEqual([true, false, true, '2027', 'object', false, '["SHEET"]']);
});

it('trap 30: e.range is a live Range', () => {
  const host = hostWith(
    "function onEdit(e) { e.range.offset(0, 1).setValue([e.range.rowStart, e.range.columnStart, JSON.stringify(e.range), e.source.getActiveSheet().getName(), e.range.getSheet().getName()].join('|')); }",
  );
  host.type('Sheet1', 'B3', 'x');
  expect(host.sheet('Sheet1').value('C3')).toBe(
    '3|2|{"columnEnd":2,"columnStart":2,"rowEnd":3,"rowStart":3}|Sheet1|Sheet1',
  );
});

it('trap 30: developer metadata sits on whole rows and columns and moves with them', () => {
  expect(thrown(`${start} sheet.getRange('A1').addDeveloperMetadata('k', 'v');`)).toContain(
    'Adding developer metadata to arbitrary ranges is not currently supported.',
  );
  const host = hostWith(`
    function mark() { ${start} sheet.getRange('3:3').addDeveloperMetadata('row', 'three'); sheet.getRange('B:B').addDeveloperMetadata('column', 'b'); }
    function where() { ${start} return sheet.createDeveloperMetadataFinder().find().map((m) => { const l = m.getLocation(); return [m.getKey(), String(l.getLocationType()), (l.getRow() || l.getColumn()).getA1Notation()]; }); }
    function ofCell() { ${start} return sheet.getRange('B3').getDeveloperMetadata().length; }`);
  host.call('mark');
  host.insertRows('Sheet1', 1, 2);
  host.moveColumn('Sheet1', 'B', 'E');
  const found = host.call('where') as string[][];
  expect(found.find(([key]) => key === 'row')).toEqual(['row', 'ROW', '5:5']);
  expect(found.find(([key]) => key === 'column')?.[1]).toBe('COLUMN');
  expect(found.find(([key]) => key === 'column')?.[2]).toMatch(/^[D-E]:[D-E]$/);
  expect(host.call('ofCell')).toBe(0);
});
