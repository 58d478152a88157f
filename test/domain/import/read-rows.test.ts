import { readRows } from '../../../src/domain/import/read-rows';
import { customers } from '../../../src/schema/tables/customers';

const read = (...rows: string[][]) => readRows(customers, rows);

describe('readRows', () => {
  it('finds the fields by their titles and synonyms, whatever stands between', () => {
    const list = read(['序号', '公司名称', '电 话', '办公地址'], ['1', '甲一机械有限公司', '0571-88880001', '杭州市']);
    expect(list.records).toEqual([
      { row: 2, values: { name: '甲一机械有限公司', phone: '0571-88880001', address: '杭州市' } },
    ]);
    expect(list.unused).toEqual(['序号']);
    expect(list.titles).toEqual({ name: '公司名称', phone: '电 话', address: '办公地址' });
  });

  it.each(['--', '-', 'N/A', 'n/a', '#N/A', 'NULL', '无', '暂无', '/'])('takes %s for a blank', (nothing) => {
    expect(read(['名称', '电话'], ['甲一机械有限公司', nothing]).records[0]?.values).toEqual({
      name: '甲一机械有限公司',
    });
  });

  it('leaves out blank rows and repeated headers, also cut ones, and says which', () => {
    const list = read(
      ['名称', '电话', '网址'],
      ['甲', '', ''],
      ['名称', '电话', '网址'],
      ['', ' ', ''],
      ['名称', '电话'],
      ['乙', '', ''],
    );
    expect(list.records.map(({ row }) => row)).toEqual([2, 6]);
    expect(list.skipped).toEqual([
      { row: 3, why: 'header' },
      { row: 4, why: 'blank' },
      { row: 5, why: 'header' },
    ]);
  });

  it('leaves out what was added up, wherever it stands', () => {
    const list = read(
      ['序号', '名称', '电话', '备注'],
      ['1', '甲', '', ''],
      ['小计', '', '', '1'],
      ['', '合计：', '', '1 家'],
      ['2', '合计机械有限公司', '', ''],
      ['Total', '', '2', ''],
    );
    expect(list.records.map(({ row }) => row)).toEqual([2, 5]);
    expect(list.skipped).toEqual([3, 4, 6].map((row) => ({ row, why: 'total' })));
  });

  it('keeps rows without a name apart, with what they hold', () => {
    expect(read(['名称', '电话'], ['', '0571-88880001']).nameless).toEqual([
      { row: 2, values: { phone: '0571-88880001' } },
    ]);
  });

  it('takes the short name where a list knows no other', () => {
    expect(read(['简称', '公司名称'], ['郑州银行', '--']).records[0]?.values).toEqual({
      shortName: '郑州银行',
      name: '郑州银行',
    });
  });

  it('lets a person say what a column means, or that it means nothing', () => {
    const rows = [
      ['谁', '电话', '名称'],
      ['甲', '1', '乙'],
    ];
    const { records } = readRows(customers, rows, { 谁: 'name', 名称: 'shortName', 电话: '' });
    expect(records[0]?.values).toEqual({ name: '甲', shortName: '乙' });
  });

  it('never fills what only the register writes', () => {
    expect(read(['客户编号', '名称'], ['999', '甲']).records[0]?.values).toEqual({ name: '甲' });
  });
});
