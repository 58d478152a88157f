/** @fileoverview The daily reminder in simplified Chinese. */
import type { DigestWords } from '../../domain/digest/words';
import { chineseDate, chineseDateLong, chineseNear, clockTime, figuresText, tenThousands } from '../chinese-dates';
import { decide, due, late } from './digest-lines';
import { reason } from './digest-reasons';
import { festivals, grades, register, routine, team } from './digest-sections';

function hello(minutes: number): string {
  if (minutes < 11 * 60) return '早上好';
  if (minutes < 13 * 60) return '中午好';
  return minutes < 18 * 60 ? '下午好' : '晚上好';
}

export const digest: DigestWords = {
  date: chineseDate,
  dateLong: (day, today) => chineseDateLong(day, today, '周'),
  time: clockTime,
  moment: (day, minutes, today) => `${chineseNear(day, today)} ${clockTime(minutes)}`,
  duration(minutes) {
    const hours = Math.floor(minutes / 60);
    // Beyond two days nobody reckons in hours.
    if (hours >= 48) return `${Math.floor(hours / 24)} 天${hours % 24 > 0 ? ` ${hours % 24} 小时` : ''}`;
    const parts = [hours > 0 ? `${hours} 小时` : '', minutes % 60 > 0 || hours === 0 ? `${minutes % 60} 分` : ''];
    return parts.filter(Boolean).join(' ');
  },
  money: (amount) => (Math.abs(amount) >= 10_000 ? `${tenThousands(amount)} 万元` : `${amount} 元`),
  comma: '，',
  colon: '：',
  list: (items) => items.join('、'),
  join: (parts) => parts.join(' · '),
  subject(scope, day, { today, overdue, late, decide }) {
    const on = chineseDateLong(day, day, '周');
    const own = [
      ['今日', today],
      ['逾期', overdue],
      ['超时', late],
      ['待我处理', decide],
    ] as const;
    const team = [
      ['逾期', overdue],
      ['今日', today],
      ['超时', late],
      ['待我处理', decide],
    ] as const;
    const figures = figuresText(scope === 'team' ? team : own, '今日');
    return `【客户登记簿】${on}${scope === 'team' ? '团队：' : ''}${figures}`;
  },
  greeting(scope, { name, minutes, figures, todayCustomers, overdueCustomers, escalated, greetings }) {
    const { today, overdue, late, decide } = figures;
    const who = todayCustomers === today ? `${today} 位客户要联系` : `${todayCustomers} 位客户、${today} 项跟进要做`;
    const own = [
      today ? `今天有 ${who}` : '',
      overdue ? `${overdue} ${overdueCustomers === overdue ? '位' : '项'}已逾期` : '',
      late ? `${late} 项超时` : '',
    ];
    const team = [today ? `团队今天 ${today} 项待跟进` : '', overdue ? `${overdue} 项逾期` : ''];
    const news = [escalated ? `今天新上报 ${escalated} 位客户` : '', decide ? `${decide} 件事等您处理` : ''];
    const wishes = greetings ? `${greetings.festival}前还有 ${greetings.count} 位客户待问候` : '';
    const mine = decide ? `${decide} 件事等您处理` : '';
    const first = (scope === 'team' ? team : own).filter(Boolean).join('，');
    const second = (scope === 'team' ? [news.filter(Boolean).join('，')] : [mine, wishes]).filter(Boolean).join('；');
    const rest = [first, second].filter(Boolean).join('；');
    return `${name}，${hello(minutes)}！${rest ? `${rest}。` : '今天没有到期的跟进。'}`;
  },
  titles: {
    overdue: '逾期',
    today: '今天',
    late: '超时',
    decide: '待我处理',
    festivals: '节日与纪念日',
    grades: '等级与风险',
    daysOff: '假期内',
    monthEnd: '月末更新',
    quarterEnd: '季度核对',
    audit: '年度核查',
    next7: '未来7天',
    unplanned: '没有计划的客户',
    problems: '资料问题',
    team: '团队',
    escalated: '今天新上报',
    ownerless: '无人负责',
    register: '资料',
  },
  counted: (title, count) => `${title}（${count}）`,
  countedNew: (title, count) => `${title}（新 ${count}）`,
  mine: (title) => `我的${title}`,
  grade(code, label, estimated) {
    const shown = label && label !== code ? (label.startsWith(code) ? label : `${code} ${label}`) : code;
    return estimated ? `${shown}（预估）` : shown;
  },
  facts: (parts) => `（${parts.join(' · ')}）`,
  aside: (name, parts) => `${name}（${parts.join('，')}）`,
  sender: '客户登记簿',
  open: '打开：',
  myList: '我的待办',
  more: (count) => `另有 ${count} 条，打开我的待办`,
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
    const done = '做完后请用「客户登记簿 ▸ 登记维护记录…」登记，相应的周期计划会自动完成并排好下一次。';
    const when = `提醒时间和开关在「团队成员」页（您：每天 ${hour} 点）。`;
    const care = scope === 'own' ? '含客户联系信息，仅限本人工作使用，请勿转发。' : '仅限本人工作使用，请勿转发。';
    const number = highest ? `目前最大的客户编号：${highest}` : '';
    const log = chain ? `变更记录校验：${chain}` : '';
    return [done, when, care, number, log].filter(Boolean);
  },
};
