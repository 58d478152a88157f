import fc from 'fast-check';
import { bigrams, diceSimilarity, editSimilarity } from '../../../src/domain/duplicates/similarity';

describe('diceSimilarity', () => {
  it.each([
    ['云栖装备', '云栖装备', 1],
    ['云栖装备', '云栖设备', 1 / 3],
    ['杭州云栖装备', '杭州云栖装', 8 / 9],
    ['', '', 0],
    ['云', '云', 1],
  ])('of %s and %s is %d', (a, b, value) => {
    expect(diceSimilarity(a, b)).toBeCloseTo(value, 10);
  });
});

describe('editSimilarity', () => {
  it.each([
    ['云栖装备', '云栖装备', 1],
    ['云栖装备', '云溪装备', 0.75],
    ['上海云栖智能科技', '上海云溪智能科技', 0.875],
    ['abc', 'abcd', 0.75],
    ['', 'ab', 0],
    ['', '', 0],
  ])('of %s and %s is %d', (a, b, value) => {
    expect(editSimilarity(a, b)).toBeCloseTo(value, 10);
  });
});

it('lies between 0 and 1, the same both ways, and is 1 for the same', () => {
  const names = fc.string({ unit: fc.constantFrom(...'云栖溪装设备'), maxLength: 9 });
  fc.assert(
    fc.property(names, names, (a, b) => {
      for (const measure of [diceSimilarity, editSimilarity]) {
        expect(measure(a, b)).toBe(measure(b, a));
        expect(measure(a, b)).toBeGreaterThanOrEqual(0);
        expect(measure(a, b)).toBeLessThanOrEqual(1);
        if (a !== '') expect(measure(a, a)).toBe(1);
      }
    }),
  );
});

it('pairs neighbours', () => {
  expect(bigrams('云栖装')).toEqual(['云栖', '栖装']);
});
