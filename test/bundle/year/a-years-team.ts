/** @fileoverview The people of the simulated year and their customers: whom they meet, what they type, drawn from a seed. */
import { addDays, type Day } from '../../../src/domain/calendar-date';
import { LI, WANG, ZHOU } from '../fixture';
import { type Client, type Contact, gradeOn } from './owed';

export const PEOPLE: Readonly<Record<string, string>> = { 王芳: WANG, 李强: LI, 周敏: ZHOU };
export const OWNERS = Object.keys(PEOPLE);

const DEEP = ['上门拜访', '视频会议'];
const METHODS = [...DEEP, '电话沟通', '微信沟通', '邮件往来'];
const STAGES = ['成交客户', '成交客户', '成交客户', '意向客户', '潜在客户'];

export interface Chance {
  /** Between 0 and 1. */
  next(): number;
  pick<T>(all: readonly T[]): T;
  /** From 0 up to, without, so many. */
  below(count: number): number;
}

/** A small generator, so that every run of a seed is the same year. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { next, below, pick: <T>(all: readonly T[]) => all[below(all.length)] as T };
}

export function drawClients(count: number, from: Day, { pick, below }: Chance): Client[] {
  const made = Array.from({ length: count }, (_, index): Client => {
    const owner = OWNERS[index % OWNERS.length] as string;
    const name = `第${index + 1}号仪器有限公司`;
    return { id: '', name, owner, stage: pick(STAGES), createdOn: from, orders: [], contacts: [], lowScores: [] };
  });
  for (const { orders, stage } of made) {
    if (stage !== '成交客户') continue;
    orders.push({ date: addDays(from, -below(400)), amount: pick([40_000, 60_000, 200_000, 300_000, 600_000]) });
  }
  return made;
}

export function importRows(clients: readonly Client[]): string[][] {
  const head = ['客户名称', '客户类型', '所属行业', '联系人姓名', '联系电话', '合作阶段', '负责人', '用途告知'];
  const rows = clients.map(({ name, stage, owner }, index) => {
    const phone = `0571-8770${String(index).padStart(4, '0')}`;
    return [name, '企业客户', '制造业-机械设备', '张建国', phone, stage, owner, '已告知并同意'];
  });
  return [head, ...rows];
}

export function ordersTyped({ id, orders }: Client): Record<string, string>[] {
  return orders.map(({ date, amount }) => ({ customer: id, date, amount: String(amount) }));
}

function contactTyped({ id, owner }: Client, contact: Contact): Record<string, string> {
  const { date, method, kind, nextDate } = contact;
  return { customer: id, date, method, content: '沟通', nextDate, owner, kind, minutesVia: '无需发送' };
}

/** A contact of the day or, one in ten, of the day before; an unhappy customer is often made good. */
export function meet(client: Client, day: Day, { next, pick, below }: Chance): Record<string, string> {
  const method = gradeOn(client, day) === 'A' && next() < 0.9 ? pick(DEEP) : pick(METHODS);
  const kind = next() < 0.4 ? '价值传递' : '常规沟通';
  const nextDate = next() < 0.2 ? addDays(day, 1 + below(40)) : '';
  const date = next() < 0.1 ? addDays(day, -1) : day;
  client.contacts.push({ date, method, kind, nextDate });
  const typed = contactTyped(client, { date, method, kind, nextDate });
  const luck = next();
  const low = client.lowScores.filter(({ goodOn }) => goodOn === '');
  if (low.length > 0 && luck < 0.6 && low.every(({ on }) => on < date)) {
    client.lowScores.splice(0, client.lowScores.length, ...client.lowScores.map((one) => ({ ...one, goodOn: day })));
    return { ...typed, satisfaction: '5' };
  }
  if (low.length > 0 || luck >= 0.01) return typed;
  client.lowScores.push({ on: date, goodOn: '' });
  return { ...typed, satisfaction: '2' };
}

/** A contact of the weeks before the register's first day. */
export function metLately(client: Client, from: Day, { next, pick, below }: Chance): Record<string, string> {
  const date = addDays(from, -1 - below(20));
  const nextDate = next() < 0.7 ? addDays(from, below(3)) : '';
  const contact: Contact = { date, method: pick(METHODS), kind: '常规沟通', nextDate };
  client.contacts.push(contact);
  return contactTyped(client, contact);
}
