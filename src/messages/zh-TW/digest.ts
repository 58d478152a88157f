/** @fileoverview The daily reminder in traditional Chinese. */
import type { DigestWords } from '../../domain/digest/words';
import { chineseDate, chineseDateLong, chineseNear, clockTime, figuresText, tenThousands } from '../chinese-dates';
import { decide, due, late } from './digest-lines';
import { reason } from './digest-reasons';
import { festivals, grades, register, routine, team } from './digest-sections';

function hello(minutes: number): string {
  if (minutes < 11 * 60) return '早安';
  if (minutes < 13 * 60) return '午安';
  return minutes < 18 * 60 ? '午安' : '晚安';
}

export const digest: DigestWords = {
  date: chineseDate,
  dateLong: (day, today) => chineseDateLong(day, today, '週'),
  time: clockTime,
  moment: (day, minutes, today) => `${chineseNear(day, today)} ${clockTime(minutes)}`,
  duration(minutes) {
    const hours = Math.floor(minutes / 60);
    // Beyond two days nobody reckons in hours.
    if (hours >= 48) return `${Math.floor(hours / 24)} 天${hours % 24 > 0 ? ` ${hours % 24} 小時` : ''}`;
    const parts = [hours > 0 ? `${hours} 小時` : '', minutes % 60 > 0 || hours === 0 ? `${minutes % 60} 分` : ''];
    return parts.filter(Boolean).join(' ');
  },
  money: (amount) => (Math.abs(amount) >= 10_000 ? `${tenThousands(amount)} 萬元` : `${amount} 元`),
  comma: '，',
  colon: '：',
  list: (items) => items.join('、'),
  join: (parts) => parts.join(' · '),
  subject(scope, day, { today, overdue, late, decide }) {
    const on = chineseDateLong(day, day, '週');
    const own = [
      ['今日', today],
      ['逾期', overdue],
      ['逾時', late],
      ['待我處理', decide],
    ] as const;
    const team = [
      ['逾期', overdue],
      ['今日', today],
      ['逾時', late],
      ['待我處理', decide],
    ] as const;
    const figures = figuresText(scope === 'team' ? team : own, '今日');
    return `【客戶登記簿】${on}${scope === 'team' ? '團隊：' : ''}${figures}`;
  },
  greeting(scope, { name, minutes, figures, todayCustomers, overdueCustomers, escalated, greetings }) {
    const { today, overdue, late, decide } = figures;
    const who = todayCustomers === today ? `${today} 位客戶要聯絡` : `${todayCustomers} 位客戶、${today} 項跟進要做`;
    const own = [
      today ? `今天有 ${who}` : '',
      overdue ? `${overdue} ${overdueCustomers === overdue ? '位' : '項'}已逾期` : '',
      late ? `${late} 項逾時` : '',
    ];
    const team = [today ? `團隊今天 ${today} 項待跟進` : '', overdue ? `${overdue} 項逾期` : ''];
    const news = [escalated ? `今天新呈報 ${escalated} 位客戶` : '', decide ? `${decide} 件事等您處理` : ''];
    const wishes = greetings ? `${greetings.festival}前還有 ${greetings.count} 位客戶待問候` : '';
    const mine = decide ? `${decide} 件事等您處理` : '';
    const first = (scope === 'team' ? team : own).filter(Boolean).join('，');
    const second = (scope === 'team' ? [news.filter(Boolean).join('，')] : [mine, wishes]).filter(Boolean).join('；');
    const rest = [first, second].filter(Boolean).join('；');
    return `${name}，${hello(minutes)}！${rest ? `${rest}。` : '今天沒有到期的跟進。'}`;
  },
  titles: {
    overdue: '逾期',
    today: '今天',
    late: '逾時',
    decide: '待我處理',
    festivals: '節日與紀念日',
    grades: '等級與風險',
    daysOff: '假期內',
    monthEnd: '月底更新',
    quarterEnd: '季度核對',
    audit: '年度查核',
    next7: '未來7天',
    unplanned: '沒有計畫的客戶',
    problems: '資料問題',
    team: '團隊',
    escalated: '今天新呈報',
    ownerless: '無人負責',
    register: '資料',
  },
  counted: (title, count) => `${title}（${count}）`,
  countedNew: (title, count) => `${title}（新 ${count}）`,
  mine: (title) => `我的${title}`,
  grade(code, label, estimated) {
    const shown = label && label !== code ? (label.startsWith(code) ? label : `${code} ${label}`) : code;
    return estimated ? `${shown}（預估）` : shown;
  },
  facts: (parts) => `（${parts.join(' · ')}）`,
  aside: (name, parts) => `${name}（${parts.join('，')}）`,
  sender: '客戶登記簿',
  open: '開啟：',
  myList: '我的待辦',
  more: (count) => `另有 ${count} 則，開啟我的待辦`,
  due,
  reason,
  late,
  decide,
  festivals,
  grades,
  routine,
  team,
  register,
  foot({ hour, scope, highest, chain }) {
    const done = '做完後請用「客戶登記簿 ▸ 登記維護紀錄…」登記，相應的週期計畫會自動完成並排好下一次。';
    const when = `提醒時間與開關在「团队成员」頁（您：每天 ${hour} 點）。`;
    const care = scope === 'own' ? '含客戶聯絡資料，僅限本人工作使用，請勿轉寄。' : '僅限本人工作使用，請勿轉寄。';
    const number = highest ? `目前最大的客戶編號：${highest}` : '';
    const log = chain ? `變更紀錄校驗：${chain}` : '';
    return [done, when, care, number, log].filter(Boolean);
  },
};
