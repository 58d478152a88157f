/** @fileoverview Signs that a customer could become more (升级触发): proposed, never decided. */
import { addMonths, type Day, yearOf } from '../calendar-date';
import type { Order } from '../register-records';
import { salesUntil } from '../sales';

export type UpgradeReason =
  | { readonly key: 'repeatOrders'; readonly params: { readonly count: number } }
  | { readonly key: 'highScores'; readonly params: { readonly scores: readonly number[] } }
  | { readonly key: 'referral'; readonly params: { readonly customer: string } }
  | { readonly key: 'newField'; readonly params: { readonly answer: string } };

export type UpgradeSignal = { readonly cause: string; readonly reason: UpgradeReason };

export type UpgradeFacts = {
  readonly orders: readonly Order[];
  /** Scores of surveys, contacts and needs, latest first. */
  readonly scores: readonly number[];
  /** Customers that name this one as their 推荐客户: their ids. */
  readonly referred: readonly string[];
  /** Answers that tell of 新产品线 or 新市场, by invite. */
  readonly newFields: readonly { readonly invite: string; readonly answer: string }[];
};

const ORDERS_WANTED = 2;
const ORDER_MONTHS = 6;
const SCORES_WANTED = 3;
const GOOD_SCORE = 4.5;

function repeatOrders({ orders }: UpgradeFacts, today: Day): UpgradeSignal[] {
  const since = addMonths(today, -ORDER_MONTHS);
  const count = salesUntil(today, orders).filter(({ date }) => date > since).length;
  // A steady customer gives this sign all the time; once a year is enough.
  return count < ORDERS_WANTED
    ? []
    : [{ cause: `upgrade:orders:${yearOf(today)}`, reason: { key: 'repeatOrders', params: { count } } }];
}

function highScores({ scores }: UpgradeFacts, today: Day): UpgradeSignal[] {
  const last = scores.slice(0, SCORES_WANTED);
  if (last.length < SCORES_WANTED || last.some((score) => score < GOOD_SCORE)) return [];
  return [{ cause: `upgrade:scores:${yearOf(today)}`, reason: { key: 'highScores', params: { scores: last } } }];
}

export function upgradeSignals(facts: UpgradeFacts, today: Day): readonly UpgradeSignal[] {
  return [
    ...repeatOrders(facts, today),
    ...highScores(facts, today),
    ...facts.referred.map((customer): UpgradeSignal => {
      return { cause: `upgrade:referral:${customer}`, reason: { key: 'referral', params: { customer } } };
    }),
    ...facts.newFields.map(({ invite, answer }): UpgradeSignal => {
      return { cause: `upgrade:answer:${invite}`, reason: { key: 'newField', params: { answer } } };
    }),
  ];
}
