/** @fileoverview What is wrong with a value: the field, the value, and what is expected. */
import { isLandlineLength } from '../problem-text';
import type { ProblemMessages } from '../zh-CN/problems';

const expected: ProblemMessages['expected'] = {
  date: () => 'is not a date; expected such as 2026-03-05',
  monthDay: () => 'should be month and day, such as 05-18',
  money: () => 'is not an amount; expected such as 500000',
  budget: () => 'is not a budget; expected such as 300000-500000',
  budgetUnit: () => 'lacks its unit; expected such as 300000-500000',
  percent: () => 'is not a percentage; expected such as 16%',
  percentSign: ({ value }) => `is above 1; if ${value}% is meant, write the sign`,
  founded: () => 'should be a year, year and month, or a date, such as 2008, 2008-05 or 2008-05-01',
  number: () => 'is not a number',
  bool: () => 'should be yes or no',
  email: () => 'is not an e-mail address; expected such as name@example.com',
  website: () => 'is not a web address; expected such as www.example.com',
  phone: () => 'is not a phone number; expected a mobile of 11 digits, or area code-number such as 010-56781234',
  phoneMobileLength: ({ digits }) => `has ${digits} digits; a mobile number has 11`,
  phoneRange: ({ number }) => `holds ${number}, which is no number in use; please check`,
  phoneAreaCodeMissing: () => 'lacks its area code; expected such as 0571-88887777',
  phoneAreaCodeUnknown: ({ code }) => `has an area code ${code} that does not exist; expected such as 0571-88887777`,
  phoneLandlineLength: ({ code, digits }) =>
    isLandlineLength(digits)
      ? `has ${digits} digits behind ${code} that are no number there; please check`
      : `has ${digits} digits behind ${code}; a landline has 7 or 8`,
  phoneEmergency: ({ number }) => `holds ${number}, a public service and not the customer’s phone`,
  phoneForeign: () => 'is not a valid foreign number; expected + and the country code, such as +852 2309 8888',
  wechatWithoutMobile: () => 'needs a mobile number first',
  creditCode: () => 'may hold digits and capital letters only',
  creditCodeLength: ({ length }) => `has ${length} characters; expected 18`,
  creditCodeCharacter: ({ character }) => `may not hold the character ${character}`,
  creditCodePrefix: ({ prefix }) => `begins with ${prefix}, which no authority uses; please check`,
  creditCodeCheck: ({ check, found }) => `should end with ${check}, not ${found}; please check`,
  taxNumberCheck: () => 'has a wrong check digit; please check',
  region: () => 'should be province-city(-district)',
  regionVague: () => 'is too vague; expected province-city(-district)',
};

const found: ProblemMessages['found'] = {
  required: ({ field }) => `Please fill in ${field}`,
  foundedInFuture: ({ field, value }) => `${field} “${value}” lies in the future; expected today or before`,
  foundedAfterFirstOrder: ({ field, value, params }) =>
    `${field} “${value}” is after the first order of ${params.firstOrder}; expected before it`,
  sizeAgainstEmployees: ({ field, params }) => `${field} “${params.size}” does not fit ${params.employees} employees`,
  sourceNotVerified: ({ field, params }) =>
    `The data come from “${params.source}”; verify them with the customer, then tick ${field}`,
  industryNotAnOption: ({ field, value }) => `${field} “${value}” is not a standard one; please choose from the list`,
  contactNameIsRole: ({ field, value }) => `${field} “${value}” is a role or a number; expected a name`,
  nameLooksShort: ({ field, value }) => `${field} “${value}” looks like a short name; expected the registered name`,
  lostReasonMissing: ({ field }) => `Please fill in ${field} for a lost customer`,
  leadMissing: ({ field }) => `Please name the ${field} where other departments take part`,
  optionUnknown: ({ field, value }) => `${field} “${value}” is not an option; choose one from the dropdown`,
  memberUnknown: ({ field, value }) => `${field} “${value}” is not in 团队成员; expected the name of a member`,
  memberInactive: ({ field, value }) => `${field} “${value}” has left; hand it over to somebody active`,
  scoreMissing: ({ field }) => `Please fill in ${field} before closing, or write “not rated” and why into the result`,
  statusNotOfType: ({ field, value }) =>
    `A complaint or problem is solved or closed, its ${field} cannot be “${value}”`,
  satisfactionRange: ({ field, value }) => `${field} “${value}” must be from 1 to 5`,
  notYetHappened: ({ field, value }) => `${field} “${value}” is after today; expected today or before`,
  endsBeforeItBegins: ({ field, value, params }) =>
    `${field} “${value}” is before ${params.began}; expected that day or later`,
  countNegative: ({ field, value }) => `${field} “${value}” must be 0 or more, a number of people a whole number`,
  sensitiveData: ({ field, params }) =>
    `${field} held sensitive data (${params.count}), now masked; do not keep identity numbers, bank cards or passwords here`,
  tooLong: ({ field, params }) =>
    `${field} has ${params.length} characters, at most ${params.longest} are possible: please shorten it`,
  placeholderUnknown: ({ field, value, params }) =>
    `${field}: nothing takes the place of ${value}; there are ${params.known}`,
  referenceUnknown: ({ field, value }) => `${field} “${value}” is not known; expected a number or name there is`,
  referenceSeveral: ({ field, value, params }) =>
    `${field} “${value}” means several records; please write the number: ${params.found}`,
};

export const problems: ProblemMessages = {
  expected,
  found,
  unread: (field, value, expectation) => `${field} “${value}” ${expectation}`,
  withAdvice: (text, advice) => `${text}. Suggested: ${advice}`,
  severity: { error: 'Error', warning: 'Notice' },
};
