/** @fileoverview What the follow-ups that the register makes say. */
import type { FollowUpWords } from '../../domain/follow-ups/words';
import type { RiskReason } from '../../domain/health/risk-signals';
import { type TextsOf, textFor } from '../texts-of';
import { grading } from './grading';

const risks: TextsOf<RiskReason> = {
  lowScore: ({ score }) => `score ${score}: find out why and win the customer back`,
  overdueNeed: ({ description }) => `need “${description}” is past its deadline: press on and tell the customer`,
  complaint: ({ description }) => `complaint “${description}” is not solved yet: step in`,
  lowHealth: ({ health }) => `health ${health}, at risk: get in touch`,
};

const FESTIVALS: Readonly<Record<string, string>> = {
  元旦: 'New Year',
  春节: 'Spring Festival',
  元宵: 'Lantern Festival',
  端午: 'Dragon Boat Festival',
  中秋: 'Mid-Autumn Festival',
  国庆: 'National Day',
};

export const followUps: FollowUpWords = {
  agreed: 'Contact the customer as agreed',
  regular: 'Regular contact',
  revisit: (need) => `Revisit how “${need}” was solved and ask for a score`,
  renewal: ({ product, renewalOn }) => `${product || 'Contract'} ends on ${renewalOn}: talk about renewal`,
  greeting: (festivals) => `Greeting: ${festivals.map((name) => FESTIVALS[name] ?? name).join(', ')}`,
  companyAnniversary: 'Congratulate on the anniversary',
  birthday: (name) => `Congratulate ${name} on the birthday`,
  risk: (reason) => textFor(risks, reason),
  upgrade: (reason) => `Upgrade: ${textFor(grading.upgrades, reason)}`,
};
