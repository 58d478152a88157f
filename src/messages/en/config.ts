/** @fileoverview What is wrong with an entry in a tab that managers keep. */
import type { Expectation } from '../message-facts';
import type { ConfigMessages } from '../zh-CN/config';

export const config: ConfigMessages = {
  blank: () => 'This must not be blank.',
  twice: (value) => `“${value}” is there already; it must be unique.`,
  wrongSetting: (value, expected) =>
    `“${value}” is no possible value; wanted: ${expected}. The last good one or the default serves.`,
  unknownList: (value) => `There is no list “${value}”; write the name of a list there is.`,
  notANumber: (value) => `“${value}” is not a number.`,
  notPositive: (value) => `“${value}” must be a number above 0.`,
  notAGrade: (value) => `“${value}” is no grade; the last good setting serves.`,
  wrongAddress: (value) => `“${value}” is no e-mail address; wanted is one like name@example.com.`,
  unknownRole: (value) => `There is no role “${value}”; choose one from the dropdown.`,
  wrongHour: (value) => `“${value}” must be a full hour from 6 to 20; leave it blank for the hour in the settings.`,
  unknownPeriod: (value) => `“${value}” is no period; choose one from the dropdown.`,
  notADay: (value) => `“${value}” is no date; wanted is one like 2026-10-01.`,
  unknownKind: (value) => `“${value}” is no kind of day; choose one from the dropdown.`,
  notOneOf: (value, expected) => `“${value}” is no possible value; wanted: ${expected}.`,
  wrongNumber: (value, expected) => `“${value}” is not possible; wanted: ${expected}.`,
  notAMember: (value) => `There is no “${value}” in the team tab; wanted is the name of a member.`,
  tooLong: (value, expected) => `“${value}” is too long; wanted is ${expected}. Until then it works as before.`,
  keyMissing: (value) =>
    `Nobody can tell which setting “${value}” is; the last good value serves. Undo the change, or run Data ▸ Repair the register.`,
};

export function expecting(expected: Expectation): string {
  switch (expected.kind) {
    case 'number':
      return `a ${expected.whole ? 'whole number' : 'number'}${rangeOf(expected.min, expected.max)}`;
    case 'numbers':
      return `whole numbers from ${expected.min} to ${expected.max}, separated by commas`;
    case 'atMost':
      return `at most ${expected.characters} characters`;
    case 'yesNo':
      return 'yes or no, as the dropdown has them';
    case 'pattern':
      return 'a pattern with one {SEQ:digits}, such as {YYYY}{MM}{SEQ:3}';
    case 'text':
      return 'a text';
    case 'oneOf':
      return `one of ${expected.values.join(', ')}`;
    default:
      return `some of ${expected.values.join(', ')}, separated by commas`;
  }
}

function rangeOf(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return '';
  return max === undefined ? ` not below ${min}` : ` from ${min} to ${max}`;
}
