/** @fileoverview What the register last saw of a record, as it is kept in one cell. */
import { knownStates, rememberRecords } from '../../../src/application/keeping/known-states';
import type { Stored } from '../../../src/application/ports';
import { customers } from '../../../src/schema/tables/customers';
import { state } from '../../../src/schema/tables/state';
import { inMemoryTables } from '../../builders/in-memory-register';

const ID = '202611001';
// A cell holds 50 000 characters (runtime-facts 2.2).
const CELL = 50_000;

function aRegister(json = '{"name":"甲一机械有限公司"}') {
  return inMemoryTables({
    customers: [{ id: ID, name: '甲一机械有限公司' }],
    state: [{ table: 'customers', id: ID, json }],
  });
}

it.each(['"', '\\', '客', '😀', '<'])('fits a cell however long a text of %s is, escapes counted', (sign) => {
  const tables = aRegister();
  const unit = tables.open();
  const [stored] = unit.all(customers);
  Object.assign(stored?.values ?? {}, { remark: sign.repeat(30_000 / sign.length) });
  rememberRecords(customers, [stored as unknown as Stored], unit);
  unit.commit();
  const [kept] = tables.rows(state);
  expect(String(kept?.json).length).toBeLessThan(CELL);
  expect(knownStates(customers, [ID], tables.open()).get(ID)?.snapshot).toMatchObject({ name: '甲一机械有限公司' });
});

it.each(['', '{"name":"甲', 'x'])('is nothing where the cell holds %j', (json) => {
  const known = knownStates(customers, [ID], aRegister(json).open()).get(ID);
  expect(known?.row.values.id).toBe(ID);
  expect(known?.snapshot).toBeUndefined();
});
