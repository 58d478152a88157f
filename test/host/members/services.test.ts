/** @fileoverview HtmlService, ContentService, ScriptApp, MailApp, UrlFetchApp, enumerations [docs ref: each; facts 1.1, 3, 4.2, 4.4, 5]. */

import { type MemberRow, membersHold } from '../builders/member-table';
import { hostWith } from '../builders/run-code';

describe('HtmlService', () => {
  const template = (source: string, set = ''): string =>
    `const t = HtmlService.createTemplate(${JSON.stringify(source)}); ${set} return t.evaluate().getContent();`;
  const rows: MemberRow[] = [
    [
      'createHtmlOutput',
      "const o = HtmlService.createHtmlOutput('<h1>x</h1>'); return [o.getContent(), o.getTitle(), o.getWidth(), o.getHeight(), String(o)];",
      ['<h1>x</h1>', '', null, null, 'HtmlOutput'],
    ],
    ['createHtmlOutput()', 'return HtmlService.createHtmlOutput().getContent();', ''],
    [
      'setters',
      "const o = HtmlService.createHtmlOutput('x').setTitle('T').setWidth(200).setHeight(100).setFaviconUrl('https://example.com/i.ico').setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).setSandboxMode(HtmlService.SandboxMode.IFRAME).addMetaTag('viewport', 'width=device-width'); return [o.getTitle(), o.getWidth(), o.getHeight(), o.getFaviconUrl(), o.getMetaTags().map((m) => [m.getName(), m.getContent()])];",
      ['T', 200, 100, 'https://example.com/i.ico', [['viewport', 'width=device-width']]],
    ],
    [
      'append, appendUntrusted, clear',
      "const o = HtmlService.createHtmlOutput('a').append('<b>').appendUntrusted('<i>'); const c = o.getContent(); return [c, o.clear().getContent()];",
      ['a<b>&lt;i&gt;', ''],
    ],
    ['setContent', "return HtmlService.createHtmlOutput('a').setContent('b').getContent();", 'b'],
    [
      'getBlob',
      "const b = HtmlService.createHtmlOutput('<b>').getBlob(); return [b.getContentType(), b.getDataAsString()];",
      ['text/html', '<b>'],
    ],
    ['asTemplate', "return HtmlService.createHtmlOutput('<?= 1 ?>').asTemplate().getRawContent();", '<?= 1 ?>'],
    ['<?= ?> escapes', template('<?= v ?>', "t.v = '<b>&\"';"), '&lt;b&gt;&amp;&quot;'],
    ['<?!= ?> does not', template('<?!= v ?>', "t.v = '<b>';"), '<b>'],
    ['<? ?> runs', template('<? for (let i = 0; i < 3; i++) { ?>[<?= i ?>]<? } ?>'), '[0][1][2]'],
    ['a value of a scriptlet', template('<? var m = "hi"; ?><?= m ?>'), 'hi'],
    ['numbers', template('<?= n ?>', 't.n = 42;'), '42'],
    ['getCode', "return HtmlService.createTemplate('Hello <?= name ?>').getCode().includes('Hello ');", true],
    [
      'files',
      "const t = HtmlService.createTemplateFromFile('Page'); t.name = 'W'; return [t.evaluate().getContent(), HtmlService.createHtmlOutputFromFile('Page').getContent(), HtmlService.createHtmlOutputFromFile('parts/css').getContent()];",
      ['<p>W</p>', '<p><?= name ?></p>', '<style></style>'],
    ],
    [
      'an include',
      'return HtmlService.createTemplate(\'<?!= HtmlService.createHtmlOutputFromFile("parts/css").getContent() ?>\').evaluate().getContent();',
      '<style></style>',
    ],
    [
      'a file that is not there',
      "return [caught(() => HtmlService.createTemplateFromFile('nope')), caught(() => HtmlService.createHtmlOutputFromFile('page'))];",
      ['Exception: No HTML file named nope was found.', 'Exception: No HTML file named page was found.'],
    ],
    ['getUserAgent', 'return HtmlService.getUserAgent();', null],
  ];
  membersHold(rows, { pages: { 'Page.html': '<p><?= name ?></p>', 'parts/css.html': '<style></style>' } });
});

