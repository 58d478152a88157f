/** @fileoverview A row put in right below the titles takes their look: its record is kept and dressed like any other. */
import { F, WANG } from './fixture';
import { cellOf, keysOf } from './tab-records';

const TAB = '客户';

it('holds days and moments as such, has dropdowns, and looks like the rows below', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  f.customer('甲一机械有限公司');
  f.host.insertRows(TAB, 3, 1, { user: WANG });
  expect(f.host.sheet(TAB).background('B3')).not.toBe(f.host.sheet(TAB).background('B4'));
  f.host.type(TAB, 'B3', '甲二机械有限公司', { user: WANG });
  const keys = keysOf(f.host, TAB);
  const [fresh] = f.get(TAB, { row: 3 });
  expect(fresh).toMatchObject({ id: '202611002', name: '甲二机械有限公司' });
  expect([fresh?.createdAt, fresh?.collectedAt].map((value) => value instanceof Date)).toEqual([true, true]);
  f.host.type(TAB, cellOf(keys, 'consentAt', 3), '2026-11-20', { user: WANG });
  expect(f.get(TAB, { row: 3 })[0]?.consentAt).toBeInstanceOf(Date);
  expect(f.host.sheet(TAB).background('B3')).toBe(f.host.sheet(TAB).background('B4'));
  const stage = cellOf(keys, 'stage', 3);
  expect(f.host.type(TAB, stage, '意向客户', { user: WANG }).accepted).toBe(true);
  expect(f.host.sheet(TAB).validation(stage)?.args).toEqual(
    f.host.sheet(TAB).validation(cellOf(keys, 'stage', 4))?.args,
  );
});
