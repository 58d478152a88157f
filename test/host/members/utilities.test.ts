/** @fileoverview Bytes, texts, blobs; Session and Logger [docs ref: Utilities, Blob, Session; facts 4.4]. */
import { type MemberRow, membersHold } from '../builders/member-table';

describe('bytes and texts', () => {
  const rows: MemberRow[] = [
    ['base64Encode', "return Utilities.base64Encode('Hello');", 'SGVsbG8='],
    ['base64Encode of UTF-8', "return Utilities.base64Encode('华', Utilities.Charset.UTF_8);", '5Y2O'],
    ['base64Encode of bytes', 'return Utilities.base64Encode([-1, -2]);', '//4='],
    ['base64EncodeWebSafe', 'return Utilities.base64EncodeWebSafe([-1, -2]);', '__4='],
    ['base64Decode', "return Utilities.base64Decode('//4=');", [-1, -2]],
    ['base64Decode, web-safe alphabet', "return Utilities.base64Decode('__4=');", [-1, -2]],
    [
      'base64Decode to text',
      "return Utilities.newBlob(Utilities.base64Decode('SGVsbG8=')).getDataAsString();",
      'Hello',
    ],
    ['base64DecodeWebSafe', "return Utilities.base64DecodeWebSafe('__4=');", [-1, -2]],
    [
      'computeDigest MD5',
      "return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc').slice(0, 4);",
      [-112, 1, 80, -104],
    ],
    [
      'computeDigest SHA_256 as hex',
      "return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').map((b) => ('0' + (b & 0xff).toString(16)).slice(-2)).join('').slice(0, 16);",
      'ba7816bf8f01cfea',
    ],
    [
      'computeDigest takes text for ASCII',
      "const d = (t, c) => JSON.stringify(c ? Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, t, c) : Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, t)); return [d('华') === d('?'), d('华', Utilities.Charset.UTF_8) === d('?')];",
      [true, false],
    ],
    [
      'computeDigest of a text for the algorithm',
      "return caught(() => Utilities.computeDigest('MD5', 'x')).startsWith('Exception: The parameters (String,String)');",
      true,
    ],
    ['computeHmacSha256Signature', "return Utilities.computeHmacSha256Signature('data', 'key').length;", 32],
    [
      'computeHmacSignature',
      "return Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_1, 'data', 'key').length;",
      20,
    ],
    [
      'getUuid',
      'return [/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid()), Utilities.getUuid() === Utilities.getUuid()];',
      [true, false],
    ],
    [
      'parseCsv',
      'return Utilities.parseCsv(\'a,b\\n1,"x, y"\\n\');',
      [
        ['a', 'b'],
        ['1', 'x, y'],
      ],
    ],
    [
      'parseCsv, quotes and lines',
      'return Utilities.parseCsv(\'"a ""q""","l1\\nl2"\\r\\nc,d\');',
      [
        ['a "q"', 'l1\nl2'],
        ['c', 'd'],
      ],
    ],
    ['parseCsv with a delimiter', "return Utilities.parseCsv('a;b', ';');", [['a', 'b']]],
    ['parseCsv, ragged', "return Utilities.parseCsv('a,b\\n1');", [['a', 'b'], ['1']]],
    ['parseCsv, blanks', "return Utilities.parseCsv('a,,b');", [['a', '', 'b']]],
    [
      'formatString',
      "return [Utilities.formatString('%s has %d', 'A', 3), Utilities.formatString('%.2f', 1.005), Utilities.formatString('%05d', 42), Utilities.formatString('100%%')];",
      ['A has 3', '1.00', '00042', '100%'],
    ],
    [
      'newBlob',
      "const b = Utilities.newBlob('x'); return [b.getContentType(), b.getName(), b.getDataAsString(), String(b)];",
      ['text/plain', null, 'x', 'Blob'],
    ],
    [
      'newBlob(data, type, name)',
      "const b = Utilities.newBlob('a,b', 'text/csv', 'f.csv'); return [b.getContentType(), b.getName()];",
      ['text/csv', 'f.csv'],
    ],
    ['newBlob of bytes', 'return Utilities.newBlob([72, 105]).getDataAsString();', 'Hi'],
    [
      'Blob.setName, setContentType',
      "const b = Utilities.newBlob('x').setName('n.txt').setContentType('text/html'); return [b.getName(), b.getContentType()];",
      ['n.txt', 'text/html'],
    ],
    ['Blob.getBytes are signed', "return Utilities.newBlob('华').getBytes();", [-27, -115, -114]],
    [
      'Blob.setDataFromString, setBytes',
      "const b = Utilities.newBlob(''); const a = b.setDataFromString('é', 'ISO-8859-1').getBytes(); return [a, b.setBytes([65]).getDataAsString()];",
      [[-23], 'A'],
    ],
    ['Blob.getDataAsString(charset)', "return Utilities.newBlob([-60, -29]).getDataAsString('GBK');", '你'],
    [
      'Blob.copyBlob',
      "const a = Utilities.newBlob('x'); const b = a.copyBlob().setName('y'); return [a.getName(), b.getName(), b.getDataAsString()];",
      [null, 'y', 'x'],
    ],
    [
      'zip and unzip',
      "const z = Utilities.zip([Utilities.newBlob('a', 'text/plain', 'a.txt'), Utilities.newBlob('b', 'text/plain', 'b.txt')]); return [z.getName(), z.getContentType(), Utilities.unzip(z).map((b) => [b.getName(), b.getDataAsString()])];",
      [
        'archive.zip',
        'application/zip',
        [
          ['a.txt', 'a'],
          ['b.txt', 'b'],
        ],
      ],
    ],
    [
      'zip with a name',
      "return Utilities.zip([Utilities.newBlob('a', 'text/plain', 'a')], 'z.zip').getName();",
      'z.zip',
    ],
    [
      'gzip and ungzip',
      "const z = Utilities.gzip(Utilities.newBlob('x')); return [z.getName(), z.getContentType(), Utilities.ungzip(z).getDataAsString()];",
      ['archive.gz', 'application/x-gzip', 'x'],
    ],
    [
      'sleep',
      'const a = Date.now(); const r = Utilities.sleep(1500); return [r, Date.now() - a >= 1500];',
      [null, true],
    ],
    ['sleep of a negative time', 'return caught(() => Utilities.sleep(-1)).startsWith("Exception: ");', true],
    [
      'sleep of a text',
      "return caught(() => Utilities.sleep('1'));",
      "Exception: The parameters (String) don't match the method signature for Utilities.sleep.",
    ],
  ];
  membersHold(rows);
});

