/** @fileoverview An event that is told when its rows or columns have gone: what is left of its place is looked after. */
import { F, type Fixture, LI, WANG } from './fixture';
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
