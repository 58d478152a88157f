/** @fileoverview A made-up past for a trial register: contacts and orders over the last twelve months, by the seed. */
import type { Random } from '../runtime/seeded-random';

export interface PastContact {
  readonly customer: string;
  readonly date: string;
  readonly method: string;
  readonly content: string;
  readonly plan: string;
}

export interface PastOrder {
  readonly customer: string;
  readonly date: string;
  readonly amount: number;
  readonly product: string;
}

const METHODS = ['电话沟通', '微信沟通', '上门拜访', '视频会议', '邮件往来'];
const TALKS = [
  '询问设备使用情况，介绍新品功能',
  '了解下半年采购计划',
  '沟通报价与交期',
  '回访上次维修结果',
  '确认续约意向',
];
const PLANS = ['下周发送新品报价单', '约技术交流', '准备同行业案例', '月底前再联系', ''];
const AMOUNTS = [38_000, 80_000, 120_000, 260_000, 520_000, 650_000];
const DAY = 86_400_000;

export function pastContacts(ids: readonly string[], count: number, today: string, random: Random): PastContact[] {
  return Array.from({ length: count }, () => ({
    customer: random.pick(ids),
    date: earlier(today, random),
    method: random.pick(METHODS),
    content: random.pick(TALKS),
    plan: random.pick(PLANS),
  }));
}

export function pastOrders(ids: readonly string[], count: number, today: string, random: Random): PastOrder[] {
  return Array.from({ length: count }, () => ({
    customer: random.pick(ids),
    date: earlier(today, random),
    amount: random.pick(AMOUNTS),
    product: '设备与服务',
  }));
}

function earlier(today: string, random: Random): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - random.between(1, 364) * DAY).toISOString().slice(0, 10);
}
