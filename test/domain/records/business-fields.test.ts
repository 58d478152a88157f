import { changedFields, snapshotOf } from '../../../src/domain/records/business-fields';
import { customers } from '../../../src/schema/tables/customers';

describe('changedFields', () => {
  it.each([
    ['a changed text', { remark: '甲' }, { remark: '乙' }, ['remark']],
    ['nothing where blanks differ in kind', { remark: '', tags: [] }, { sourceVerified: false }, []],
    [
      'a moment by its seconds',
      { collectedAt: '2026-11-23T01:00:59Z' },
      { collectedAt: '2026-11-23T01:01:00Z' },
      ['collectedAt'],
    ],
    [
      'no moment whose milliseconds a sheet does not keep',
      { collectedAt: '2026-11-23T01:00:59.798Z' },
      { collectedAt: '2026-11-23T01:00:59.000Z' },
      [],
    ],
    ['nothing that only the register computes', { grade: 'A' }, { grade: 'B' }, []],
  ])('finds %s', (_, before, after, expected) => {
    expect(changedFields(customers, before, after)).toEqual(expected);
  });
});

describe('snapshotOf', () => {
  it('keeps what people keep and leaves blanks and computed values out', () => {
    expect(
      snapshotOf(customers, { id: '1', name: '甲', remark: '', grade: 'A', tags: [], sourceVerified: false }),
    ).toEqual({
      name: '甲',
    });
  });
});
