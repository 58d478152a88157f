/** @fileoverview Utilities.formatDate and parseDate [docs ref: Utilities; facts 4.4]. */
import { type MemberRow, membersHold } from '../builders/member-table';

describe('formatDate', () => {
  const at = 'new Date(Date.UTC(2026, 2, 5, 6, 7, 8, 9))';
  const rows: MemberRow[] = [
    ['yyyy-MM-dd HH:mm:ss', '2026-03-05 14:07:08'],
    ['yyyy/M/d', '2026/3/5'],
    ['yy', '26'],
    ['MMM d, yyyy', 'Mar 5, 2026'],
    ['MMMM', 'March'],
    ['EEE', 'Thu'],
    ['EEEE', 'Thursday'],
    ['hh:mm a', '02:07 PM'],
    ['h', '2'],
    ['K', '2'],
    ['k', '14'],
    ['S', '9'],
    ['SSS', '009'],
    ['Z', '+0800'],
    ['XXX', '+08:00'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", '2026-03-05T14:07:08Z'],
    ["''yy", "'26"],
    ['D', '64'],
    ['u', '4'],
    ['w', '10'],
    ['F', '1'],
    ['G', 'AD'],
  ].map(([pattern = '', text]) => [
    pattern,
    `return Utilities.formatDate(${at}, 'Asia/Shanghai', ${JSON.stringify(pattern)});`,
    text,
  ]);
  membersHold(rows);

  membersHold([
    ['GMT+9', `return Utilities.formatDate(${at}, 'GMT+9', 'HH:mm Z');`, '15:07 +0900'],
    ['GMT-05:30', `return Utilities.formatDate(${at}, 'GMT-05:30', 'HH:mm');`, '00:37'],
    ['UTC', `return Utilities.formatDate(${at}, 'UTC', 'HH:mm z');`, '06:07 UTC'],
    [
      'summer time',
      "return Utilities.formatDate(new Date(Date.UTC(2026, 6, 1, 12)), 'America/New_York', 'HH:mm Z');",
      '08:00 -0400',
    ],
    [
      'the week year',
      "return Utilities.formatDate(new Date(Date.UTC(2026, 11, 30)), 'UTC', 'YYYY yyyy');",
      '2027 2026',
    ],
    [
      'a text for the date',
      "return caught(() => Utilities.formatDate('2026-01-01', 'UTC', 'yyyy'));",
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    [
      'a number for the date',
      "return caught(() => Utilities.formatDate(0, 'UTC', 'yyyy'));",
      "Exception: The parameters (number,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    [
      'null for the date',
      "return caught(() => Utilities.formatDate(null, 'UTC', 'yyyy'));",
      "Exception: The parameters (null,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    [
      'a value of a cell',
      "sheet.getRange('A1').setValue('2026-03-05'); return Utilities.formatDate(sheet.getRange('A1').getValue(), ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd');",
      '2026-03-05',
    ],
    [
      'the zone of the script',
      "return Utilities.formatDate(new Date(2026, 0, 1), Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm');",
      '2026-01-01 00:00',
    ],
    [
      'parseDate',
      "return Utilities.parseDate('2026-03-05 14:07', 'Asia/Shanghai', 'yyyy-MM-dd HH:mm').toISOString();",
      '2026-03-05T06:07:00.000Z',
    ],
    [
      'parseDate of nonsense',
      "return caught(() => Utilities.parseDate('nope', 'UTC', 'yyyy-MM-dd')).startsWith('Exception: ');",
      true,
    ],
  ]);
});
