import { soundOf } from '../../../src/domain/duplicates/homophones';

describe('soundOf', () => {
  it.each([
    ['云栖', '云期'],
    ['恒锐', '衡瑞'],
    ['晨光', '辰光'],
    ['捕捉', '不桌'],
    ['金石', '今时'],
    ['A云', 'A匀'],
  ])('is one for %s and %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });

  it.each([
    ['云栖', '云溪'],
    ['平安', '平凡'],
    ['中国', '忠厚'],
  ])('tells %s from %s', (a, b) => {
    expect(soundOf(a)).not.toBe(soundOf(b));
  });
});
