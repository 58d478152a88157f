/** @fileoverview A day or a figure that nobody can read, in whatever field: it is told there, and stops no event, no night and no mail. */
import { tables } from '../../../src/schema/tables';
import { F, LI, WANG } from '../fixture';
import { cellOf, keysOf } from '../tab-records';
import { troublesOf } from '../troubles';

const WRONG: Readonly<Record<string, readonly string[]>> = {
  // A day that there is not, words, a number that is no day.
  date: ['2027-02-30', '过两天', '1.20'],
  datetime: ['2027-02-30', '过两天', '1.20'],
  number: ['很多', '#REF!'],
  money: ['很多', '#REF!'],
  percent: ['很多', '#REF!'],
};

function filled() {
  const f = F('CRM工具集', '2027-01-28T07:10');
  const id = f.customer('甲一机械有限公司');
  f.order(id, '2027-01-01', 600_000, { product: '维保', renewalOn: '2027-03-01' });
  f.log(id, '2027-01-28', '上门拜访', {
    nextDate: '2027-01-29',
    todo: '寄样',
    todoOwner: '李强',
    todoDue: '2027-01-29',
  });
  f.log(id, '2027-01-28', '电话沟通', { owner: '李强', satisfaction: 2 });
  f.need(id, { urgent: true, department: '售后部', dueAt: '2027-01-29', budget: '30万' });
  f.add('联系人', { customer: id, name: '刘志强', birthday: '02-05' });
  f.add('跟进计划', { customer: id, dueOn: '2027-01-29', content: '提供方案', owner: '王芳' });
  f.ask('requestChange', [{ customer: id, field: '备注', newValue: '先寄样品', reason: '回访' }]);
  return f;
}

const KEPT = tables.filter(({ visibility, id }) => id && (visibility === 'daily' || visibility === 'whenFilled'));

it.each([0, 1, 2])('way %i', (way) => {
  const f = filled();
  for (const { tab, fields } of KEPT) {
    const [record] = f.get(tab);
    if (!record) continue;
    for (const [key, { type }] of Object.entries(fields)) {
      const texts = WRONG[type] ?? [];
      const text = texts[way % texts.length];
      if (text) f.host.type(tab, cellOf(keysOf(f.host, tab), key, record.row), text, { user: LI });
    }
  }
  f.at('2027-01-29T09:30');
  expect([...new Set(troublesOf(f.host))]).toEqual([]);
  expect(f.D(WANG, '2027-01-29')[0]?.body).toContain('沟通纪要');
  for (const fn of ['previewMyDigest', 'listDue', 'checkData'] as const) expect(f.ask(fn, [{}]).ok).toBe(true);
});
