/** @fileoverview The register that a newcomer finds: real companies, an invented team, a made-up past. */
import { companyRows } from '../headless/company-rows';
import { pastContacts, pastOrders } from '../headless/history';
import type { Host } from '../index';
import { createRandom } from '../runtime/seeded-random';
import type { Person } from './page-state';

export const ADMIN = 'owner@example.com';

const REPS = [
  { name: '王芳', email: 'wang@example.com', role: '销售代表', manager: '陈立' },
  { name: '李强', email: 'li@example.com', role: '销售代表', manager: '陈立' },
  { name: '赵敏', email: 'zhao@example.com', role: '销售代表', manager: '陈立' },
];

const TEAM: readonly Person[] = [
  { name: '何静', email: ADMIN, role: '管理员' },
  ...REPS,
  { name: '周敏', email: 'zhou@example.com', role: '复核人' },
  { name: '陈立', email: 'chen@example.com', role: '销售经理' },
];

/** Whom the page lets one be. */
export const PEOPLE: readonly Person[] = [...TEAM, { name: '', email: 'stranger@example.com', role: '' }];

const CONTACTS = 20;
const ORDERS = 15;

export function fillSample(host: Host, language: string, seed: number): void {
  host.open(ADMIN);
  ask(host, 'setUpRegister', { language, members: TEAM });
  ask(host, 'makeTriggers');
  const names = REPS.map(({ name }) => name);
  ask(host, 'importCustomers', { rows: companyRows(undefined, names) });
  addPast(host, seed);
  ask(host, 'generateFollowUps');
  host.workbook.name = '客户登记簿';
}

function addPast(host: Host, seed: number): void {
  const random = createRandom(seed);
  const owners = ownersByCustomer(host);
  const ids = [...owners.keys()];
  const today = new Date(Date.parse(host.now) + 8 * 3_600_000).toISOString().slice(0, 10);
  for (const { customer, date, method, content, plan } of pastContacts(ids, CONTACTS, today, random)) {
    const owner = owners.get(customer) ?? '';
    ask(host, 'logInteraction', { customer, date, method, content, plan, owner, minutesVia: '无需发送' });
  }
  for (const order of pastOrders(ids, ORDERS, today, random)) {
    ask(host, 'addOrder', { ...order, owner: owners.get(order.customer) ?? '' });
  }
}

function ownersByCustomer(host: Host): Map<string, string> {
  const [keys = [], , ...rows] = host.sheet('客户').values();
  const [id, owner] = [keys.indexOf('id'), keys.indexOf('owner')];
  return new Map(rows.filter((row) => row[id]).map((row) => [String(row[id]), String(row[owner])]));
}

function ask(host: Host, name: string, ...args: unknown[]): void {
  const answer = host.call(name, args, { user: ADMIN, via: 'run' }) as { ok?: boolean; problems?: unknown } | null;
  if (answer?.ok === false) throw new Error(`Cannot set the sample up: ${name}: ${JSON.stringify(answer.problems)}`);
}
