import { duplicateKeys } from '../../../src/domain/duplicates/duplicate-keys';
import { findAllTwins } from '../../../src/domain/duplicates/find-all-twins';

const records = ['云栖装备有限公司', '恒锐精密有限公司', '云栖装备股份有限公司', '云栖装备集团有限公司'].map(
  (name, at) => ({
    id: `C${at + 1}`,
    keys: duplicateKeys({ name }),
  }),
);

describe('findAllTwins', () => {
  it('tells every pair once', () => {
    expect(findAllTwins(records).map(({ of, id, rule }) => `${of} ${id} ${rule}`)).toEqual([
      'C1 C3 same',
      'C1 C4 likely',
      'C3 C4 likely',
    ]);
  });

  it('keeps the surest twenty of one record', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      id: `C${at}`,
      keys: duplicateKeys({ name: '云栖装备有限公司' }),
    }));
    expect(findAllTwins(many).filter(({ of }) => of === 'C0')).toHaveLength(20);
  });
});
