import { type Choice, sortRows } from '../../../src/domain/import/sort-rows';

const KNOWN = [
  { id: '202611001', values: { name: '甲一机械有限公司', phone: '13800138000', creditCode: '91330100MA2AB12C30' } },
  { id: '202611002', values: { name: '乙二机械有限公司', phone: '0571-88880002' } },
];

const row = (at: number, name: string, more: object = {}) => ({ row: at, values: { name, ...more } });

describe('sortRows', () => {
  it.each<[string, object, string, string]>([
    ['the code', { creditCode: '91330100MA2AB12C30' }, 'creditCode', '202611001'],
    ['a mobile among others', { phone: '0574-88880009；138 0013 8000' }, 'phone', '202611001'],
    ['the name, whatever its form', { name: '乙二机械（有限）责任公司' }, 'name', '202611002'],
  ])('knows a customer by %s', (_, values, field, id) => {
    const { matches, fresh } = sortRows([row(2, '丙三机械有限公司', values)], KNOWN, 'skip');
    expect(matches).toEqual([{ row: 2, field, choice: 'skip', of: { id } }]);
    expect(fresh).toEqual([]);
  });

  it.each<[string, object]>([
    ['a switchboard', { phone: '0571-88880002' }],
    ['a name that is only alike', { name: '乙三机械有限公司' }],
    ['blanks', { phone: '', creditCode: '' }],
  ])('does not know it by %s', (_, values) => {
    expect(sortRows([row(2, '丁四机械有限公司', values)], KNOWN, 'skip').fresh).toHaveLength(1);
  });

  it.each<[Choice, number, number]>([
    ['skip', 1, 0],
    ['update', 1, 1],
    ['new', 2, 0],
  ])('%s: so many new, so many updated', (choice, fresh, updates) => {
    const sorted = sortRows([row(2, '甲一机械有限公司'), row(3, '丙三机械有限公司')], KNOWN, choice);
    expect([sorted.fresh.length, sorted.updates.length]).toEqual([fresh, updates]);
  });

  it('lets later rows add to earlier ones of the same customer, and say it better', () => {
    const rows = [
      row(2, '丙三机械有限公司', { phone: '13900139000', remark: '先' }),
      row(3, '丙三机械有限公司', { remark: '后', address: '杭州' }),
      row(4, '另一个名字', { phone: '13900139000' }),
    ];
    const { fresh, matches } = sortRows(rows, KNOWN, 'update');
    expect(fresh).toEqual([
      { row: 2, values: { name: '另一个名字', phone: '13900139000', remark: '后', address: '杭州' } },
    ]);
    expect(matches.map(({ row: at, of }) => [at, of])).toEqual([
      [3, { row: 2 }],
      [4, { row: 2 }],
    ]);
  });

  it('goes by what was decided about a row', () => {
    const rows = [row(2, '甲一机械有限公司'), row(3, '乙二机械有限公司')];
    const { updates, matches } = sortRows(rows, KNOWN, 'skip', { 3: 'update' });
    expect(updates.map(({ id }) => id)).toEqual(['202611002']);
    expect(matches.map(({ choice }) => choice)).toEqual(['skip', 'update']);
  });
});
