/** @fileoverview Facts of section 5: HtmlService, templates, google.script.run. */
import { factsHold } from '../builders/fact-table';
import { hostWith } from '../builders/run-code';

const page = { via: 'run' } as const;

describe('google.script.run', () => {
  const code =
    'function echo(v) { return v; } function date() { return { rows: [[new Date()]] }; } function odd() { return { u: undefined, m: new Map([[1, 2]]), s: new Set([1]), r: /x/, f: function g() { return 1; } }; } function later() { return Promise.resolve(3); } function bytes() { return new Uint8Array(1); } function service() { return SpreadsheetApp.getActive(); } function fails() { throw new Error("plain"); } function failsService() { SpreadsheetApp.getActiveSheet().getRange(0, 0); }';

  it.each([[[1, 'a', true, null, { b: [1, { c: 2 }] }]], [{ a: undefined }], [[undefined]]])(
    'fact 5.4: %j may be handed over',
    (value) => {
      expect(hostWith(code).call('echo', [value], page)).toEqual(
        JSON.parse(JSON.stringify(value, (_k, v: unknown) => (v === undefined ? null : v))),
      );
    },
  );

  const circle: Record<string, unknown> = {};
  circle.me = circle;
  it.each([
    ['a Date', new Date(0), 'Failed due to illegal value in property: 0'],
    ['a Map', new Map(), 'Failed due to illegal value in property: 0'],
    ['a function', () => 1, 'Failed due to illegal value in property: 0'],
    ['a boxed text', Object('x'), 'Failed due to illegal value in property: 0'],
    ['a typed array', new Uint8Array(1), 'Failed due to illegal value in property: 0'],
    ['a circle', circle, 'Failed due to circular reference.'],
  ])('fact 5.5: %s throws before it is sent', (_what, value, message) => {
    const host = hostWith(code);
    expect(() => host.call('echo', [value], page)).toThrow(new TypeError(message));
    expect(host.executions).toEqual([]);
  });

  it.each([
    ['date', null],
    ['odd', { u: null, m: {}, s: {}, r: {}, f: 'function g() { return 1; }' }],
    ['later', 3],
    ['service', null],
  ])('fact 5.6: what %s gives', (fn, value) => {
    expect(hostWith(code).call(fn, [], page)).toEqual(value);
  });

  it('fact 5.6: typed arrays fail', () => {
    expect(() => hostWith(code).call('bytes', [], page)).toThrow();
  });

  it('fact 5.8: a failure has the message without a prefix', () => {
    for (const [fn, message] of [
      ['fails', 'plain'],
      ['failsService', 'The starting row of the range is too small.'],
    ] as const) {
      let caught: unknown;
      try {
        hostWith(code).call(fn, [], page);
      } catch (error) {
        caught = (error as Error).message;
      }
      expect(caught).toBe(message);
    }
  });
});

describe('templates', () => {
  const show = (source: string, set = ''): string =>
    `const t = HtmlService.createTemplate(${JSON.stringify(source)}); ${set} return t.evaluate().getContent();`;
  factsHold(
    [
      [
        'fact 5.1',
        'the sandbox mode changes nothing',
        "return HtmlService.createHtmlOutput('x').setSandboxMode(HtmlService.SandboxMode.IFRAME).getContent();",
        'x',
      ],
      [
        'fact 5.11',
        'printing escapes',
        show('<?= v ?>', 't.v = \'<a href="x">&\';'),
        '&lt;a href=&quot;x&quot;&gt;&amp;',
      ],
      ['fact 5.11', 'forced printing does not', show('<?!= v ?>', "t.v = '<b>';"), '<b>'],
      [
        'fact 5.11',
        'code runs, what it sets is seen later',
        show('<? var n = 2; if (n > 1) { ?>yes<? } else { ?>no<? } ?><?= n ?>'),
        'yes2',
      ],
      ['fact 5.11', 'a property of the template is a variable', show('<?= rows.length ?>', 't.rows = [1, 2, 3];'), '3'],
      ['fact 5.11', 'only the first statement is printed', show('<?= 1; 2 ?>'), '1'],
      [
        'fact 5.11',
        'getCode shows the output',
        "const c = HtmlService.createTemplate('a<?= 1 ?>b<?!= 2 ?>').getCode(); return [c.includes('output._ ='), c.includes('output._$ =')];",
        [true, true],
      ],
      [
        'fact 5.12',
        'pages that are not there; names in their case, without .html',
        "return ['nope', 'page', 'Page.html'].map((n) => caught(() => HtmlService.createTemplateFromFile(n)));",
        ['nope', 'page', 'Page.html'].map((name) => `Exception: No HTML file named ${name} was found.`),
      ],
      [
        'fact 5.12',
        'no title is an empty text; appendUntrusted escapes',
        "const o = HtmlService.createHtmlOutput('a'); return [o.getTitle(), o.appendUntrusted('<').getContent()];",
        ['', 'a&lt;'],
      ],
      [
        'fact 5.13',
        'included pages are not templates themselves',
        "const t = HtmlService.createTemplateFromFile('Page'); return t.evaluate().getContent();",
        '<style><?= no ?></style>',
      ],
      [
        'fact 5.14',
        'forced JSON is not escaped',
        show('<script>var x = <?!= JSON.stringify(v) ?></script>', "t.v = '</script>';"),
        '<script>var x = "</script>"</script>',
      ],
      ['fact 5.15', 'comments of HTML do not stop scriptlets', show('<!-- <?= 1 + 1 ?> -->'), '<!-- 2 -->'],
    ],
    {
      pages: {
        'Page.html': '<?!= HtmlService.createHtmlOutputFromFile("css").getContent() ?>',
        'css.html': '<style><?= no ?></style>',
      },
    },
  );

  it('fact 5.7: the data of a form arrives as an object', () => {
    const host = hostWith(
      "function save(form) { return form.name + form.city; } function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }",
    );
    host.call('show');
    expect(host.dialogs[0]?.run('save', { name: 'a', city: 'b' })).toBe('ab');
  });
});
