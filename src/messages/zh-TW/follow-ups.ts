/** @fileoverview What the follow-ups that the register makes say. */
import type { FollowUpWords } from '../../domain/follow-ups/words';
import type { RiskReason } from '../../domain/health/risk-signals';
import { chineseDate } from '../chinese-dates';
import { type TextsOf, textFor } from '../texts-of';
import { grading } from './grading';

const risks: TextsOf<RiskReason> = {
  lowScore: ({ score }) => `滿意度 ${score} 分，請了解原因並挽留`,
  overdueNeed: ({ description }) => `需求「${description}」已超過處理期限，請推進並告知客戶`,
  complaint: ({ description }) => `客訴「${description}」尚未解決，請介入處理`,
  lowHealth: ({ health }) => `健康度 ${health}，有流失風險，請主動聯絡`,
};

const FESTIVALS: Readonly<Record<string, string>> = { 春节: '春節', 国庆: '國慶' };

export const followUps: FollowUpWords = {
  agreed: '依約定聯絡客戶',
  regular: '例行溝通',
  revisit: (need) => `回訪「${need}」的解決效果，請客戶評分`,
  renewal: ({ product, renewalOn }) => `${product || '合約'}將於 ${chineseDate(renewalOn, '')}到期，商談續約`,
  greeting: (festivals) => `${festivals.map((name) => FESTIVALS[name] ?? name).join('、')}問候`,
  companyAnniversary: '週年慶祝福',
  birthday: (name) => `${name} 生日祝福`,
  risk: (reason) => textFor(risks, reason),
  upgrade: (reason) => `升級機會：${textFor(grading.upgrades, reason)}`,
};
