import { member } from '../../../src/domain/checks/member';
import type { Table } from '../../../src/schema/define-table';
import { customers } from '../../../src/schema/tables/customers';
import { followUps } from '../../../src/schema/tables/follow-ups';
import { interactions } from '../../../src/schema/tables/interactions';
import { aCheckContext, told } from '../../builders/check-context';

const members = new Map([
  ['王芳', true],
  ['李强', true],
  ['赵敏', false],
]);

describe('member', () => {
  it.each<[string, Table, Record<string, string | string[]>, string[]]>([
    ['of the team', customers, { owner: '王芳' }, []],
    ['nobody knows', customers, { owner: '王小芳' }, ['owner memberUnknown']],
    ['who left and still owns', customers, { owner: '赵敏' }, ['owner memberInactive']],
    ['who left and once collected', customers, { owner: '王芳', collectedBy: '赵敏' }, []],
    [
      'of several, one unknown',
      interactions,
      { owner: '王芳', participants: ['李强', '老张'] },
      ['participants memberUnknown'],
    ],
    ['blank', followUps, { owner: '王芳', lead: '' }, []],
  ])('%s', (_, table, record, expected) => {
    expect(told(member.check(record, aCheckContext(table, { members })))).toEqual(expected);
  });

  it('blocks a record only where somebody must be named', () => {
    const severities = member
      .check({ owner: '老张', collectedBy: '老张' }, aCheckContext(customers, { members }))
      .map(({ field, severity }) => `${field} ${severity}`);
    expect(severities).toEqual(['owner error', 'collectedBy warning']);
  });

  it('says nothing before there is a team', () => {
    expect(member.check({ owner: '王芳' }, aCheckContext(customers, { members: new Map() }))).toEqual([]);
    expect(member.check({ owner: '王芳' }, aCheckContext())).toEqual([]);
  });
});
