import { tooLong } from '../../../src/domain/checks/too-long';
import { customers } from '../../../src/schema/tables/customers';
import { interactions } from '../../../src/schema/tables/interactions';
import { aCheckContext, told } from '../../builders/check-context';

describe('too long', () => {
  it.each([
    ['name', 200, []],
    ['name', 201, ['name tooLong']],
    ['name', 49_994, ['name tooLong']],
    ['address', 501, ['address tooLong']],
    ['remark', 50_000, []],
    ['remark', 50_001, ['remark tooLong']],
  ])('a %s of %d characters: %j', (field, length, expected) => {
    expect(told(tooLong.check({ [field]: '客'.repeat(length) }, aCheckContext(customers)))).toEqual(expected);
  });

  it('names the limit', () => {
    const [problem] = tooLong.check({ name: '客'.repeat(300) }, aCheckContext(customers));
    expect(problem?.params).toEqual({ length: 300, longest: 200 });
  });

  it('lets a talk be as long as a cell', () => {
    expect(tooLong.check({ content: 'x'.repeat(50_000) }, aCheckContext(interactions))).toEqual([]);
  });
});
