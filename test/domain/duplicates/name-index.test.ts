import fc from 'fast-check';
import { buildNameIndex, similarCandidates } from '../../../src/domain/duplicates/name-index';
import { diceSimilarity, editSimilarity } from '../../../src/domain/duplicates/similarity';

describe('similarCandidates', () => {
  const characters = fc.constantFrom(...'云栖溪装设备机械科技');
  const names = fc.array(fc.string({ unit: characters, minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 12 });

  it('misses no name that is similar by either measure', () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), characters, (texts, which, where, typed) => {
        // One character off a name in the list is the likeliest slip.
        const source = texts[which % texts.length] ?? '';
        const at = where % source.length;
        const text = source.slice(0, at) + typed + source.slice(at + 1);
        const found = similarCandidates(text, buildNameIndex(texts)).map((candidate) => candidate.at);
        texts.forEach((other, index) => {
          // Repeated pairs count once, which edits do not know; such names are left out.
          const plain = [text, other].every((name) => new Set(name).size === name.length);
          const alike = diceSimilarity(text, other) >= 0.75 || (plain && editSimilarity(text, other) >= 0.85);
          if (alike) expect(found).toContain(index);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('says how many pairs are shared', () => {
    const index = buildNameIndex(['上海云栖智能科技', '北京平安银行']);
    expect(similarCandidates('上海云栖智能科学', index)).toEqual([{ at: 0, dice: 12 / 14 }]);
  });

  it('finds a name again and again in the same index', () => {
    const index = buildNameIndex(['上海云栖智能科技']);
    expect(similarCandidates('上海云栖智能科技', index)).toHaveLength(1);
    expect(similarCandidates('上海云栖智能科技', index)).toHaveLength(1);
    expect(similarCandidates('', index)).toEqual([]);
  });
});
