/** @fileoverview The other sections of the daily reminder, in traditional Chinese. */
import type { FestivalWords, GradeWords, RegisterWords, RoutineWords, TeamWords } from '../../domain/digest/words';
import { chineseDate } from '../chinese-dates';

const NAMES: Readonly<Record<string, string>> = {
  国庆: '國慶日',
  端午: '端午節',
  中秋: '中秋節',
  元宵: '元宵節',
  春节: '春節',
  双节: '雙節',
};

const SHORT: Readonly<Record<string, string>> = { ...NAMES, 国庆: '國慶', 端午: '端午', 中秋: '中秋', 元宵: '元宵' };

function sameMonth(first: string, last: string): boolean {
  return first.slice(0, first.indexOf('月')) === last.slice(0, last.indexOf('月'));
}

export const festivals: FestivalWords = {
  name: (short) => NAMES[short] ?? short,
  short: (name) => SHORT[name] ?? name,
  own: ({ name, day, run, count, by, done }) =>
    `${name}（${day.replace('（', ' ').replace('）', '')}${run ? `，${run}` : ''}）：${count} 位客戶待問候，請在 ${by}前完成，已完成 ${done} 位。`,
  team: ({ name, count, by, done }) => `${name}問候：團隊 ${count} 位客戶待寄送，已完成 ${done} 位，${by}前完成。`,
  list: '名單與祝福語：',
  anniversary: (customer, content, by) => `${customer}：${content}，${by}前`,
  run: (first, last) => `放假 ${first}–${sameMonth(first, last) ? last.slice(last.indexOf('月') + 1) : last}`,
};

export const grades: GradeWords = {
  change: (customer, before, after, why, owner) =>
    `等級：${customer} ${before} → ${after}${why ? `，${why}` : ''}${owner ? `（${owner}）` : ''}`,
  risk: (customer, health, owner, reasons) =>
    `風險：${customer} 健康度 ${health}${owner ? `（${owner}）` : ''}${reasons ? `：${reasons}` : ''}`,
  upgrade: (customer, why, owner) => `升級機會：${customer}${owner ? `（${owner}）` : ''}${why ? `：${why}` : ''}`,
  pool: (customer, period, since, releaseOn, owner) =>
    `公海：${customer}${owner ? `（${owner}）` : ''}自 ${since}起兩個週期（每${period}）沒有符合要求的聯絡，${releaseOn ? `${releaseOn}前仍未聯絡將轉入公海` : '請聯絡，或由經理轉交'}`,
  pooled: (customer, period, since, owner) =>
    `公海：${customer} 已轉入公海${owner ? `（原負責人${owner}）` : ''}，自 ${since}起兩個週期（每${period}）沒有符合要求的聯絡`,
};

export const routine: RoutineWords = {
  monthEnd: (month) => `${month}月有往來、之後還沒有更新或核對資料的客戶；更新資料，或選「資料核對無誤」。`,
  quarterEnd: (months) => `超過 ${months} 個月沒有更新或核對的客戶；更新資料，或選「資料核對無誤」。`,
  audit: (months) =>
    `查核 ${months} 個月沒有互動的客戶、重點客戶的完整度與用語；休眠與待喚醒由經理在「年度核查」中確認。`,
  auditLine(line, today, title) {
    if (line.kind === 'asleep') {
      const since = line.last ? `上次維護 ${chineseDate(line.last, today)}` : '還沒有維護紀錄';
      return line.to === '休眠' ? `${since}，建議轉為休眠` : `${since}，有未結需求或近一年的訂單，建議轉為待喚醒`;
    }
    if (line.kind === 'incomplete') {
      return `重點客戶，完整度 ${line.filled}/${line.of}，缺：${line.missing.map(title).join('、')}`;
    }
    if (line.kind === 'vague') return `請寫得更具體：${line.fields.map(title).join('、')}`;
    return `${chineseDate(line.lostOn, today)}流失，保留期已到，請確認是否刪除`;
  },
  teamAudit: (dormant, revive) =>
    `團隊：建議轉為休眠 ${dormant} 位、待喚醒 ${revive} 位，請在「客戶登記簿 ▸ 分析 ▸ 年度核查」中確認`,
  surveyTemplates: '問卷：請覆核問卷範本的問題與選項是否仍然適用',
  oldRecords: (count) => `舊紀錄：${count} 筆已逾保留期，請以「資料 ▸ 立即備份」下載備份後移出試算表`,
  happened: {
    contact: (on, method) => `${on} ${method}`,
    need: (on) => `${on} 提出需求`,
    order: (on) => `${on} 成交`,
    answer: (on) => `${on} 回覆問卷`,
  },
  lastChanged: (on) => `上次更新或核對 ${on}`,
  lastContact: (on) => `上次維護 ${on}`,
  never: '還沒有維護紀錄',
  unplanned: (grade) => `${grade}沒有適用的跟進策略，也沒有約定日期`,
  onlyReturned: '跟進計畫已退回，請約定日期或與經理商定新的安排',
  problems: (fields) => `請補充或更正：${fields}`,
};

export const team: TeamWords = {
  heads: ['成員', '逾期', '今日', '未來7天', '逾時', '無計畫', '風險客戶', '本月完成率'],
  total: '合計',
  rate: (done, due) => (due > 0 ? `${Math.round((done / due) * 100)}%（${done}/${due}）` : '–'),
  escalated: (owner, customer, on, days, workingDays) =>
    `${owner}：${customer}應於 ${on}聯絡，逾期 ${days} 天（${workingDays} 個工作日）。`,
  last: (on, method, promise) => `上次 ${on} ${method}${promise ? `，說好「${promise}」` : ''}。`,
  before: (count, customers, all) => `此前已呈報仍未處理 ${count} 位：${customers}${all ? '' : '等'}。`,
  beforeOne: (customer, grade, owner, on) => `${customer}（${grade}，${owner}，${on}呈報）`,
  ownerless: (customer, owner) => `${customer}：負責人${owner || '為空'}，請分派`,
  left: (owner, customers) => `${owner}：名下 ${customers} 位客戶待轉交（客戶登記簿 ▸ 跟進 ▸ 批次轉交…）`,
  nobody: '沒有負責人',
  pool: (count) => `沒有負責人的客戶 ${count} 位（公海）：開啟名單並分派 `,
};

export const register: RegisterWords = {
  sameDay: (on, members, customer) => `${on}${members.join('、')}同一天聯絡了${customer}，請協調，避免重複打擾。`,
  noHolidays: (year) => `${year}年放假安排尚未收錄，請在公告後更新。`,
  failed: (to, reason) => `郵件未能寄出：${to}（${reason}）`,
  unknown: (to, on) => `${on}寄給 ${to} 的提醒是否送達無法確定，不會自動重寄；可在「邮件记录」中查看。`,
  waiting: (count) => `前一天郵件額度用完，${count} 封提醒延後寄送。`,
  job: (name, error) => `自動工作「${name}」出錯，下次會再試：${error}`,
};
