import { option } from '../../../src/domain/checks/option';
import type { Table } from '../../../src/schema/define-table';
import { customers } from '../../../src/schema/tables/customers';
import { followUps } from '../../../src/schema/tables/follow-ups';
import { interactions } from '../../../src/schema/tables/interactions';
import { needs } from '../../../src/schema/tables/needs';
import { policies } from '../../../src/schema/tables/policies';
import { aCheckContext, told } from '../../builders/check-context';

const retired = (list: string) => (list === 'methods' ? ['传真'] : []);

describe('option', () => {
  it.each<[string, Table, Record<string, string | string[]>, string[]]>([
    ['of the list', customers, { stage: '意向客户' }, []],
    ['nobody listed', customers, { stage: '考虑中' }, ['stage optionUnknown']],
    ['switched off, still readable', interactions, { method: '传真' }, []],
    ['several, one unknown', policies, { methods: ['电话沟通', '飞鸽'] }, ['methods optionUnknown']],
    ['several with words of one’s own', needs, { coreIssues: ['降本增效', '上云'] }, []],
    ['free text where it is welcome', customers, { contactTitle: '首席体验官' }, []],
    ['an industry, which has a check of its own', customers, { industry: '高端制造' }, []],
    ['blank', followUps, { method: '' }, []],
    ['only the register writes', customers, { grade: '特级' }, []],
  ])('%s', (_, table, record, expected) => {
    expect(told(option.check(record, aCheckContext(table, { retired })))).toEqual(expected);
  });

  it('blocks only where a choice is required, and proposes the nearest', () => {
    const problems = option.check({ stage: '成交', fit: '很高' }, aCheckContext());
    expect(problems).toMatchObject([
      { field: 'stage', severity: 'error', advice: '成交客户' },
      { field: 'fit', severity: 'warning', advice: '高' },
    ]);
  });
});
