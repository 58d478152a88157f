/** @fileoverview Reads a budget as a range in 元: 30-50万, 5万以下, 50万左右. */
import { readMoney } from './money';
import { ask, type Reading, read, unread } from './reading';
import { halfWidth } from './text';

export interface Budget {
  readonly min?: number;
  readonly max?: number;
}

const BETWEEN = /^(.+?)(?:-|~|至|到)(.+)$/;
const AT_MOST = [
  /^(.+?)(?:以下|以内|以內|之内|内|封顶)$/,
  /^(?:不超过|不超過|低于|低於|少于|少於|小于|最多|<=?|≤)(.+)$/,
];
const AT_LEAST = [/^(.+?)(?:以上|起|\+)$/, /^(?:超过|超過|高于|高於|多于|大于|至少|不低于|不少于|>=?|≥)(.+)$/];
const ABOUT = [/^(.+?)(?:左右|上下)$/, /^(?:约|約|大约|大概|~)(.+)$/];
const UNIT = /(?:亿|億|万|萬|w|千|k)?元?$/i;

/**
 * Reads a budget; what is about a sum or just the sum is both bounds.
 *
 * @example
 * readBudget('30-50万'); // { min: 300000, max: 500000 }
 */
export function readBudget(text: string): Reading<Budget> {
  const typed = halfWidth(text)
    .replace(/ /g, '')
    .replace(/^预算[:为]?/, '');
  const bound = first(AT_MOST, typed);
  if (bound !== undefined) return amount(bound, (max) => ({ max }));
  const least = first(AT_LEAST, typed);
  if (least !== undefined) return amount(least, (min) => ({ min }));
  const about = first(ABOUT, typed) ?? typed;
  const parts = BETWEEN.exec(about);
  return parts ? range(parts[1] ?? '', parts[2] ?? '') : amount(about, (sum) => ({ min: sum, max: sum }));
}

function first(patterns: readonly RegExp[], typed: string): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(typed);
    if (match) return match[1];
  }
  return undefined;
}

function amount(text: string, budget: (sum: number) => Budget): Reading<Budget> {
  const sum = readMoney(text);
  return sum.ok && sum.value >= 0 ? read(budget(sum.value)) : unread('budget');
}

/** The lower bound borrows the upper one's unit: 30-50万. */
function range(from: string, to: string): Reading<Budget> {
  const unit = UNIT.exec(to)?.[0] ?? '';
  const max = readMoney(to);
  const min = readMoney(/\d$/.test(from) ? from + unit : from);
  if (!min.ok || !max.ok || min.value < 0 || min.value > max.value) return unread('budget');
  // Nobody spends 30 to 50 元 on a project; 万 was meant, but only the person knows.
  if (unit === '' && max.value < 1000) return ask('budgetUnit', { min: min.value * 1e4, max: max.value * 1e4 });
  return read({ min: min.value, max: max.value });
}
