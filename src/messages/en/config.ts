/** @fileoverview What is wrong with an entry in a tab that managers keep. */
import type { ConfigMessages } from '../zh-CN/config';

export const config: ConfigMessages = {
  blank: () => 'This must not be blank.',
  twice: (value) => `“${value}” is there already; it must be unique.`,
  wrongSetting: (value) => `“${value}” is no possible value; the last good one or the default serves. See the notes.`,
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
};
