/** @fileoverview Utilities by the facts of section 4.4. */
import { evaluated, thrown } from '../../builders/run-code';

const at = "new Date('2026-12-27T23:05:09.007Z')";

describe('formatDate', () => {
  it.each([
    ['UTC', 'yyyy-MM-dd HH:mm:ss.SSS', '2026-12-27 23:05:09.007'],
    ['Asia/Shanghai', 'yyyy-MM-dd HH:mm', '2026-12-28 07:05'],
    ['GMT+9', "yyyy-MM-dd'T'HH:mm:ssZ", '2026-12-28T08:05:09+0900'],
    ['GMT+9', 'XXX', '+09:00'],
    ['GMT+05:30', 'HH:mm', '04:35'],
    ['GMT-3', 'HH', '20'],
    ['UTC', 'X', 'Z'],
    ['UTC', 'EEE, d MMM yy', 'Sun, 27 Dec 26'],
    ['UTC', 'EEEE MMMM', 'Sunday December'],
    ['UTC', 'h:mm a', '11:05 PM'],
    ['UTC', "hh 'o''clock' a", "11 o'clock PM"],
    ['UTC', "''yy", "'26"],
    ['UTC', 'D', '361'],
    ['UTC', 'u', '7'],
    ['UTC', 'k K', '23 11'],
    ['America/New_York', 'z', 'EST'],
    ['America/New_York', 'zzzz', 'Eastern Standard Time'],
    ['Nowhere/Land', 'HH', '23'],
    // trap 30: YYYY is the week year.
    ['UTC', 'YYYY', '2027'],
    ['UTC', 'yyyy', '2026'],
    ['UTC', 'w', '1'],
    ['UTC', 'M/d/y', '12/27/2026'],
    ['UTC', 'yyyy年M月d日', '2026年12月27日'],
  ])('%s %s', (zone, pattern, text) => {
    expect(evaluated(`Utilities.formatDate(${at}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`)).toBe(text);
  });

  it.each([
    [
      "Utilities.formatDate('2026', 'UTC', 'yyyy');",
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    [
      "Utilities.formatDate(null, 'UTC', 'yyyy');",
      "The parameters (null,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    [
      "Utilities.formatDate(new Date(), 'UTC');",
      "The parameters ((class),String) don't match the method signature for Utilities.formatDate.",
    ],
    ["Utilities.formatDate(new Date(), 'UTC', 'j');", "Illegal pattern character 'j'"],
  ])('%s', (code, message) => {
    expect(thrown(code)).toBe(`Exception: ${message}`);
  });
});

describe('parseDate', () => {
  it.each([
    ['2026-11-23 08:30', 'Asia/Shanghai', 'yyyy-MM-dd HH:mm', '2026-11-23T00:30:00.000Z'],
    ['23 Nov 2026', 'UTC', 'd MMM yyyy', '2026-11-23T00:00:00.000Z'],
    ['11/23/26 8:05 PM', 'UTC', 'MM/dd/yy h:mm a', '2026-11-23T20:05:00.000Z'],
    ['2026-11-23T08:00:00+0900', 'UTC', "yyyy-MM-dd'T'HH:mm:ssZ", '2026-11-22T23:00:00.000Z'],
    ['20261123', 'UTC', 'yyyyMMdd', '2026-11-23T00:00:00.000Z'],
  ])('%s in %s by %s', (text, zone, pattern, iso) => {
    const call = `Utilities.parseDate(${JSON.stringify(text)}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)}).toISOString()`;
    expect(evaluated(call)).toBe(iso);
  });

  it('throws a generic exception on bad input', () => {
    expect(thrown("Utilities.parseDate('tomorrow', 'UTC', 'yyyy-MM-dd');")).toMatch(/^Exception: /);
  });
});

describe('text', () => {
  it.each([
    ["Utilities.formatString('%s has %d of %f', 'A', 3.9, 1.5)", 'A has 3 of 1.500000'],
    [
      "Utilities.formatString('%05d|%-6s|%6s|%.2f|%i|100%%', 42, 'ab', 'cd', 3.14159, 7)",
      '00042|ab    |    cd|3.14|7|100%',
    ],
    ["Utilities.formatString('%+d', 5)", '+5'],
  ])('%s', (code, text) => {
    expect(evaluated(code)).toBe(text);
  });

  it('formatString knows no %j', () => {
    expect(thrown("Utilities.formatString('%j', {});")).toMatch(/^Exception: /);
  });

  it.each([
    [
      'a,b\\nc,d',
      '',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,"b,c"\\r\\n"x""y",z\\n',
      '',
      [
        ['a', 'b,c'],
        ['x"y', 'z'],
      ],
    ],
    ['"line\\nbreak",1', '', [['line\nbreak', '1']]],
    ['a\\nb,c,d', '', [['a'], ['b', 'c', 'd']]],
    ['a;b', ", ';'", [['a', 'b']]],
    ['a,', '', [['a', '']]],
    ['', '', []],
  ])('parseCsv(%j%s)', (text, delimiter, rows) => {
    expect(evaluated(`Utilities.parseCsv('${text}'${delimiter})`)).toEqual(rows);
  });
});

describe('bytes', () => {
  it.each([
    ["Utilities.base64Encode('中文')", '5Lit5paH'],
    ['Utilities.base64Encode([-28, -72, -83])', '5Lit'],
    ['Utilities.base64EncodeWebSafe([-5, -1])', '-_8='],
    ['Utilities.base64Encode([-5, -1])', '+/8='],
    ["Utilities.base64Encode('é', Utilities.Charset.US_ASCII)", 'Pw=='],
  ])('%s', (code, text) => {
    expect(evaluated(code)).toBe(text);
  });

  it.each([
    ["Utilities.base64Decode('5Lit')", [-28, -72, -83]],
    ["Utilities.base64Decode('-_8=')", [-5, -1]],
    ["Utilities.base64DecodeWebSafe('-_8=')", [-5, -1]],
    // trap 30: signed bytes, US_ASCII unless a charset is named.
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc').slice(0, 4)", [-112, 1, 80, -104]],
    [
      "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '中')",
      'Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "?")',
    ],
    ["Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 3)", [-70, 120, 22]],
    ["Utilities.computeHmacSha256Signature('value', 'key').length", 32],
    [
      "Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, 'value', 'key')",
      "Utilities.computeHmacSha256Signature('value', 'key')",
    ],
  ])('%s', (code, expected) => {
    expect(evaluated(code)).toEqual(typeof expected === 'string' ? evaluated(expected) : expected);
  });

  it('a digest of non-ASCII text differs with UTF_8', () => {
    const digest = (charset: string) => `Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '中'${charset})`;
    expect(evaluated(digest(', Utilities.Charset.UTF_8'))).not.toEqual(evaluated(digest('')));
  });
});

describe('blobs', () => {
  it.each([
    ["Utilities.newBlob('a').getContentType()", 'text/plain'],
    ["Utilities.newBlob('a').getName()", null],
    ["Utilities.newBlob('中').getBytes()", [-28, -72, -83]],
    ['Utilities.newBlob([65, 66]).getDataAsString()', 'AB'],
    ["Utilities.newBlob([-42, -48]).getDataAsString('GB18030')", '中'],
    ["Utilities.newBlob('').setDataFromString('中', 'GB18030').getBytes()", [-42, -48]],
    ["Utilities.newBlob('').setDataFromString('中', 'US-ASCII').getBytes()", [63]],
    ["Utilities.newBlob('a', 'text/csv', 'a.csv').copyBlob().setName('b').getName()", 'b'],
    ["Utilities.newBlob('a').setName('x.html').setContentTypeFromExtension().getContentType()", 'text/html'],
    ["Utilities.zip([Utilities.newBlob('a')]).getName()", 'archive.zip'],
    ["Utilities.gzip(Utilities.newBlob('a')).getName()", 'archive.gz'],
    ["Utilities.gzip(Utilities.newBlob('a')).getContentType()", 'application/x-gzip'],
    ["Utilities.ungzip(Utilities.gzip(Utilities.newBlob('hello'))).getDataAsString()", 'hello'],
    [
      "Utilities.unzip(Utilities.zip([Utilities.newBlob('一', 'text/plain', '一.txt'), Utilities.newBlob('two', 'text/csv', 'b.csv')], 'z.zip')).map((b) => [b.getName(), b.getDataAsString()])",
      [
        ['一.txt', '一'],
        ['b.csv', 'two'],
      ],
    ],
    ['String(Utilities.newBlob(""))', 'Blob'],
  ])('%s', (code, value) => {
    expect(evaluated(code)).toEqual(value);
  });
});

describe('the rest', () => {
  it('getUuid is a version 4, seeded', () => {
    const uuid = evaluated('Utilities.getUuid()');
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(evaluated('Utilities.getUuid()')).toBe(uuid);
    expect(evaluated('Utilities.getUuid() === Utilities.getUuid()')).toBe(false);
    expect(evaluated('Utilities.getUuid()', { seed: 2 })).not.toBe(uuid);
  });

  it.each(['Utilities.sleep(300001);', 'Utilities.sleep(-1);'])('%s is refused', (code) => {
    expect(thrown(code)).toBe('Exception: Invalid argument: milliseconds');
  });
});
