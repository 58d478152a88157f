/** @fileoverview 修复登记簿 puts back dropdowns that a paste took away or brought along from elsewhere. */
import { F, type Fixture } from './fixture';
import { cellOf, keysOf } from './tab-records';

const TAB = '客户';
const ROWS = 6;

interface Builder {
  requireValueInList(values: readonly string[]): Builder;
  setAllowInvalid(allowed: boolean): Builder;
  build(): object;
}

interface Cells {
  getDataValidation(): { copy(): Builder } | null;
  setDataValidation(rule: object | null): void;
}

interface App {
  newDataValidation(): Builder;
  getActive(): { getRange(a1: string): Cells };
}

const names = (count: number) => Array.from({ length: count }, (_, index) => [`甲${index}机械有限公司`]);

describe('a dropdown that is not what it was', () => {
  let f: Fixture;
  let app: App;
  const cell = (row: number) => cellOf(keysOf(f.host, TAB), 'stage', row);
  const cells = (row: number) => app.getActive().getRange(`'${TAB}'!${cell(row)}`);
  const repaired = () => (f.call('repairRegister') as { repaired: string[] }).repaired;
  const ruleAt = (row: number) => f.host.sheet(TAB).validation(cell(row));

  beforeAll(() => {
    f = F('表单模板', '2026-11-23T09:00');
    f.host.paste(TAB, cellOf(keysOf(f.host, TAB), 'name', 3), names(ROWS));
    f.call('repairRegister');
    app = (f.host.globals as { SpreadsheetApp: App }).SpreadsheetApp;
  });

  const gone = () => null;
  const another = () => app.newDataValidation().requireValueInList(['甲', '乙']).build();
  const refusing = () => cells(3).getDataValidation()?.copy().setAllowInvalid(false).build() ?? null;

  it.each([
    ['is gone beside the first record', 3, gone],
    ['is gone beside another record', 5, gone],
    ['is gone below the last record', 15, gone],
    ['shows something else beside the first record', 3, another],
    ['shows something else beside another record', 5, another],
    ['shows something else beside the last record', 2 + ROWS, another],
    ['refuses beside a record', 5, refusing],
  ])('%s: is put back, once', (_words, row, rule) => {
    const before = ruleAt(20);
    cells(row).setDataValidation(rule());
    expect(repaired()).toHaveLength(1);
    expect(ruleAt(row)).toMatchObject({ criteria: before?.criteria, allowInvalid: true });
    expect(repaired()).toEqual([]);
  });
});
