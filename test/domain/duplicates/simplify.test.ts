import { simplify } from '../../../src/domain/duplicates/simplify';

describe('simplify', () => {
  it.each([
    ['萬達廣場', '万达广场'],
    ['臺灣積體電路製造', '台湾积体电路制造'],
    ['機械設備', '机械设备'],
    ['万达广场 ABC', '万达广场 ABC'],
    ['', ''],
  ])('makes of %s %s', (text, simplified) => {
    expect(simplify(text)).toBe(simplified);
  });
});
