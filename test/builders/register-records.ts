/** @fileoverview Records for tests of the rules: blank but for what a test is about. */
import type { Contact, Customer, FollowUp, Interaction, Need, Order, Policy } from '../../src/domain/register-records';
import type { RecordOf, Table } from '../../src/schema/define-table';
import { contacts } from '../../src/schema/tables/contacts';
import { customers } from '../../src/schema/tables/customers';
import { followUps } from '../../src/schema/tables/follow-ups';
import { interactions } from '../../src/schema/tables/interactions';
import { needs } from '../../src/schema/tables/needs';
import { orders } from '../../src/schema/tables/orders';

const BLANKS: Readonly<Record<string, unknown>> = {
  number: undefined,
  money: undefined,
  percent: undefined,
  bool: false,
};

/** A record of a table, every field blank but those given. */
export function recordOf<T extends Table>(table: T, values: Partial<RecordOf<T>>): RecordOf<T> {
  const blanks = Object.entries(table.fields).map(([key, { type }]) => [
    key,
    type === 'tags' ? [] : type in BLANKS ? BLANKS[type] : '',
  ]);
  return { ...Object.fromEntries(blanks), ...values } as RecordOf<T>;
}

export function aCustomer(values: Partial<Customer> = {}): Customer {
  const common = { id: '202609001', name: '苏州恒锐精密机械有限公司', stage: '成交客户', grade: 'A', owner: '王芳' };
  return recordOf(customers, {
    ...common,
    industry: '制造业-机械设备',
    createdAt: '2026-09-16T01:00:00.000Z',
    ...values,
  });
}

export function anInteraction(values: Partial<Interaction> = {}): Interaction {
  const common = {
    id: 'I000001',
    customer: '202609001',
    method: '电话沟通',
    kind: '常规沟通',
    content: '沟通',
    owner: '王芳',
  };
  return recordOf(interactions, { ...common, ...values });
}

export function aFollowUp(values: Partial<FollowUp> = {}): FollowUp {
  const common = {
    id: 'F000001',
    customer: '202609001',
    owner: '王芳',
    status: '待执行',
    origin: '手工',
    content: '回访',
  };
  return recordOf(followUps, { ...common, ...values });
}

export function anOrder(values: Partial<Order> = {}): Order {
  return recordOf(orders, { id: 'O000001', customer: '202609001', owner: '王芳', ...values });
}

export function aNeed(values: Partial<Need> = {}): Need {
  const common = { id: 'N000001', customer: '202609001', type: '技术服务', description: '主轴异响', owner: '王芳' };
  return recordOf(needs, { ...common, status: '处理中', ...values });
}

export function aContact(values: Partial<Contact> = {}): Contact {
  return recordOf(contacts, { id: 'P000001', customer: '202609001', name: '张建国', active: true, ...values });
}

export function aPolicy(values: Partial<Policy> = {}): Policy {
  const common = { id: 'G000001', grade: 'A', stage: '', times: 1, period: '月', kind: '常规沟通', methods: [] };
  return { ...common, deep: false, level: '', content: '了解近期业务进展与需求变化', ...values };
}

/** Instants in Shanghai, which is always eight hours ahead. */
export function localInShanghai(moment: string): { day: string; minutes: number } {
  const shifted = new Date(Date.parse(moment) + 8 * 3_600_000);
  return { day: shifted.toISOString().slice(0, 10), minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes() };
}
