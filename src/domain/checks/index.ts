/** @fileoverview Every check on a record, in the order in which a reviewer reads the problems. */

import { budget } from './budget';
import type { Check } from './check';
import { contactName } from './contact-name';
import { count } from './count';
import { creditCode } from './credit-code';
import { date } from './date';
import { dateOrder } from './date-order';
import { email } from './email';
import { founded } from './founded';
import { happened } from './happened';
import { industry } from './industry';
import { lead } from './lead';
import { lostReason } from './lost-reason';
import { member } from './member';
import { monthDay } from './month-day';
import { needScore } from './need-score';
import { needStatus } from './need-status';
import { number } from './number';
import { option } from './option';
import { organisationName } from './organisation-name';
import { phone } from './phone';
import { placeholders } from './placeholders';
import { region } from './region';
import { required } from './required';
import { satisfaction } from './satisfaction';
import { sensitiveData } from './sensitive-data';
import { sizeAgainstEmployees } from './size-against-employees';
import { sourceVerified } from './source-verified';
import { tooLong } from './too-long';
import { wechat } from './wechat';

export const checks: readonly Check[] = [
  required,
  organisationName,
  industry,
  contactName,
  phone,
  creditCode,
  email,
  wechat,
  founded,
  sizeAgainstEmployees,
  region,
  monthDay,
  sourceVerified,
  lostReason,
  lead,
  option,
  member,
  date,
  happened,
  dateOrder,
  number,
  count,
  satisfaction,
  needScore,
  needStatus,
  budget,
  sensitiveData,
  tooLong,
  placeholders,
];
