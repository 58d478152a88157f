/** @fileoverview The lines of the daily reminder about follow-ups, time limits and decisions, in simplified Chinese. */
import type { DecideWords, DueWords, LateWords } from '../../domain/digest/words';

export const due: DueWords = {
  overdue: (on, days) => `应于 ${on}联系，已逾期 ${days} 天`,
  escalated: (on, manager) => `${on}已上报${manager}`,
  awaitingApproval: '待审批',
  because: (reason) => `原因：${reason}`,
  task: (content, on) => `任务：${content}（${on}前）`,
  promise: (text) => `上次说好：${text}`,
  confirm: (fields) => `请确认：${fields}`,
  contact(name, title, hasNumbers) {
    if (name === '') return '联系电话：';
    return `联系人：${name}${title ? `（${title}）` : hasNumbers ? ' ' : ''}`;
  },
  numberGap: '、',
  wechat: (account) => (account === '' ? '，微信同号' : `，微信 ${account}`),
  upcoming: (on, why) => `${on}　${why}`,
  origin: (origin, content) => (content && content !== origin ? `${origin}：${content}` : origin),
  also: (what, on) => `另有${what}${on ? `（${on}前）` : ''}`,
  why: '原因：',
};

const LIMITS: Readonly<Record<string, (facts: { on: string; method: string; what: string; hours: number }) => string>> =
  {
    collected: ({ hours }) => `采集后应在 ${hours} 小时内录入`,
    review: ({ hours }) => `新客户资料应在 ${hours} 小时内复核`,
    mend: ({ hours }) => `退回的资料应在 ${hours} 小时内补充`,
    changeEntered: ({ what, hours }) => `信息变更“${what}”应在 ${hours} 小时内提出`,
    changeDecided: ({ what, hours }) => `更新申请“${what}”应在 ${hours} 小时内决定`,
    urgentReply: ({ what, hours }) => `紧急需求“${what}”应在 ${hours} 小时内电话回复客户`,
    departmentReply: ({ what, hours }) => `需求“${what}”的责任部门应在 ${hours} 小时内响应`,
    needDue: ({ what }) => `需求“${what}”已过处理时限`,
    minutes: ({ on, method, hours }) => `${on}${method}的沟通纪要应在 ${hours} 小时内发给客户`,
    answerProcessed: ({ hours }) => `问卷答卷应在 ${hours} 小时内处理`,
  };

const MEETINGS: Readonly<Record<string, string>> = { 上门拜访: '拜访', 客户来访: '来访' };

const MISSED: typeof LIMITS = {
  collected: ({ hours }) => `采集后未在 ${hours} 小时内录入`,
  review: ({ hours }) => `新客户资料未在 ${hours} 小时内复核`,
  mend: ({ hours }) => `退回的资料未在 ${hours} 小时内补充`,
  changeEntered: ({ what, hours }) => `信息变更“${what}”未在 ${hours} 小时内提出`,
  changeDecided: ({ what, hours }) => `更新申请“${what}”未在 ${hours} 小时内决定`,
  urgentReply: ({ what, hours }) => `紧急需求“${what}”未在 ${hours} 小时内电话回复客户`,
  departmentReply: ({ what, hours }) => `需求“${what}”的责任部门未在 ${hours} 小时内响应`,
  needDue: ({ what }) => `需求“${what}”已过处理时限`,
  minutes: ({ on, method, hours }) => `${on}${MEETINGS[method] ?? method}的沟通纪要未在 ${hours} 小时内发送`,
  answerProcessed: ({ hours }) => `问卷答卷未在 ${hours} 小时内处理`,
};

const REMEDIES: Readonly<Record<string, string>> = {
  minutes: '办法：客户登记簿 ▸ 跟进 ▸ 发送沟通纪要…，可复制到微信。',
  urgentReply: '办法：打电话给客户，然后登记维护记录。',
  review: '办法：客户登记簿 ▸ 审核 ▸ 待复核客户…',
  changeDecided: '办法：客户登记簿 ▸ 审核 ▸ 处理更新申请…',
  mend: '办法：补齐标色的字段，状态会自动改回待复核。',
  departmentReply: '办法：在「需求与反馈」填写部门响应时间和处理进度。',
  needDue: '办法：在「需求与反馈」更新处理进度，或与客户商定新的时限。',
};

export const late: LateWords = {
  limit: (key, facts) => LIMITS[key]?.(facts) ?? facts.what,
  missed: (key, facts) => `${MISSED[key]?.(facts) ?? facts.what}。`,
  by: (deadline, over) => `（${deadline} 前），已超时 ${over}。`,
  entered: (deadline, over) => `（${deadline} 前），晚了 ${over}。已录入，只提醒这一次。`,
  remedy: (key) => REMEDIES[key] ?? '',
};

const QUARTERS = ['一', '二', '三', '四'];

/** 2026Q3 */
const quarterName = (period: string) => `${period.slice(0, 4)}年${QUARTERS[Number(period.slice(5)) - 1] ?? ''}季度`;

export const decide: DecideWords = {
  request: ({ field, before, after, reason }) =>
    `${field}由“${before || '空'}”变更为“${after}”${reason ? `，因${reason}` : ''}`,
  asked: (requester, at, by) => `（${requester && `${requester}，`}${at} 提出，请在 ${by} 前决定）`,
  review: (collector) => (collector ? `由${collector}采集，待复核` : '待复核'),
  approval: (what, owner) => `${what}（${owner}）`,
  wish: (wished, planned) => `客户期望${wished}，计划为${planned}`,
  survey: (quarter, customers) =>
    `${quarterName(quarter)}服务评价，面向成交和长期合作客户 ${customers} 位；请创建问卷并发送`,
  quarterReview: (quarter, final) =>
    `${quarterName(quarter)}复盘${final ? '' : '（草稿）'}，请填写成功经验、改进方向和策略调整`,
  stage: (before, after, why, owner) => `${before} → ${after}，${why}（${owner}）`,
  returned: (note) => (note ? `资料退回补充：${note}` : '资料退回补充'),
  planReturned: (what, note) => (note ? `跟进计划“${what}”已退回：${note}` : `跟进计划“${what}”已退回`),
  pending: (field, value) => `${field}填为“${value}”，无法确认是谁填写，请在该页重新选择以确认`,
  kinds: {
    request: '信息更新申请',
    review: '待复核客户',
    approval: '跟进计划审批',
    stage: '阶段建议',
    pending: '待确认',
    returned: '退回补充',
    planReturned: '计划退回',
    survey: '问卷建议',
    quarterReview: '季度复盘',
  },
  line: (kind, index, text) => `${kind} ${index}：${text}`,
};
