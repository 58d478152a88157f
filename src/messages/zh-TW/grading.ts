/** @fileoverview Why a customer has its grade, and what is proposed about it. */
import type { GradingMessages } from '../zh-CN/grading';

// An amount just below a threshold must not be rounded up to it.
const money = (amount: number) =>
  amount >= 10_000 && Number.isInteger(amount / 100) ? `${amount / 10_000} 萬元` : `${amount} 元`;
const potential = (level: string | undefined) => (level ? `，潛力${level}` : '');

const COUNTS: Readonly<Record<number, string>> = { 2: '兩', 3: '三', 4: '四', 5: '五' };

export const grading: GradingMessages = {
  reasons: {
    override: () => '經理人工定級',
    orders: ({ amount, value, potential: level }) =>
      `近12個月合作金額 ${money(amount)}，價值${value}${potential(level)}`,
    estimated: ({ budget, value, potential: level }) =>
      `尚無訂單，依需求預算 ${money(budget)} 預估，價值${value}${potential(level)}`,
    noOrders: ({ potential: level }) => `近12個月無訂單，也沒有填寫預算${potential(level)}`,
  },
  upgrades: {
    repeatOrders: ({ count }) => `6個月內成交 ${count} 次`,
    highScores: ({ scores }) => `最近 ${scores.length} 次滿意度 ${scores.join('、')} 分`,
    referral: ({ customer }) => `推薦了客戶 ${customer}`,
    newField: ({ answer }) => `問卷中提到「${answer}」`,
  },
  amountMoved: (before, after) =>
    `近12個月合作金額由 ${money(before)}${after < before ? '降到' : '升到'} ${money(after)}`,
  changed: (before, after) => `客戶等級由 ${before} 變為 ${after}`,
  returnedBy: { order: (day) => `流失後 ${day} 又有成交`, contact: (day) => `流失後 ${day} 又有聯繫` },
  longTerm: (years, orders) =>
    years.length > 1
      ? `${years.join('、')} ${COUNTS[years.length] ?? years.length}年都有訂單`
      : `已有 ${orders} 筆訂單`,
};
