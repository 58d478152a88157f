/** @fileoverview An event that is told when its rows or columns have gone or moved: nothing is written where it does not belong. */
import { F, type Fixture, LI, WANG } from './fixture';
import { cellOf, keysOf } from './tab-records';
import { troublesOf } from './troubles';

const TAB = '客户';

it.each<[string, (f: Fixture) => void]>([
  [
    'a column was dragged, then a row went',
    ({ host }) => {
      host.moveColumn(TAB, 5, 12, { user: WANG, settle: false });
      host.deleteRows(TAB, 4, 1, { user: LI });
    },
  ],
  [
    'a row was dragged, then a column went',
    ({ host }) => {
      host.moveRows(TAB, 3, 1, 5, { user: WANG, settle: false });
      host.deleteColumns(TAB, host.sheet(TAB).model.columns.length, 1, { user: LI });
    },
  ],
  [
    'a block was pasted at the end, then the rows went',
    ({ host }) => {
      const { rows } = host.sheet(TAB).model;
      host.paste(TAB, `B${rows - 1}`, [['丙一机械有限公司'], ['丙二机械有限公司']], { user: WANG, settle: false });
      host.deleteRows(TAB, rows - 1, 2, { user: LI });
    },
  ],
])('%s', (_words, edits) => {
  const f = F('表单模板', '2026-11-23T09:00');
  f.customer('甲一机械有限公司');
  f.customer('甲二机械有限公司');
  f.customer('甲三机械有限公司');
  edits(f);
  f.at('2026-11-24T05:00');
  expect(troublesOf(f.host)).toEqual([]);
  expect(f.call('verifyLog')).toMatchObject({ ok: true });
});

describe('what was typed before its place moved', () => {
  let f: Fixture;
  const cell = (key: string, row: number) => cellOf(keysOf(f.host, TAB), key, row);
  beforeEach(() => {
    f = F('表单模板', '2026-11-23T09:00');
    for (const name of ['甲一机械有限公司', '甲二机械有限公司', '甲三机械有限公司']) f.add(TAB, { name });
    f.host.advance('1h');
  });

  it('stays in its field where a column was dragged over it', () => {
    f.host.type(TAB, cell('name', 6), '甲四机械有限公司', { user: WANG, settle: false });
    f.host.type(TAB, cell('phone', 6), '13800138000', { user: WANG, settle: false });
    f.host.moveColumn(TAB, 2, 20, { user: LI });
    expect(f.one(TAB, { row: 6 })).toMatchObject({ name: '甲四机械有限公司', phone: '13800138000', stage: '潜在客户' });
  });

  it('stays with a new customer whose row was moved', () => {
    f.host.type(TAB, cell('name', 6), '甲四机械有限公司', { user: WANG, settle: false });
    f.host.type(TAB, cell('stage', 6), '意向客户', { user: WANG, settle: false });
    f.host.moveRows(TAB, 6, 1, 3, { user: LI });
    f.at('2026-11-24T05:00');
    expect(f.get(TAB).map(({ name, stage }) => [name, stage])).toEqual([
      ['甲四机械有限公司', '意向客户'],
      ['甲一机械有限公司', '潜在客户'],
      ['甲二机械有限公司', '潜在客户'],
      ['甲三机械有限公司', '潜在客户'],
    ]);
  });

  it('stays with its customer where the rows were moved', () => {
    f.host.type(TAB, cell('stage', 3), '意向客户', { user: WANG, settle: false });
    f.host.moveRows(TAB, 3, 1, 6, { user: LI });
    f.at('2026-11-24T05:00');
    expect(f.get(TAB).map(({ name, stage }) => [name, stage])).toEqual([
      ['甲二机械有限公司', '潜在客户'],
      ['甲三机械有限公司', '潜在客户'],
      ['甲一机械有限公司', '意向客户'],
    ]);
  });

  // The run that numbers the row writes its default over what is typed meanwhile; then a row further up goes.
  it.each([24, 36, 48, 60, 72, 84])('stays in a row that was just being numbered: typed before call %i', (k) => {
    f.host.during(k, () => void f.host.type(TAB, cell('stage', 6), '意向客户', { user: LI }));
    f.host.during(k + 4, () => void f.host.deleteRows(TAB, 4, 1, { user: LI }));
    f.host.type(TAB, cell('name', 6), '甲四机械有限公司', { user: WANG });
    f.host.settle();
    f.at('2026-11-24T05:00');
    expect(f.get(TAB).map(({ name, stage }) => [name, stage])).toEqual([
      ['甲一机械有限公司', '潜在客户'],
      ['甲三机械有限公司', '潜在客户'],
      ['甲四机械有限公司', '意向客户'],
    ]);
  });

  it('is not put into another row where its own was deleted', () => {
    f.host.type(TAB, cell('name', 6), '甲四机械有限公司', { user: WANG });
    f.host.type(TAB, cell('name', 7), '甲五机械有限公司', { user: LI });
    f.host.type(TAB, cell('stage', 7), '意向客户', { user: LI, settle: false });
    f.host.deleteRows(TAB, 7, 1, { user: LI });
    f.at('2026-11-24T05:00');
    expect(f.get(TAB).map(({ stage }) => stage)).toEqual(['潜在客户', '潜在客户', '潜在客户', '潜在客户']);
  });
});
