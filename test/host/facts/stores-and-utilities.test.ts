/** @fileoverview Facts of sections 4.3 and 4.4: stores, locks, Utilities, Session, UrlFetch. */
import { factsHold } from '../builders/fact-table';
import { hostWith } from '../builders/run-code';

const at = 'new Date(Date.UTC(2026, 2, 5, 6, 7, 8))';

describe('stores and locks', () => {
  factsHold([
    [
      'fact 4.3.1',
      'properties are texts, missing ones null, names not empty',
      "const p = PropertiesService.getDocumentProperties(); p.setProperty('a', 1); return [p.getProperty('a'), p.getProperty('none'), caught(() => p.getProperty('')), PropertiesService.getDocumentProperties() !== null];",
      [
        '1',
        null,
        'Exception: When setting or getting a property value, the property name must not be null or empty.',
        true,
      ],
    ],
    [
      'fact 4.3.2',
      'overflow has its words (contested: 9 KB, the strict side)',
      "return caught(() => PropertiesService.getUserProperties().setProperty('a', 'x'.repeat(9217)));",
      'Exception: Argument too large: value',
    ],
    [
      'fact 4.3.3',
      'keys of 250, values of 100 KB, objects and null as texts',
      "const c = CacheService.getScriptCache(); c.put('o', {}); c.put('n', null); return [caught(() => c.put('k'.repeat(251), 'v')), caught(() => c.put('k', 'x'.repeat(102401))), caught(() => c.put(null, 'v')), c.get('o'), c.get('n'), c.get('none')];",
      [
        'Exception: Argument too large: key',
        'Exception: Argument too large: value',
        'Exception: Invalid argument: key',
        '[object Object]',
        'null',
        null,
      ],
    ],
    [
      'fact 4.3.3',
      'ten minutes unless told, six hours at most, about a thousand items',
      "const c = CacheService.getScriptCache(); c.put('d', '1'); c.put('s', '1', 1); Utilities.sleep(2000); const early = [c.get('d'), c.get('s')]; for (let i = 0; i < 1050; i++) c.put('i' + i, '1'); let left = 0; for (let i = 0; i < 1050; i++) if (c.get('i' + i)) left++; return [early, left < 1050, left > 800];",
      [['1', null], true, true],
    ],
    [
      'fact 4.3.4',
      'a lock: again on one object, tryLock(0), the end',
      'const l = LockService.getScriptLock(); return [l.tryLock(0), l.tryLock(10), l.hasLock(), l.releaseLock(), l.hasLock(), l.tryLock(-1)];',
      [true, true, true, null, false, false],
    ],
    [
      'fact 4.3.4',
      'waiting in vain',
      'LockService.getUserLock().tryLock(1); return caught(() => LockService.getUserLock().waitLock(100));',
      'Exception: Lock timeout: another process was holding the lock for too long.',
    ],
    [
      'fact 4.3.5',
      'two objects of a kind (contested): not re-entrant',
      'LockService.getDocumentLock().waitLock(10); return LockService.getDocumentLock().tryLock(1000);',
      false,
    ],
    [
      'fact 4.3.5',
      'kinds do not hinder each other',
      'return [LockService.getDocumentLock().tryLock(1), LockService.getScriptLock().tryLock(1), LockService.getUserLock().tryLock(1)];',
      [true, true, true],
    ],
  ]);

  it('fact 4.3.6: too many lock operations can be injected', () => {
    const host = hostWith('function main() { LockService.getScriptLock().tryLock(1); }');
    host.faults.next('Lock.tryLock', 'There are too many LockService operations against the same script.');
    expect(host.menu({ fn: 'main' }).error).toContain('There are too many LockService operations');
  });

  it('fact 4.3.7: a question drops the locks', () => {
    const host = hostWith(
      "function main() { const l = LockService.getScriptLock(); l.tryLock(1); SpreadsheetApp.getUi().prompt('x'); return l.hasLock(); }",
    );
    expect(host.menu({ fn: 'main' }, { answers: ['x'] }).value).toBe(false);
  });
});

