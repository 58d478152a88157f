/** @fileoverview The other sections of the daily reminder, in simplified Chinese. */
import type { FestivalWords, GradeWords, RegisterWords, RoutineWords, TeamWords } from '../../domain/digest/words';
import { chineseDate } from '../chinese-dates';

const NAMES: Readonly<Record<string, string>> = {
  国庆: '国庆节',
  端午: '端午节',
  中秋: '中秋节',
  元宵: '元宵节',
};

function sameMonth(first: string, last: string): boolean {
  return first.slice(0, first.indexOf('月')) === last.slice(0, last.indexOf('月'));
}

export const festivals: FestivalWords = {
  name: (short) => NAMES[short] ?? short,
  short: (name) => name,
  own: ({ name, day, run, count, by, done }) =>
    `${name}（${day.replace('（', ' ').replace('）', '')}${run ? `，${run}` : ''}）：${count} 位客户待问候，请在 ${by}前完成，已完成 ${done} 位。`,
  team: ({ name, count, by, done }) => `${name}问候：团队 ${count} 位客户待发送，已完成 ${done} 位，${by}前完成。`,
  list: '名单与祝福语：',
  anniversary: (customer, content, by) => `${customer}：${content}，${by}前`,
  run: (first, last) => `放假 ${first}–${sameMonth(first, last) ? last.slice(last.indexOf('月') + 1) : last}`,
};

export const grades: GradeWords = {
  change: (customer, before, after, why, owner) =>
    `等级：${customer} ${before} → ${after}${why ? `，${why}` : ''}${owner ? `（${owner}）` : ''}`,
  risk: (customer, health, owner, reasons) =>
    `风险：${customer} 健康度 ${health}${owner ? `（${owner}）` : ''}${reasons ? `：${reasons}` : ''}`,
  upgrade: (customer, why, owner) => `升级机会：${customer}${owner ? `（${owner}）` : ''}${why ? `：${why}` : ''}`,
  pool: (customer, period, since, releaseOn, owner) =>
    `公海：${customer}${owner ? `（${owner}）` : ''}自 ${since}起两个周期（每${period}）没有符合要求的联系，${releaseOn ? `${releaseOn}前仍未联系将转入公海` : '请联系，或由经理转交'}`,
  pooled: (customer, period, since, owner) =>
    `公海：${customer} 已转入公海${owner ? `（原负责人${owner}）` : ''}，自 ${since}起两个周期（每${period}）没有符合要求的联系`,
};

export const routine: RoutineWords = {
  monthEnd: (month) => `${month}月有往来、之后还没有更新或核对资料的客户；更新资料，或选「信息核对无误」。`,
  quarterEnd: (months) => `超过 ${months} 个月没有更新或核对的客户；更新资料，或选「信息核对无误」。`,
  audit: (months) =>
    `核查 ${months} 个月没有互动的客户、重点客户的完整度和表述；休眠与待激活由经理在「年度核查」中确认。`,
  auditLine(line, today, title) {
    if (line.kind === 'asleep') {
      const since = line.last ? `上次维护 ${chineseDate(line.last, today)}` : '还没有维护记录';
      return line.to === '休眠' ? `${since}，建议转为休眠` : `${since}，有未结需求或近一年的订单，建议转为待激活`;
    }
    if (line.kind === 'incomplete') {
      return `重点客户，完整度 ${line.filled}/${line.of}，缺：${line.missing.map(title).join('、')}`;
    }
    if (line.kind === 'vague') return `请写得更具体：${line.fields.map(title).join('、')}`;
    return `${chineseDate(line.lostOn, today)}流失，保留期已到，请确认是否删除`;
  },
  teamAudit: (dormant, revive) =>
    `团队：建议转为休眠 ${dormant} 位、待激活 ${revive} 位，请在「客户登记簿 ▸ 分析 ▸ 年度核查」中确认`,
  surveyTemplates: '问卷：请复核问卷模板的问题和选项是否仍然适用',
  oldRecords: (count) => `旧记录：${count} 条已过保留期，请用「数据 ▸ 立即备份」下载备份后移出表格`,
  happened: {
    contact: (on, method) => `${on} ${method}`,
    need: (on) => `${on} 提出需求`,
    order: (on) => `${on} 成交`,
    answer: (on) => `${on} 答复问卷`,
  },
  lastChanged: (on) => `上次更新或核对 ${on}`,
  lastContact: (on) => `上次维护 ${on}`,
  never: '还没有维护记录',
  unplanned: (grade) => `${grade}没有适用的跟进策略，也没有约定日期`,
  onlyReturned: '跟进计划已退回，请约定日期或与经理商定新的安排',
  problems: (fields) => `请补充或更正：${fields}`,
};

export const team: TeamWords = {
  heads: ['成员', '逾期', '今日', '未来7天', '超时', '无计划', '风险客户', '本月完成率'],
  total: '合计',
  rate: (done, due) => (due > 0 ? `${Math.round((done / due) * 100)}%（${done}/${due}）` : '–'),
  escalated: (owner, customer, on, days, workingDays) =>
    `${owner}：${customer}应于 ${on}联系，逾期 ${days} 天（${workingDays} 个工作日）。`,
  last: (on, method, promise) => `上次 ${on} ${method}${promise ? `，说好“${promise}”` : ''}。`,
  before: (count, customers, all) => `此前已上报仍未处理 ${count} 位：${customers}${all ? '' : '等'}。`,
  beforeOne: (customer, grade, owner, on) => `${customer}（${grade}，${owner}，${on}上报）`,
  ownerless: (customer, owner) => `${customer}：负责人${owner || '为空'}，请分配`,
  left: (owner, customers) => `${owner}：名下 ${customers} 位客户待转交（客户登记簿 ▸ 跟进 ▸ 批量转交…）`,
  nobody: '没有负责人',
  pool: (count) => `没有负责人的客户 ${count} 位（公海）：打开名单并分配 `,
};

export const register: RegisterWords = {
  sameDay: (on, members, customer) => `${on}${members.join('、')}同一天联系了${customer}，请协调，避免重复打扰。`,
  noHolidays: (year) => `${year}年放假安排尚未收录，请在通知发布后更新。`,
  failed: (to, reason) => `邮件未能发出：${to}（${reason}）`,
  unknown: (to, on) => `${on}发给 ${to} 的提醒是否送达无法确定，不会自动重发；可在「邮件记录」中查看。`,
  waiting: (count) => `上一天邮件额度用完，${count} 封提醒推迟发送。`,
  job: (name, error) => `自动任务“${name}”出错，下次会再试：${error}`,
};
