/** @fileoverview HtmlService and ContentService [docs ref: each; facts 5]. */

import { type MemberRow, membersHold } from '../builders/member-table';

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
