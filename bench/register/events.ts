/** @fileoverview What happened with the customers: interactions, orders, plans that were done; most are cared for in time. */
import type { Values } from '../../src/application/ports';
import { chosen, customerAt, customerId, ownerOf, stageOf } from './customers';
import { daysAgo, drawn, momentOn, running } from './numbers';

/** Days between two contacts that the policies of the form template ask for. */
function periodOf(index: number): number {
  const stage = stageOf(index);
  if (stage === '意向客户') return 14;
  if (stage === '潜在客户') return 30;
  const amount = amountOf(index);
  return amount >= 500_000 ? 30 : amount >= 100_000 ? 90 : 180;
}

/** Of a hundred customers five are great and twenty of middle size. */
function amountOf(index: number): number {
  const draw = drawn(index, 4, 100);
  return draw < 5 ? 600_000 : draw < 25 ? 150_000 : 20_000 + draw * 100;
}

/** Three in a hundred were forgotten for a while. */
function lastContact(index: number): number {
  const period = periodOf(index);
  return drawn(index, 5, 100) < 3 ? period + 5 : 1 + drawn(index, 6, Math.max(period - 3, 1));
}

const TALKS = ['了解近期业务与设备使用情况', '介绍新品功能与报价', '确认交付与付款安排', '回访使用效果，收集改进意见'];

/** The n-th interaction of all; the first of each customer is the latest. */
export function interactionAt(n: number, customers: number): Values {
  const index = n % customers;
  const round = Math.floor(n / customers);
  const date = daysAgo(lastContact(index) + round * (periodOf(index) - 1));
  const visit = amountOf(index) >= 500_000;
  return {
    id: running('I', n),
    customer: customerId(index),
    customerName: customerAt(index).name,
    date,
    method: visit ? '上门拜访' : chosen(['电话沟通', '微信沟通', '邮件往来'], drawn(n, 7, 90)),
    content: chosen(TALKS, drawn(n, 8, 80)),
    feedback: '运行良好，对新品价格有疑问',
    owner: ownerOf(index),
    kind: round === 1 ? '价值传递' : '常规沟通',
    minutesVia: '无需发送',
    createdAt: momentOn(date),
  };
}

function buyerAt(index: number, customers: number): number {
  let buyer = index;
  while (['意向客户', '潜在客户', '流失客户'].includes(stageOf(buyer))) buyer = (buyer + 1) % customers;
  return buyer;
}

export function orderAt(n: number, customers: number): Values {
  // Who has not bought yet has no order: the next of the buyers has one more.
  const index = buyerAt(n % customers, customers);
  const round = Math.floor(n / customers);
  return {
    id: running('O', n),
    customer: customerId(index),
    customerName: customerAt(index).name,
    date: daysAgo(20 + drawn(index, 9, 200) + round * 350),
    amount: amountOf(index),
    product: chosen(['设备', '配件', '服务', '软件'], drawn(n, 10, 80)),
    owner: ownerOf(index),
  };
}

/** A change that somebody asked for and nobody has decided yet. */
export function requestAt(n: number): Values {
  return {
    id: running('R', n),
    customer: customerId(n),
    customerName: customerAt(n).name,
    field: '备注',
    oldValue: '',
    newValue: `改为第${n}号方案`,
    reason: '客户来电说明',
    evidence: '电话二次核实',
    occurredAt: momentOn(daysAgo(1)),
    requester: ownerOf(n),
    requestedAt: momentOn(daysAgo(1)),
    status: '待核实',
  };
}

/** A plan that was done long ago; the open ones are made by the register itself. */
export function planAt(n: number, customers: number): Values {
  const index = n % customers;
  const day = daysAgo(lastContact(index) + (1 + Math.floor(n / customers)) * periodOf(index));
  return {
    id: running('F', n),
    customer: customerId(index),
    customerName: customerAt(index).name,
    dueOn: day,
    content: '了解近期业务进展与需求变化，反馈公司最新产品/服务动态',
    owner: ownerOf(index),
    status: '已完成',
    origin: '手工',
    kind: '常规沟通',
    stage: stageOf(index),
    approval: '无需审批',
    doneOn: day,
    cause: `manual:${running('F', n)}`,
  };
}
