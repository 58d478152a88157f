import fc from 'fast-check';
import { buildIndex } from '../../../src/domain/duplicates/duplicate-index';
import { duplicateKeys } from '../../../src/domain/duplicates/duplicate-keys';
import { findTwins } from '../../../src/domain/duplicates/find-twins';
import { mayResemble } from '../../../src/domain/duplicates/may-resemble';

describe('mayResemble', () => {
  it.each([
    ['杭州云栖装备有限公司', '杭州云栖装备集团股份有限公司', true],
    ['萬科企業股份有限公司', '万科企业', true],
    ['ＡＢＣ Trading Ltd', 'abc trading', true],
    ['分公司远远机械', '分公司远远', true],
    ['（中国）', '（中国）', true],
    ['杭州云栖装备有限公司', '上海澜海物流有限公司', false],
    ['', '上海澜海物流有限公司', false],
  ])('%s, %s: %s', (name, other, expected) => {
    expect(mayResemble(name)(other)).toBe(expected);
  });

  it('never leaves out a twin by name', () => {
    const word = fc.constantFrom(
      '云',
      '栖',
      '恒',
      '锐',
      '瑞',
      '远',
      '景',
      '机械',
      '集团',
      '有限公司',
      '（中国）',
      '杭州',
      '分公司',
    );
    const name = fc.array(word, { minLength: 2, maxLength: 7 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const index = buildIndex([{ id: 'b', keys: duplicateKeys({ name: b }) }]);
        const twins = findTwins({ id: 'a', keys: duplicateKeys({ name: a }) }, index);
        if (twins.length > 0) expect(mayResemble(a)(b)).toBe(true);
      }),
    );
  });
});
