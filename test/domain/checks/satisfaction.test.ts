import { satisfaction } from '../../../src/domain/checks/satisfaction';
import { interactions } from '../../../src/schema/tables/interactions';
import { aCheckContext, told } from '../../builders/check-context';

describe('satisfaction', () => {
  it.each([
    [1, []],
    [4.5, []],
    [5, []],
    [0, ['satisfaction satisfactionRange']],
    [6, ['satisfaction satisfactionRange']],
    [undefined, []],
    ['满意', []],
  ])('%j: %j', (score, expected) => {
    expect(told(satisfaction.check({ satisfaction: score }, aCheckContext(interactions)))).toEqual(expected);
  });
});
