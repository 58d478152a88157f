import { lead } from '../../../src/domain/checks/lead';
import { followUps } from '../../../src/schema/tables/follow-ups';
import { aCheckContext, told } from '../../builders/check-context';

describe('lead', () => {
  it.each([
    [['技术部'], '', ['lead leadMissing']],
    [['技术部'], '王芳', []],
    [[], '', []],
  ])('departments %j, lead "%s": %j', (departments, who, expected) => {
    expect(told(lead.check({ departments, lead: who }, aCheckContext(followUps)))).toEqual(expected);
  });
});
