/** @fileoverview What the follow-ups that the register makes say. */
import type { FollowUpWords } from '../../domain/follow-ups/words';
import type { RiskReason } from '../../domain/health/risk-signals';
import { chineseDate } from '../chinese-dates';
import { type TextsOf, textFor } from '../texts-of';
import { grading } from './grading';

const risks: TextsOf<RiskReason> = {
  lowScore: ({ score }) => `满意度 ${score} 分，请了解原因并挽留`,
  overdueNeed: ({ description }) => `需求“${description}”已超过处理时限，请推进并告知客户`,
  complaint: ({ description }) => `投诉“${description}”尚未解决，请介入处理`,
  lowHealth: ({ health }) => `健康度 ${health}，有流失风险，请主动联系`,
};

export const followUps: FollowUpWords = {
  agreed: '按约定联系客户',
  regular: '常规沟通',
  revisit: (need) => `回访“${need}”的解决效果，请客户评分`,
  renewal: ({ product, renewalOn }) => `${product || '合同'}将于 ${chineseDate(renewalOn, '')}到期，商谈续约`,
  greeting: (festivals) => `${festivals.join('、')}问候`,
  companyAnniversary: '司庆祝福',
  birthday: (name) => `${name} 生日祝福`,
  risk: (reason) => textFor(risks, reason),
  upgrade: (reason) => `升级机会：${textFor(grading.upgrades, reason)}`,
};
