import { readTags, writeTags } from '../../../src/domain/typed/tags';

describe('readTags', () => {
  it.each([
    '价格敏感型、技术导向型',
    '价格敏感型；技术导向型',
    '价格敏感型;技术导向型',
    '价格敏感型，技术导向型',
    '价格敏感型, 技术导向型',
    '价格敏感型 技术导向型',
    '、价格敏感型、技术导向型、价格敏感型',
  ])('divides %s', (text) => {
    expect(readTags(text)).toEqual(['价格敏感型', '技术导向型']);
  });

  it('finds none in a blank', () => {
    expect(readTags('  ')).toEqual([]);
  });

  it('reads what it wrote', () => {
    expect(readTags(writeTags(['展会', '复购']))).toEqual(['展会', '复购']);
  });
});
