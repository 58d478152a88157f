/** @fileoverview ScriptApp and its builders [docs ref: ScriptApp; facts 3]. */

import { type MemberRow, membersHold } from '../builders/member-table';

describe('ScriptApp', () => {
  const rows: MemberRow[] = [
    [
      'timeBased',
      "const t = ScriptApp.newTrigger('main').timeBased().everyDays(1).atHour(9).create(); return [String(t), t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId(), typeof t.getUniqueId()];",
      ['Trigger', 'main', 'CLOCK', 'CLOCK', null, 'string'],
    ],
    [
      'forSpreadsheet',
      "const t = ScriptApp.newTrigger('main').forSpreadsheet(ss).onEdit().create(); return [String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId() === ss.getId()];",
      ['ON_EDIT', 'SPREADSHEETS', true],
    ],
    [
      'forSpreadsheet by id',
      "return String(ScriptApp.newTrigger('main').forSpreadsheet(ss.getId()).onOpen().create().getEventType());",
      'ON_OPEN',
    ],
    [
      'onChange, onFormSubmit',
      "return [ScriptApp.newTrigger('main').forSpreadsheet(ss).onChange().create(), ScriptApp.newTrigger('main').forSpreadsheet(ss).onFormSubmit().create()].map((t) => String(t.getEventType()));",
      ['ON_CHANGE', 'ON_FORM_SUBMIT'],
    ],
    [
      'getProjectTriggers and deleteTrigger',
      "ScriptApp.newTrigger('main').timeBased().everyHours(1).create(); ScriptApp.newTrigger('main').timeBased().everyMinutes(5).create(); const all = ScriptApp.getProjectTriggers(); const r = ScriptApp.deleteTrigger(all[0]); return [all.length, r, ScriptApp.getProjectTriggers().length];",
      [2, null, 1],
    ],
    [
      'getUserTriggers',
      "ScriptApp.newTrigger('main').timeBased().everyHours(1).create(); ScriptApp.newTrigger('main').forSpreadsheet(ss).onEdit().create(); return ScriptApp.getUserTriggers(ss).length;",
      1,
    ],
    [
      'everyMinutes(7)',
      "return caught(() => ScriptApp.newTrigger('main').timeBased().everyMinutes(7).create());",
      'Exception: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    ],
    [
      'everyWeeks, onWeekDay, onMonthDay, nearMinute, inTimezone',
      "return [ScriptApp.newTrigger('main').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).nearMinute(30).create(), ScriptApp.newTrigger('main').timeBased().onMonthDay(1).atHour(6).inTimezone('UTC').create(), ScriptApp.newTrigger('main').timeBased().everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).create()].length;",
      3,
    ],
    [
      'after, at, atDate',
      "return [ScriptApp.newTrigger('main').timeBased().after(60000).create(), ScriptApp.newTrigger('main').timeBased().at(new Date(2027, 0, 1)).create(), ScriptApp.newTrigger('main').timeBased().atDate(2027, 1, 1).create()].map((t) => String(t.getEventType()));",
      ['CLOCK', 'CLOCK', 'CLOCK'],
    ],
    [
      'inTimezone of nonsense',
      "return caught(() => ScriptApp.newTrigger('main').timeBased().everyDays(1).inTimezone('Nowhere/Land').create()).startsWith('Exception: ');",
      true,
    ],
    [
      '21 triggers',
      "return caught(() => { for (let i = 0; i < 21; i++) ScriptApp.newTrigger('main').timeBased().everyHours(1).create(); });",
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    ],
    [
      'getScriptId and getOAuthToken',
      'return [typeof ScriptApp.getScriptId(), typeof ScriptApp.getOAuthToken()];',
      ['string', 'string'],
    ],
    ['getService().getUrl', 'return ScriptApp.getService().getUrl();', null],
    [
      'getAuthorizationInfo',
      'return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus());',
      'NOT_REQUIRED',
    ],
  ];
  membersHold(rows);
});
