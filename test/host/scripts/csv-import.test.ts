/** @fileoverview A CSV text taken into a tab. */
import { scriptHost } from '../builders/script-host';

const CSV =
  'id,name,phone,amount,day\r\n0012,"Lee, Ann",+86 138 0013 8000,"1,200.50",2026-03-05\r\n0013,"said ""hi""\nand left",,7%,3/4/2026\r\n\r\n0014\r\n';

describe('importing CSV', () => {
  it('keeps text columns and types the rest', () => {
    const host = scriptHost('csv-import');
    expect(host.call('importCsv', [CSV, ['id', 'phone']])).toEqual({ rows: 3, width: 5, range: 'A1:E4' });
    const [, first, second, third] = host.sheet('Import').values();
    expect(first).toEqual(['0012', 'Lee, Ann', '+86 138 0013 8000', 1200.5, new Date('2026-03-05T00:00:00+08:00')]);
    expect(second).toEqual(['0013', 'said "hi"\nand left', '', 0.07, new Date('2026-03-04T00:00:00+08:00')]);
    expect(third).toEqual(['0014', '', '', '', '']);
  });

  it('shows what happens without text columns', () => {
    const host = scriptHost('csv-import');
    host.call('importCsv', [CSV]);
    expect(host.sheet('Import').values()[1]?.slice(0, 3)).toEqual([12, 'Lee, Ann', '#ERROR!']);
  });

  it('is refused a second filter', () => {
    const host = scriptHost('csv-import');
    host.call('importCsv', [CSV]);
    expect(() => host.call('importCsv', [CSV])).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });
});
