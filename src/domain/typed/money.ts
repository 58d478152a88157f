/** @fileoverview Reads an amount of money in 元: 50万, 1.2亿, ¥500,000. */
import { type Reading, read, unread } from './reading';
import { halfWidth } from './text';

const CURRENCY = /^(?:¥|￥|rmb|cny|人民币|人民幣|nt\$|\$)|(?:元整?|圆整?|块钱?|rmb|cny)$/gi;
const PLAIN = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;
const STEPS = /^(-?)(?:(\d+(?:\.\d+)?)(?:亿|億))?(?:(\d+(?:\.\d+)?)(?:万|萬|w))?(?:(\d+(?:\.\d+)?)(?:千|k))?$/i;

/**
 * Reads money; a bare number counts in `unit` 元, and so does the value: a field in 万元 hands in 10 000.
 *
 * @example
 * readMoney('1亿2000万'); // 120000000
 * readMoney('5亿', 10000); // 50000
 */
export function readMoney(text: string, unit = 1): Reading<number> {
  const typed = halfWidth(text).replace(/ /g, '').replace(CURRENCY, '');
  const yuan = plainAmount(typed, unit) ?? amountInSteps(typed);
  // Fen are the smallest that there is; 0.07 × 10 000 would be 700.0000000000001.
  return yuan === undefined ? unread('money') : read(Math.round((yuan / unit) * 100) / 100);
}

function plainAmount(typed: string, unit: number): number | undefined {
  const match = PLAIN.exec(typed);
  return match ? Number(typed.replace(/,/g, '')) * unit : undefined;
}

function amountInSteps(typed: string): number | undefined {
  const match = STEPS.exec(typed.replace(/,(?=\d{3})/g, ''));
  if (!match) return undefined;
  const [, sign, yi, wan, qian] = match;
  if (yi === undefined && wan === undefined && qian === undefined) return undefined;
  const amount = Number(yi ?? 0) * 1e8 + Number(wan ?? 0) * 1e4 + Number(qian ?? 0) * 1e3;
  return sign === '-' ? -amount : amount;
}