describe('Session, Logger, console', () => {
  const rows: MemberRow[] = [
    [
      'getActiveUser',
      'return [Session.getActiveUser().getEmail(), String(Session.getActiveUser()), Session.getActiveUser().getUserLoginId && 1].slice(0, 1);',
      ['owner@example.com'],
    ],
    ['getEffectiveUser', 'return Session.getEffectiveUser().getEmail();', 'owner@example.com'],
    ['getScriptTimeZone', 'return Session.getScriptTimeZone();', 'Asia/Shanghai'],
    ['getActiveUserLocale', 'return Session.getActiveUserLocale();', 'en'],
    [
      'getTemporaryActiveUserKey',
      'return [typeof Session.getTemporaryActiveUserKey(), Session.getTemporaryActiveUserKey() === Session.getTemporaryActiveUserKey()];',
      ['string', true],
    ],
    [
      'Logger.log',
      "return [String(Logger.log('a %s b %s', 1, 'x')), Logger.getLog().includes('a 1')].map(String)[0];",
      'Logger',
    ],
    [
      'Logger.getLog and clear',
      "Logger.log('one'); const a = /one/.test(Logger.getLog()); Logger.clear(); return [a, Logger.getLog()];",
      [true, ''],
    ],
    ['Logger.log of an object', 'Logger.log({ a: 1 }); return /\\{a=1(\\.0)?\\}/.test(Logger.getLog());', true],
    [
      'console',
      "console.log('a', 1); console.info('b'); console.warn('c'); console.error('d'); console.time('t'); console.timeEnd('t'); return typeof console.log;",
      'function',
    ],
  ];
  membersHold(rows);
});
