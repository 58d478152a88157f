/** @fileoverview The list of option lists that are the same whatever the preset. The grades: presets. */

import * as requests from './change-requests';
import * as contact from './customer-contact';
import * as facts from './customer-facts';
import { customerFieldTitles } from './customer-field-titles';
import * as filing from './customer-filing';
import type { OptionList } from './define-option-list';
import * as followUps from './follow-ups';
import { industries } from './industries';
import * as interactions from './interactions';
import * as managing from './managing';
import * as needs from './needs';
import * as questionnaire from './questionnaire';
import * as settingValues from './setting-values';
import * as surveys from './surveys';

export const optionLists: readonly OptionList[] = [
  industries,
  ...Object.values(facts),
  ...Object.values(contact),
  ...Object.values(filing),
  ...Object.values(needs),
  ...Object.values(interactions),
  ...Object.values(followUps),
  ...Object.values(requests),
  customerFieldTitles,
  ...Object.values(surveys),
  ...Object.values(questionnaire),
  ...Object.values(managing),
  ...Object.values(settingValues),
];
