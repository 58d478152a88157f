/** @fileoverview Properties, cache and locks (trap 29), Session. */
import { evaluated, hostWith, returned, thrown } from '../builders/run-code';

const properties = 'const p = PropertiesService.getScriptProperties();';
const cache = 'const c = CacheService.getScriptCache();';

describe('trap 29: properties', () => {
  it.each([
    ["p.setProperty('a', 1); return p.getProperty('a');", '1'],
    ["p.setProperty('a', true).setProperty('b', 'x'); return p.getProperties();", { a: 'true', b: 'x' }],
    ["return p.getProperty('missing');", null],
    ["p.setProperties({ a: '1', b: '2' }); p.setProperties({ c: '3' }, true); return p.getKeys();", ['c']],
    ["p.setProperty('a', '1'); p.deleteProperty('a'); return p.getKeys();", []],
    ["p.setProperty('a', '1'); p.deleteAllProperties(); return p.getProperties();", {}],
    ["p.setProperty('a', { b: 1 }); return p.getProperty('a');", '[object Object]'],
    ["PropertiesService.getDocumentProperties().setProperty('a', 'doc'); return p.getProperty('a');", null],
    ['return String(p);', 'Properties'],
  ])('%s', (code, value) => {
    expect(returned(properties + code)).toEqual(value);
  });

  it.each([
    [
      "p.setProperty('', 'x');",
      'When setting or getting a property value, the property name must not be null or empty.',
    ],
    ["p.setProperty('a', 'x'.repeat(9217));", 'Argument too large: value'],
    ["p.setProperty('a', '中'.repeat(3073));", 'Argument too large: value'],
    [
      "for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000));",
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
    [
      "p.setProperty('a');",
      "The parameters (String) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
  ])('%s', (code, message) => {
    expect(thrown(properties + code)).toBe(`Exception: ${message}`);
  });

  it('user properties belong to the account, the others to everybody', () => {
    const host = hostWith(
      "function set(v) { PropertiesService.getUserProperties().setProperty('a', v); PropertiesService.getScriptProperties().setProperty('b', v); } function get() { return [PropertiesService.getUserProperties().getProperty('a'), PropertiesService.getScriptProperties().getProperty('b')]; }",
    );
    host.call('set', ['x']);
    expect(host.call('get', [], { user: 'li.qiang@example.com' })).toEqual([null, 'x']);
  });

  it('reads and writes count against the day of the account', () => {
    const host = hostWith(`function main() { ${properties} p.getProperty('a'); p.setProperty('a', '1'); }`);
    host.call('main');
    expect(host.quotas().propertyOperations).toEqual({ used: 2, limit: 50_000 });
    host.advance('25h');
    expect(host.quotas().propertyOperations.used).toBe(0);
  });
});

describe('trap 29: cache', () => {
  it.each([
    ["return [c.put('a', 'x'), c.get('a'), c.remove('a'), c.get('a')];", [null, 'x', null, null]],
    ["c.put('a', { b: 1 }); c.put('n', null); return [c.get('a'), c.get('n')];", ['[object Object]', 'null']],
    ["c.putAll({ a: '1', b: '2' }); return c.getAll(['a', 'b', 'z']);", { a: '1', b: '2' }],
    [
      "c.put('a', 'x', 10); Utilities.sleep(9000); const before = c.get('a'); Utilities.sleep(1000); return [before, c.get('a')];",
      ['x', null],
    ],
    ["for (let i = 0; i < 1050; i++) c.put('k' + i, 'x'); return [c.get('k0'), c.get('k1049')];", [null, 'x']],
  ])('%s', (code, value) => {
    expect(returned(cache + code)).toEqual(value);
  });

  it.each([
    ["c.put('k'.repeat(251), 'x');", 'Argument too large: key'],
    ["c.put('a', 'x'.repeat(102401));", 'Argument too large: value'],
    ["c.put(null, 'x');", 'Invalid argument: key'],
    ["c.get('');", 'Invalid argument: key'],
  ])('%s', (code, message) => {
    expect(thrown(cache + code)).toBe(`Exception: ${message}`);
  });

  it.each([
    ['', 599, 'x'],
    ['', 601, null],
    [', 99999', 21_599, 'x'],
    [', 99999', 21_601, null],
  ])('lives its time%s: after %d s %s', (seconds, later, value) => {
    const host = hostWith(
      `function put() { ${cache} c.put('a', 'x'${seconds}); } function get() { ${cache} return c.get('a'); }`,
    );
    host.call('put');
    const due = new Date(Date.parse('2026-11-23T00:00:00Z') + later * 1000).toISOString();
    host.advance(due);
    expect(host.call('get')).toBe(value);
  });
});

describe('trap 29: locks', () => {
  it.each([
    ['const l = LockService.getScriptLock(); return [l.tryLock(0), l.tryLock(0), l.hasLock()];', [true, true, true]],
    ['const l = LockService.getScriptLock(); l.tryLock(1); l.releaseLock(); return l.hasLock();', false],
    // Contested: the strict side is that a second object of the same kind waits for the first.
    ['LockService.getScriptLock().tryLock(1); return LockService.getScriptLock().tryLock(1);', false],
    ['LockService.getScriptLock().tryLock(1); return LockService.getDocumentLock().tryLock(1);', true],
    ['return LockService.getScriptLock().tryLock(-1);', false],
  ])('%s', (code, value) => {
    expect(returned(code)).toEqual(value);
  });

  it('waitLock throws after its time', () => {
    expect(thrown('LockService.getScriptLock().waitLock(1); LockService.getScriptLock().waitLock(5000);')).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
    expect(
      returned(
        'LockService.getScriptLock().waitLock(1); const t = Date.now(); LockService.getScriptLock().tryLock(5000); return Date.now() - t;',
      ),
    ).toBe(5050);
  });

  it('fall at the end of the run', () => {
    const host = hostWith('function main() { return LockService.getScriptLock().tryLock(1); }');
    expect([host.call('main'), host.call('main')]).toEqual([true, true]);
  });
});

describe('session', () => {
  it.each([
    ['Session.getScriptTimeZone()', 'Asia/Shanghai'],
    ['Session.getActiveUser().getEmail()', 'owner@example.com'],
    ['Session.getEffectiveUser().getEmail()', 'owner@example.com'],
    ['String(Session.getActiveUser())', 'User'],
    ['Session.getActiveUserLocale()', 'en'],
  ])('%s', (code, value) => {
    expect(evaluated(code)).toBe(value);
  });

  it('the temporary key changes every 30 days and is each user’s own', () => {
    const host = hostWith('function main() { return Session.getTemporaryActiveUserKey(); }');
    const key = host.call('main');
    expect(host.call('main', [], { user: 'li.qiang@example.com' })).not.toBe(key);
    host.advance('31d');
    expect(host.call('main')).not.toBe(key);
  });
});