describe('ContentService', () => {
  membersHold([
    [
      'createTextOutput',
      "const o = ContentService.createTextOutput('x'); return [o.getContent(), String(o.getMimeType()), String(o)];",
      ['x', 'TEXT', 'TextOutput'],
    ],
    [
      'setMimeType',
      'const o = ContentService.createTextOutput(JSON.stringify({ ok: true })).setMimeType(ContentService.MimeType.JSON); return [o.getContent(), String(o.getMimeType())];',
      ['{"ok":true}', 'JSON'],
    ],
    [
      'append, setContent, downloadAsFile',
      "const o = ContentService.createTextOutput('a').append('b'); const c = o.getContent(); return [c, o.setContent('z').getContent(), o.downloadAsFile('f.txt').getFileName()];",
      ['ab', 'z', 'f.txt'],
    ],
  ]);
});

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

describe('UrlFetchApp', () => {
  const run = (body: string): unknown => {
    const host = hostWith(`function main() { ${body} }`);
    host.onFetch(({ url }) => ({
      code: url.includes('missing') ? 404 : 200,
      body: '{"a":1}',
      headers: { 'Content-Type': 'application/json' },
    }));
    return host.call('main');
  };
  it.each([
    ['getContentText', "return UrlFetchApp.fetch('https://example.com/x').getContentText();", '{"a":1}'],
    ['getResponseCode', "return UrlFetchApp.fetch('https://example.com/x').getResponseCode();", 200],
    ['String', "return String(UrlFetchApp.fetch('https://example.com/x'));", 'HTTPResponse'],
    ['getBlob', "return UrlFetchApp.fetch('https://example.com/x').getBlob().getContentType();", 'application/json'],
    [
      'getHeaders',
      "return UrlFetchApp.fetch('https://example.com/x').getHeaders()['Content-Type'];",
      'application/json',
    ],
    [
      'muteHttpExceptions',
      "return UrlFetchApp.fetch('https://example.com/missing', { muteHttpExceptions: true }).getResponseCode();",
      404,
    ],
    [
      '404',
      "try { UrlFetchApp.fetch('https://example.com/missing'); } catch (e) { return [e.name, e.message.split(' Truncated')[0]]; }",
      ['Exception', 'Request failed for https://example.com returned code 404.'],
    ],
    [
      'fetchAll',
      "return UrlFetchApp.fetchAll(['https://example.com/a', { url: 'https://example.com/missing', muteHttpExceptions: true }]).map((r) => r.getResponseCode());",
      [200, 404],
    ],
    [
      'getRequest',
      "return UrlFetchApp.getRequest('https://example.com/a', { method: 'post', payload: { b: 1 } }).method;",
      'post',
    ],
  ])('%s', (_member, body, expected) => {
    expect(run(body)).toEqual(expected);
  });

  it('sends forms and JSON', () => {
    const host = hostWith(`function main() {
      UrlFetchApp.fetch('https://example.com/f', { method: 'post', payload: { a: '1 2', b: '华' } });
      UrlFetchApp.fetch('https://example.com/j', { method: 'put', contentType: 'application/json', payload: JSON.stringify({ a: 1 }), headers: { Authorization: 'Bearer x' } });
    }`);
    host.onFetch(() => ({ code: 200, body: '' }));
    host.call('main');
    expect(host.fetches).toMatchObject([
      {
        url: 'https://example.com/f',
        method: 'post',
        contentType: 'application/x-www-form-urlencoded',
        payload: 'a=1+2&b=%E5%8D%8E',
      },
      { url: 'https://example.com/j', method: 'put', contentType: 'application/json', payload: '{"a":1}' },
    ]);
  });
});

