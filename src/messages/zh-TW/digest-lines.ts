/** @fileoverview The lines of the daily reminder about follow-ups, time limits and decisions, in traditional Chinese. */
import type { DecideWords, DueWords, LateWords } from '../../domain/digest/words';

export const due: DueWords = {
  overdue: (on, days) => `應於 ${on}聯絡，已逾期 ${days} 天`,
  escalated: (on, manager) => `${on}已呈報${manager}`,
  awaitingApproval: '待簽核',
  because: (reason) => `原因：${reason}`,
  task: (content, on) => `任務：${content}（${on}前）`,
  promise: (text) => `上次說好：${text}`,
  confirm: (fields) => `請確認：${fields}`,
  contact(name, title, hasNumbers) {
    if (name === '') return '聯絡電話：';
    return `聯絡人：${name}${title ? `（${title}）` : hasNumbers ? ' ' : ''}`;
  },
  numberGap: '、',
  wechat: (account) => (account === '' ? '，LINE／微信同號' : `，LINE／微信 ${account}`),
  upcoming: (on, why) => `${on}　${why}`,
  origin: (origin, content) => (content && content !== origin ? `${origin}：${content}` : origin),
  also: (what, on) => `另有${what}${on ? `（${on}前）` : ''}`,
  why: '原因：',
};

const LIMITS: Readonly<Record<string, (facts: { on: string; method: string; what: string; hours: number }) => string>> =
  {
    collected: ({ hours }) => `蒐集後應在 ${hours} 小時內建檔`,
    review: ({ hours }) => `新客戶資料應在 ${hours} 小時內覆核`,
    mend: ({ hours }) => `退回的資料應在 ${hours} 小時內補充`,
    changeEntered: ({ what, hours }) => `資料變更「${what}」應在 ${hours} 小時內提出`,
    changeDecided: ({ what, hours }) => `更新申請「${what}」應在 ${hours} 小時內決定`,
    urgentReply: ({ what, hours }) => `緊急需求「${what}」應在 ${hours} 小時內電話回覆客戶`,
    departmentReply: ({ what, hours }) => `需求「${what}」的權責部門應在 ${hours} 小時內回應`,
    needDue: ({ what }) => `需求「${what}」已過處理期限`,
    minutes: ({ on, method, hours }) => `${on}${method}的溝通紀要應在 ${hours} 小時內寄給客戶`,
    answerProcessed: ({ hours }) => `問卷答卷應在 ${hours} 小時內處理`,
  };

const MEETINGS: Readonly<Record<string, string>> = { 上门拜访: '拜訪', 客户来访: '來訪' };

const MISSED: typeof LIMITS = {
  collected: ({ hours }) => `蒐集後未在 ${hours} 小時內建檔`,
  review: ({ hours }) => `新客戶資料未在 ${hours} 小時內覆核`,
  mend: ({ hours }) => `退回的資料未在 ${hours} 小時內補充`,
  changeEntered: ({ what, hours }) => `資料變更「${what}」未在 ${hours} 小時內提出`,
  changeDecided: ({ what, hours }) => `更新申請「${what}」未在 ${hours} 小時內決定`,
  urgentReply: ({ what, hours }) => `緊急需求「${what}」未在 ${hours} 小時內電話回覆客戶`,
  departmentReply: ({ what, hours }) => `需求「${what}」的權責部門未在 ${hours} 小時內回應`,
  needDue: ({ what }) => `需求「${what}」已過處理期限`,
  minutes: ({ on, method, hours }) => `${on}${MEETINGS[method] ?? method}的溝通紀要未在 ${hours} 小時內寄送`,
  answerProcessed: ({ hours }) => `問卷答卷未在 ${hours} 小時內處理`,
};

const REMEDIES: Readonly<Record<string, string>> = {
  minutes: '辦法：客戶登記簿 ▸ 跟進 ▸ 寄送溝通紀要…，可複製到 LINE 或微信。',
  urgentReply: '辦法：打電話給客戶，然後登記維護紀錄。',
  review: '辦法：客戶登記簿 ▸ 審核 ▸ 待覆核客戶…',
  changeDecided: '辦法：客戶登記簿 ▸ 審核 ▸ 處理更新申請…',
  mend: '辦法：補齊標色的欄位，狀態會自動改回待覆核。',
  departmentReply: '辦法：在「需求与反馈」填寫部門回應時間和處理進度。',
  needDue: '辦法：在「需求与反馈」更新處理進度，或與客戶商定新的期限。',
};

export const late: LateWords = {
  limit: (key, facts) => LIMITS[key]?.(facts) ?? facts.what,
  missed: (key, facts) => `${MISSED[key]?.(facts) ?? facts.what}。`,
  by: (deadline, over) => `（${deadline} 前），已逾時 ${over}。`,
  entered: (deadline, over) => `（${deadline} 前），晚了 ${over}。已建檔，只提醒這一次。`,
  remedy: (key) => REMEDIES[key] ?? '',
};

const QUARTERS = ['一', '二', '三', '四'];

/** 2026Q3 */
const quarterName = (period: string) => `${period.slice(0, 4)}年第${QUARTERS[Number(period.slice(5)) - 1] ?? ''}季`;

export const decide: DecideWords = {
  request: ({ field, before, after, reason }) =>
    `${field}由「${before || '空'}」變更為「${after}」${reason ? `，因${reason}` : ''}`,
  asked: (requester, at, by) => `（${requester && `${requester}，`}${at} 提出，請在 ${by} 前決定）`,
  review: (collector) => (collector ? `由${collector}蒐集，待覆核` : '待覆核'),
  approval: (what, owner) => `${what}（${owner}）`,
  wish: (wished, planned) => `客戶期望${wished}，計畫為${planned}`,
  survey: (quarter, customers) =>
    `${quarterName(quarter)}服務評價，面向成交與長期合作客戶 ${customers} 位；請建立問卷並寄送`,
  quarterReview: (quarter, final) =>
    `${quarterName(quarter)}回顧${final ? '' : '（草稿）'}，請填寫成功經驗、改進方向與策略調整`,
  stage: (before, after, why, owner) => `${before} → ${after}，${why}（${owner}）`,
  returned: (note) => (note ? `資料退回補充：${note}` : '資料退回補充'),
  planReturned: (what, note) => (note ? `跟進計畫「${what}」已退回：${note}` : `跟進計畫「${what}」已退回`),
  pending: (field, value) => `${field}填為「${value}」，無法確認由誰填寫，請在該頁重新選擇以確認`,
  kinds: {
    request: '資料更新申請',
    review: '待覆核客戶',
    approval: '跟進計畫簽核',
    stage: '階段建議',
    pending: '待確認',
    returned: '退回補充',
    planReturned: '計畫退回',
    survey: '問卷建議',
    quarterReview: '季度回顧',
  },
  line: (kind, index, text) => `${kind} ${index}：${text}`,
};
