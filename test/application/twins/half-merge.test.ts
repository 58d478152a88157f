/** @fileoverview A merge that died is taken back in what it writes and nowhere else: people typed on meanwhile. */
import type { Values } from '../../../src/application/ports';
import { takeBack } from '../../../src/application/twins/merging/half-done';
import type { Table } from '../../../src/schema/define-table';
import { customers } from '../../../src/schema/tables/customers';
import { followUps } from '../../../src/schema/tables/follow-ups';
import { inMemoryTables } from '../../builders/in-memory-register';

const TABLES = { customers, followUps };
const PAIR = { master: '202611001', other: '202611002' };
const MASTER = { id: PAIR.master, name: '甲一机械有限公司', status: '已生效', stage: '成交客户' };
const OTHER = { id: PAIR.other, name: '甲二机械有限公司', status: '已生效', stage: '成交客户', remark: '展会认识' };
const THIRD = { id: '202611003', name: '丙三机械有限公司', status: '已生效' };
const PLAN = { id: 'F000001', status: '待执行', owner: '王芳' };

type Tables = Readonly<Record<'customers' | 'followUps', readonly Values[]>>;

function takenBack(now: Tables, then: Tables): Tables {
  const state = Object.entries(then).flatMap(([table, records]) =>
    records.map(({ id, ...values }) => ({ table, id, json: JSON.stringify(values) })),
  );
  const tables = inMemoryTables({ ...now, state });
  const register = tables.open();
  takeBack(PAIR, register);
  const held = (name: keyof Tables) =>
    now[name].map((record, index) => {
      const values = (register.all<Table>(TABLES[name]) as readonly { values: Values }[])[index]?.values ?? {};
      return Object.fromEntries(Object.keys(record).map((key) => [key, values[key]]));
    });
  return { customers: held('customers'), followUps: held('followUps') };
}

it.each<[string, Tables, Tables, Tables]>([
  [
    'what the merge wrote goes back',
    {
      customers: [
        { ...MASTER, remark: '展会认识' },
        { ...OTHER, status: '已合并', mergedInto: PAIR.master, mergedIntoName: MASTER.name },
        { ...THIRD, referredBy: PAIR.master, referredByName: MASTER.name },
      ],
      followUps: [{ ...PLAN, customer: PAIR.master, customerName: MASTER.name, status: '已取消', owner: '李强' }],
    },
    {
      customers: [MASTER, OTHER, { ...THIRD, referredBy: PAIR.other }],
      followUps: [{ ...PLAN, customer: PAIR.other }],
    },
    {
      customers: [
        { ...MASTER, remark: '' },
        { ...OTHER, mergedInto: '', mergedIntoName: '' },
        { ...THIRD, referredBy: PAIR.other, referredByName: OTHER.name },
      ],
      followUps: [{ ...PLAN, customer: PAIR.other, customerName: OTHER.name }],
    },
  ],
  [
    'what people typed stays: a remark of their own, who referred a customer, a plan that did not move',
    {
      customers: [
        { ...MASTER, remark: '重点跟进' },
        OTHER,
        { ...THIRD, referredBy: PAIR.master, referredByName: MASTER.name },
      ],
      followUps: [{ ...PLAN, customer: PAIR.master, status: '已完成', owner: '李强' }],
    },
    { customers: [MASTER, OTHER, THIRD], followUps: [{ ...PLAN, customer: PAIR.master }] },
    {
      customers: [
        { ...MASTER, remark: '重点跟进' },
        OTHER,
        { ...THIRD, referredBy: PAIR.master, referredByName: MASTER.name },
      ],
      followUps: [{ ...PLAN, customer: PAIR.master, status: '已完成', owner: '李强' }],
    },
  ],
])('%s', (_words, now, then, wanted) => {
  expect(takenBack(now, then)).toEqual(wanted);
});
