/** @fileoverview Every check on a record, in the order in which a reviewer reads the problems. */

import { budget } from './budget';
import type { Check } from './check';
import { contactName } from './contact-name';
import { creditCode } from './credit-code';
import { date } from './date';
import { email } from './email';
import { founded } from './founded';
import { industry } from './industry';
import { lead } from './lead';
import { lostReason } from './lost-reason';
import { monthDay } from './month-day';
import { number } from './number';
import { organisationName } from './organisation-name';
import { phone } from './phone';
import { region } from './region';
import { required } from './required';
import { sensitiveData } from './sensitive-data';
import { sizeAgainstEmployees } from './size-against-employees';
import { sourceVerified } from './source-verified';
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
  date,
  number,
  budget,
  sensitiveData,
];