describe('Utilities, Session, UrlFetch', () => {
  factsHold([
    [
      'fact 4.4.1',
      'patterns of Java, GMT offsets, English names',
      `return [Utilities.formatDate(${at}, 'GMT+9', "yyyy-MM-dd'T'HH:mm:ss Z"), Utilities.formatDate(${at}, 'UTC', 'EEE d MMM yyyy hh:mm a'), Utilities.formatDate(new Date(Date.UTC(2026, 11, 30)), 'UTC', 'YYYY-yyyy'), caught(() => Utilities.formatDate('2026', 'UTC', 'yyyy'))];`,
      [
        '2026-03-05T15:07:08 +0900',
        'Thu 5 Mar 2026 06:07 AM',
        '2027-2026',
        "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
      ],
    ],
    [
      'fact 4.4.2',
      'formatString, parseDate',
      "return [Utilities.formatString('%s %d %f', 'a', 3, 1.5).startsWith('a 3 1.5'), caught(() => Utilities.formatString('%j', {})) !== '[object Object]', caught(() => Utilities.parseDate('x', 'UTC', 'yyyy')).slice(0, 11)];",
      [true, true, 'Exception: '],
    ],
    [
      'fact 4.4.3',
      'digests: ASCII unless told, signed bytes',
      "const md5 = (t, ...c) => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, t, ...c); return [md5('é').join() === md5('?').join(), md5('é', Utilities.Charset.UTF_8).join() === md5('?').join(), md5('abc').slice(0, 3)];",
      [true, false, [-112, 1, 80]],
    ],
    [
      'fact 4.4.4',
      'base64 and blobs',
      "return [Utilities.base64Encode([-1]), Utilities.base64Decode('_w=='), Utilities.newBlob('x').getContentType(), Utilities.newBlob('x').getName(), Utilities.zip([Utilities.newBlob('x', null, 'x')]).getName(), Utilities.gzip(Utilities.newBlob('x')).getContentType()];",
      ['/w==', [-1], 'text/plain', null, 'archive.zip', 'application/x-gzip'],
    ],
    [
      'fact 4.4.5',
      'parseCsv: quotes, line ends, texts, ragged',
      "return [Utilities.parseCsv('a,\"b,\"\"c\\nd\"\\n1\\n'), Utilities.parseCsv('a;b', ';'), /-4[0-9a-f]{3}-/.test(Utilities.getUuid())];",
      [[['a', 'b,"c\nd'], ['1']], [['a', 'b']], true],
    ],
    [
      'fact 4.4.7',
      'a key for the active user',
      'return [typeof Session.getTemporaryActiveUserKey(), Session.getTemporaryActiveUserKey().length > 10];',
      ['string', true],
    ],
  ]);

  it('fact 4.4.6: the active user is blank in triggers on consumer accounts', () => {
    const code =
      "function onEdit() { SpreadsheetApp.getActiveSheet().getRange('B1').setValue('<' + Session.getActiveUser().getEmail() + '>'); }";
    const consumer = hostWith(code);
    consumer.type('Sheet1', 'A1', 'x', { user: 'liqiang@example.com' });
    expect(consumer.sheet('Sheet1').value('B1')).toBe('<>');
    const domain = hostWith(code, { accounts: { workspace: 'example.com' } });
    domain.type('Sheet1', 'A1', 'x', { user: 'liqiang@example.com' });
    expect(domain.sheet('Sheet1').value('B1')).toBe('<liqiang@example.com>');
  });

  it('fact 4.4.7: the key changes after thirty days', () => {
    const host = hostWith('function main() { return Session.getTemporaryActiveUserKey(); }');
    const first = host.call('main');
    host.advance('1d');
    host.advance('31d');
    expect(host.call('main')).not.toBe(first);
  });

  const fetching = (body: string): unknown => {
    const host = hostWith(`function main() { ${body} }`);
    host.onFetch(({ url, method, payload, contentType }) => ({
      code: url.includes('bad') ? 500 : 200,
      body: [method, payload, contentType].join('|'),
    }));
    return host.call('main');
  };

  it.each([
    [
      "return UrlFetchApp.fetch('https://example.com/', { method: 'post', payload: { a: 1 } }).getContentText();",
      'post|a=1|application/x-www-form-urlencoded',
    ],
    ["return UrlFetchApp.fetch('https://example.com/bad', { muteHttpExceptions: true }).getResponseCode();", 500],
    [
      "try { UrlFetchApp.fetch('https://example.com/bad/path'); } catch (e) { return e.message.split(' Truncated')[0]; }",
      'Request failed for https://example.com returned code 500.',
    ],
    [
      "try { UrlFetchApp.fetch('https://example.com/bad'); } catch (e) { return e.message.includes('(use muteHttpExceptions option to examine full response)'); }",
      true,
    ],
  ])('fact 4.4.8: %s', (body, expected) => {
    expect(fetching(body)).toBe(expected);
  });

  it('fact 4.4.10: fetchAll keeps the order of its requests', () => {
    expect(
      fetching(
        "return UrlFetchApp.fetchAll([{ url: 'https://example.com/1', method: 'put' }, 'https://example.com/2']).map((r) => r.getContentText().split('|')[0]);",
      ),
    ).toEqual(['put', 'get']);
  });
});
