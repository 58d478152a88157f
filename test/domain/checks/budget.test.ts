import { budget } from '../../../src/domain/checks/budget';
import { needs } from '../../../src/schema/tables/needs';
import { aCheckContext, told } from '../../builders/check-context';

describe('budget', () => {
  it.each([
    ['30-50万', []],
    ['', []],
    ['30-50', ['budget typed.budgetUnit']],
    ['面议', ['budget typed.budget']],
  ])('%s: %j', (value, expected) => {
    expect(told(budget.check({ budget: value }, aCheckContext(needs)))).toEqual(expected);
  });
});
