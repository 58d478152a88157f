import { readBool } from '../../../src/domain/typed/bool';

describe('readBool', () => {
  it.each(['是', '√', '✓', '✔️', 'TRUE', 'true', '1', '有', '对', 'Y', ' 是 '])('reads %s as yes', (text) => {
    expect(readBool(text)).toEqual({ ok: true, value: true });
  });

  it.each(['否', '×', 'FALSE', '0', '无', '没有', 'n'])('reads %s as no', (text) => {
    expect(readBool(text)).toEqual({ ok: true, value: false });
  });

  it.each(['', '也许', '2', '是否'])('does not read %s', (text) => {
    expect(readBool(text)).toEqual({ ok: false, expected: 'bool' });
  });
});