describe('MailApp', () => {
  const sent = (call: string): unknown => {
    const host = hostWith(`function main() { return ${call}; }`);
    host.call('main');
    return host.outbox[0];
  };
  it.each([
    [
      '(to, subject, body)',
      "MailApp.sendEmail('a@example.com', 's', 'b')",
      { to: 'a@example.com', subject: 's', body: 'b' },
    ],
    [
      '(to, subject, body, options)',
      "MailApp.sendEmail('a@example.com', 's', 'b', { cc: 'c@example.com', bcc: 'd@example.com', htmlBody: '<b>', name: 'N', replyTo: 'r@example.com' })",
      { cc: 'c@example.com', bcc: 'd@example.com', htmlBody: '<b>', name: 'N', replyTo: 'r@example.com' },
    ],
    [
      '(message)',
      "MailApp.sendEmail({ to: 'a@example.com', subject: 's', htmlBody: '<b>x</b>' })",
      { to: 'a@example.com', subject: 's', htmlBody: '<b>x</b>' },
    ],
    [
      '(to, replyTo, subject, body)',
      "MailApp.sendEmail('a@example.com', 'r@example.com', 's', 'b')",
      { replyTo: 'r@example.com', subject: 's', body: 'b' },
    ],
    [
      'attachments',
      "MailApp.sendEmail('a@example.com', 's', 'b', { attachments: [Utilities.newBlob('x', 'text/plain', 'f.txt')] })",
      { attachments: [{ name: 'f.txt', contentType: 'text/plain', bytes: [120] }] },
    ],
  ])('%s', (_form, call, mail) => {
    expect(sent(call)).toMatchObject(mail);
  });

  const rows: MemberRow[] = [
    ['sendEmail gives nothing', "return MailApp.sendEmail('a@example.com', 's', 'b');", null],
    [
      'getRemainingDailyQuota',
      "const a = MailApp.getRemainingDailyQuota(); MailApp.sendEmail('a@example.com,b@example.com', 's', 'b', { cc: 'c@example.com' }); return [a, MailApp.getRemainingDailyQuota()];",
      [100, 97],
    ],
    [
      'no recipient',
      "return caught(() => MailApp.sendEmail('', 's', 'b'));",
      'Exception: Failed to send email: no recipient',
    ],
    ['a wrong address', "return caught(() => MailApp.sendEmail('x', 's', 'b'));", 'Exception: Invalid email: x'],
    [
      '51 recipients',
      "return caught(() => MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => 'a' + i + '@example.com').join(','), 's', 'b'));",
      'Exception: Limit Exceeded: Email Recipients Per Message.',
    ],
    [
      'a long subject',
      "return caught(() => MailApp.sendEmail('a@example.com', 's'.repeat(251), 'b'));",
      'Exception: Argument too large: subject',
    ],
    ['no arguments', 'return caught(() => MailApp.sendEmail()).startsWith("Exception: The parameters ()");', true],
    ['GmailApp.sendEmail', "return caught(() => GmailApp.sendEmail('a@example.com', 's', 'b'));", 'nothing'],
  ];
  membersHold(rows);
});

describe('enumerations', () => {
  const rows: MemberRow[] = [
    [
      'toString, name, ordinal, compareTo',
      'const e = SpreadsheetApp.ProtectionType.SHEET; return [e.toString(), e.name(), e.ordinal(), e.compareTo(e), typeof e, JSON.stringify(e), String(e)];',
      ['SHEET', 'SHEET', 1, 0, 'object', '"SHEET"', 'SHEET'],
    ],
    [
      'identity',
      "return [sheet.getType() === SpreadsheetApp.SheetType.GRID, SpreadsheetApp.ProtectionType.SHEET === SpreadsheetApp.ProtectionType.SHEET, sheet.getType() == 'GRID'];",
      [true, true, true],
    ],
    [
      'compareTo of another',
      'return SpreadsheetApp.ProtectionType.SHEET.compareTo(SpreadsheetApp.ProtectionType.RANGE) !== 0;',
      true,
    ],
    [
      'a text in its place',
      "return caught(() => ss.getProtections('SHEET')).startsWith('Exception: The parameters (String)');",
      true,
    ],
    ...[
      'AutoFillSeries',
      'BooleanCriteria',
      'BorderStyle',
      'ColorType',
      'CopyPasteType',
      'DataValidationCriteria',
      'DeveloperMetadataLocationType',
      'DeveloperMetadataVisibility',
      'Dimension',
      'Direction',
      'GroupControlTogglePosition',
      'InterpolationType',
      'ProtectionType',
      'RecalculationInterval',
      'RelativeDate',
      'SheetType',
      'SortOrder',
      'TextDirection',
      'TextToColumnsDelimiter',
      'ThemeColorType',
      'ValueType',
      'WrapStrategy',
      'BandingTheme',
    ].map(
      (name): MemberRow => [
        `SpreadsheetApp.${name}`,
        `const all = SpreadsheetApp.${name}; const keys = Object.keys(all).filter((k) => typeof all[k] === 'object'); return [keys.length > 0, keys.every((k, i) => all[k].toString() === k && all[k].name() === k && all[k].ordinal() === i && all[k].compareTo(all[k]) === 0)];`,
        [true, true],
      ],
    ),
  ];
  membersHold(rows);
});
