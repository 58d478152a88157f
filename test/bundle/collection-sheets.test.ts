/** @fileoverview 打印采集表 in the host: which sheets there are, what they ask, what they know of a customer. */
import type { CollectionSheets, SheetField } from '../../src/application/filing/collection-sheets';
import { customers } from '../../src/schema/tables/customers';
import { F, type Fixture, WANG } from './fixture';

const NAME = '苏州恒锐精密机械有限公司';

let f: Fixture;
let id: string;
beforeAll(() => {
  f = F('工作手册', '2026-11-23T09:00');
  f.upd('设置', { key: 'companyName' }, { value: '云帆科技' }, { user: 'owner@example.com' });
  id = f.customer(NAME, {
    type: '企业客户',
    growth: 0.12,
    tags: '技术导向型、老友',
    remark: '身份证11010519491231002X',
  });
});

function sheets(input: object = {}, user = WANG): CollectionSheets {
  return f.call('collectionSheets', [input], user) as CollectionSheets;
}

function fieldsOf(found: CollectionSheets, name: string): Map<string, SheetField> {
  const sheet = found.sheets.find((one) => one.name === name);
  return new Map((sheet?.groups ?? []).flatMap(({ fields }) => fields).map((field) => [field.label, field]));
}

it('has a sheet for each table that people fill in, in the words of its declaration', () => {
  const found = sheets();
  expect(found.sheets.map(({ title }) => title)).toEqual([
    '客户',
    '联系人',
    '维护记录',
    '跟进计划',
    '需求与反馈',
    '成交记录',
  ]);
  expect(found.sheets[0]?.groups.map(({ title }) => title)).toEqual([
    '',
    ...Object.values(customers.groups).map((title) => title['zh-CN']),
  ]);
});

it.each([
  ['客户名称', { required: true, always: true, boxes: 0 }],
  ['所属行业', { required: true, always: false, boxes: 0 }],
  ['合作阶段', { required: true, always: true, boxes: true }],
  ['待确认内容', { required: false, always: false, boxes: 0 }],
  ['备注', { required: false, always: false, boxes: 0 }],
])('asks for %s', (label, { required, always, boxes }) => {
  const field = fieldsOf(sheets(), 'customers').get(label);
  expect(field).toMatchObject({ required, always, value: '' });
  expect((field?.boxes.length ?? 0) > 0).toBe(Boolean(boxes));
  expect(field?.boxes.some(({ ticked }) => ticked)).toBe(false);
});

it.each(['客户编号', '客户等级', '健康度', '数据问题', '人工定级', '信息状态'])('does not ask for %s', (label) => {
  expect(fieldsOf(sheets(), 'customers').has(label)).toBe(false);
});

it('says why it asks, with a place for the name that is not known', () => {
  const { intro, privacy, customer } = sheets();
  expect(intro).toBe(
    '＿＿＿＿您好，我是云帆科技的王芳。想了解一些贵公司的基本情况，仅用于后续精准服务和内部使用，不会提供给第三方。您看方便吗？',
  );
  expect(privacy).toContain('您可随时要求查阅、更正或删除');
  expect(customer).toBeUndefined();
});

it('is filled in for a customer, without what must not be kept', () => {
  const found = sheets({ customer: id });
  const fields = fieldsOf(found, 'customers');
  expect(found.customer).toEqual({ id, name: NAME });
  expect(found.intro).toMatch(/^张.*您好，我是云帆科技的王芳/);
  expect(fields.get('客户名称')?.value).toBe(NAME);
  expect(fields.get('行业增长率')?.value).toBe('12%');
  expect(fields.get('客户标签')?.value).toContain('老友');
  expect(fields.get('合作阶段')?.boxes.filter(({ ticked }) => ticked)).toEqual([{ label: '成交客户', ticked: true }]);
  expect(JSON.stringify(found)).not.toContain('11010519491231002X');
  expect(fields.get('备注')?.value).toContain('110105********002X');
  expect(fieldsOf(found, 'interactions').get('客户')?.value).toBe(`${id} ${NAME}`);
});

it('is blank for a number that is nobody’s', () => {
  expect(sheets({ customer: '999' })).toEqual(sheets());
});

it('changes nothing', () => {
  const before = JSON.stringify(f.host.tabs.map((tab) => f.host.sheet(tab).values()));
  sheets({ customer: id });
  expect(JSON.stringify(f.host.tabs.map((tab) => f.host.sheet(tab).values()))).toBe(before);
});

it('opens for the customer of the selected row', () => {
  f.host.select('客户', 'B3');
  f.menu('数据 ▸ 打印采集表');
  const dialog = f.host.dialogs[f.host.dialogs.length - 1];
  expect(dialog?.html).toContain(`"customer":{"id":"${id}"`);
});
