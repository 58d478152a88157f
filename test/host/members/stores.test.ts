/** @fileoverview PropertiesService, CacheService, LockService as a script has them [docs ref: each; facts 4.3]. */
import { type MemberRow, membersHold } from '../builders/member-table';

describe('properties', () => {
  const p = 'const p = PropertiesService.getScriptProperties();';
  const rows: MemberRow[] = [
    ['setProperty and getProperty', `${p} p.setProperty('a', 'b'); return p.getProperty('a');`, 'b'],
    ['getProperty of none', `${p} return p.getProperty('none');`, null],
    [
      'values are texts',
      `${p} p.setProperty('n', 1).setProperty('b', true).setProperty('z', null); return [p.getProperty('n'), p.getProperty('b'), p.getProperty('z')];`,
      ['1', 'true', 'null'],
    ],
    [
      'setProperty gives the store',
      `${p} return [String(p.setProperty('a', 'b')), String(p.deleteProperty('a')), String(p.setProperties({ a: '1' })), String(p.deleteAllProperties())];`,
      ['Properties', 'Properties', 'Properties', 'Properties'],
    ],
    ['getKeys', `${p} p.setProperties({ b: '1', a: '2' }); return p.getKeys().sort();`, ['a', 'b']],
    [
      'getProperties is a copy',
      `${p} p.setProperty('a', '1'); const all = p.getProperties(); all.a = '9'; all.c = 'x'; return [p.getProperty('a'), p.getProperty('c'), Object.keys(p.getProperties())];`,
      ['1', null, ['a']],
    ],
    [
      'setProperties keeps others',
      `${p} p.setProperty('a', '1'); p.setProperties({ b: '2' }); return p.getProperties();`,
      { a: '1', b: '2' },
    ],
    [
      'setProperties(…, true)',
      `${p} p.setProperty('a', '1'); p.setProperties({ b: '2' }, true); return p.getProperties();`,
      { b: '2' },
    ],
    ['deleteProperty of none', `${p} return String(p.deleteProperty('none'));`, 'Properties'],
    [
      'no name',
      `${p} return [caught(() => p.setProperty('', 'x')), caught(() => p.getProperty(null))];`,
      Array(2).fill(
        'Exception: When setting or getting a property value, the property name must not be null or empty.',
      ),
    ],
    [
      'too large',
      `${p} return caught(() => p.setProperty('a', 'x'.repeat(9217)));`,
      'Exception: Argument too large: value',
    ],
    [
      'three stores',
      "PropertiesService.getScriptProperties().setProperty('a', 's'); PropertiesService.getDocumentProperties().setProperty('a', 'd'); PropertiesService.getUserProperties().setProperty('a', 'u'); return [PropertiesService.getScriptProperties(), PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()].map((s) => s.getProperty('a'));",
      ['s', 'd', 'u'],
    ],
    [
      'JSON in a property',
      `${p} p.setProperty('j', JSON.stringify({ a: [1] })); return JSON.parse(p.getProperty('j'));`,
      { a: [1] },
    ],
    ['an object in a property', `${p} p.setProperty('o', { a: 1 }); return typeof p.getProperty('o');`, 'string'],
  ];
  membersHold(rows);
});

describe('cache', () => {
  const c = 'const c = CacheService.getScriptCache();';
  const rows: MemberRow[] = [
    [
      'put, get, remove',
      `${c} return [c.put('a', 'b'), c.get('a'), c.remove('a'), c.get('a')];`,
      [null, 'b', null, null],
    ],
    [
      'putAll, getAll, removeAll',
      `${c} c.putAll({ a: '1', b: '2' }); const all = c.getAll(['a', 'b', 'z']); c.removeAll(['a']); return [all, c.getAll(['a', 'b'])];`,
      [{ a: '1', b: '2' }, { b: '2' }],
    ],
    [
      'expires',
      `${c} c.put('a', 'b', 2); const x = c.get('a'); Utilities.sleep(2000); return [x, c.get('a')];`,
      ['b', null],
    ],
    ['ten minutes by default', `${c} c.put('a', 'b'); Utilities.sleep(300000); return c.get('a');`, 'b'],
    [
      'objects and null',
      `${c} c.put('o', { a: 1 }); c.put('n', null); c.put('i', 5); return [c.get('o'), c.get('n'), c.get('i')];`,
      ['[object Object]', 'null', '5'],
    ],
    [
      'a key too long',
      `${c} return [caught(() => c.put('k'.repeat(251), 'v')), caught(() => c.put('k'.repeat(250), 'v'))];`,
      ['Exception: Argument too large: key', 'nothing'],
    ],
    [
      'a value too large',
      `${c} return [caught(() => c.put('k', 'x'.repeat(102401))), caught(() => c.put('k', 'x'.repeat(102400)))];`,
      ['Exception: Argument too large: value', 'nothing'],
    ],
    [
      'no key',
      `${c} return [caught(() => c.put('', 'v')), caught(() => c.get(null))];`,
      ['Exception: Invalid argument: key', 'Exception: Invalid argument: key'],
    ],
    [
      'three caches',
      "CacheService.getScriptCache().put('a', 's'); CacheService.getUserCache().put('a', 'u'); CacheService.getDocumentCache().put('a', 'd'); return [CacheService.getScriptCache(), CacheService.getUserCache(), CacheService.getDocumentCache()].map((x) => [String(x), x.get('a')]);",
      [
        ['Cache', 's'],
        ['Cache', 'u'],
        ['Cache', 'd'],
      ],
    ],
  ];
  membersHold(rows);
});

describe('locks', () => {
  const l = 'const l = LockService.getScriptLock();';
  const rows: MemberRow[] = [
    [
      'tryLock, hasLock, releaseLock',
      `${l} return [l.hasLock(), l.tryLock(100), l.hasLock(), l.releaseLock(), l.hasLock()];`,
      [false, true, true, null, false],
    ],
    ['waitLock', `${l} return [l.waitLock(100), l.hasLock()];`, [null, true]],
    ['tryLock again on the same object', `${l} return [l.tryLock(100), l.tryLock(100)];`, [true, true]],
    ['tryLock(0)', `${l} return l.tryLock(0);`, true],
    ['releaseLock of none', `${l} return l.releaseLock();`, null],
    [
      'three kinds',
      'return [LockService.getScriptLock(), LockService.getUserLock(), LockService.getDocumentLock()].map((x) => [String(x), x.tryLock(1)]);',
      [
        ['Lock', true],
        ['Lock', true],
        ['Lock', true],
      ],
    ],
    [
      'tryLock of nothing',
      `${l} return caught(() => l.tryLock());`,
      "Exception: The parameters () don't match the method signature for LockService.Lock.tryLock.",
    ],
    [
      'a lock taken elsewhere',
      'LockService.getScriptLock().tryLock(1); return caught(() => LockService.getScriptLock().waitLock(10));',
      'Exception: Lock timeout: another process was holding the lock for too long.',
    ],
  ];
  membersHold(rows);
});
