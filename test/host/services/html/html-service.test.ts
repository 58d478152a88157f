/** @fileoverview HtmlService: templates, contextual escaping, outputs (facts 5). */
import { evaluated, hostWith, returned, thrown } from '../../builders/run-code';

function rendered(template: string, values: Record<string, unknown> = {}): unknown {
  const set = Object.entries(values)
    .map(([name, value]) => `t.${name} = ${JSON.stringify(value)};`)
    .join('');
  return returned(
    `const t = HtmlService.createTemplate(${JSON.stringify(template)}); ${set} return t.evaluate().getContent();`,
  );
}

describe('templates', () => {
  it.each([
    ['<p><?= x ?></p>', { x: '<b>&"' }, '<p>&lt;b&gt;&amp;&quot;</p>'],
    ['<p><?!= x ?></p>', { x: '<b>' }, '<p><b></p>'],
    ['<? for (var i = 0; i < 3; i++) { ?><i><?= i ?></i><? } ?>', {}, '<i>0</i><i>1</i><i>2</i>'],
    ['<input value="<?= x ?>">', { x: 'a"b' }, '<input value="a&quot;b">'],
    [
      "<script>var a = '<?= x ?>';</script>",
      { x: "it's </script>" },
      "<script>var a = 'it\\u0027s \\u003c\\u002fscript\\u003e';</script>",
    ],
    ['<script>var a = <?= x ?>;</script>', { x: 5 }, '<script>var a =  5 ;</script>'],
    ['<script>var a = <?= x ?>;</script>', { x: 'text' }, "<script>var a = 'text';</script>"],
    ['<a href="<?= x ?>">', { x: 'javascript:alert(1)' }, '<a href="about:invalid#zSoyz">'],
    ['<a href="<?= x ?>">', { x: 'https://example.com/?a=1&b=2' }, '<a href="https://example.com/?a=1&amp;b=2">'],
    ['line 1\nline 2 <?= 1 ?>\n', {}, 'line 1\nline 2 1\n'],
    // Comment trap: // swallows the rest of its line.
    ['<? // note ?>gone\nkept', {}, 'kept'],
    ['<!-- <?= 1 ?> -->', {}, '<!-- 1 -->'],
    ['<?= null ?>', {}, ''],
  ])('%j', (template, values, html) => {
    expect(rendered(template, values)).toBe(html);
  });

  it('prints only the first statement’s value', () => {
    expect(rendered('<?= 1; 2 ?>')).toBe('1');
  });

  it('see the program’s functions, let and const too', () => {
    const host = hostWith(
      `const name = 'n'; function include(page) { return HtmlService.createHtmlOutputFromFile(page).getContent(); }
       function main() { return HtmlService.createTemplateFromFile('ui/Page').evaluate().setTitle('T').getContent(); }`,
      { pages: { 'ui/Page.html': '<?!= include("Css") ?><?= name ?>', 'Css.html': '<style>a<?= 1 ?></style>' } },
    );
    expect(host.call('main')).toBe('<style>a<?= 1 ?></style>n');
  });

  it('getCode shows the output parts', () => {
    const code = evaluated("HtmlService.createTemplate('a<?= b ?>').getCode()");
    expect(code).toContain('output._ = "a"');
    expect(code).toContain('output._$ =  b ');
  });

  it.each(['nope', 'page', 'Page.html'])('has no page %s', (name) => {
    expect(thrown(`HtmlService.createTemplateFromFile('${name}');`, { pages: { 'Page.html': 'x' } })).toBe(
      `Exception: No HTML file named ${name} was found.`,
    );
  });

  it('an error inside a template is the script’s', () => {
    expect(thrown("HtmlService.createTemplate('<?= missing ?>').evaluate();")).toBe(
      'ReferenceError: missing is not defined',
    );
  });
});

describe('outputs', () => {
  it.each([
    ["HtmlService.createHtmlOutput('x').getTitle()", ''],
    ["HtmlService.createHtmlOutput('x').append('<b>').appendUntrusted('<i>').getContent()", 'x<b>&lt;i&gt;'],
    ["HtmlService.createHtmlOutput().setContent('y').setWidth(5).setHeight(6).getWidth()", 5],
    ["HtmlService.createHtmlOutput('a').getHeight()", null],
    [
      "HtmlService.createHtmlOutput('a').setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).getContent()",
      'a',
    ],
    [
      "HtmlService.createHtmlOutput('a').addMetaTag('viewport', 'w').getMetaTags().map((m) => m.getName() + m.getContent())",
      ['viewportw'],
    ],
    ["String(HtmlService.createHtmlOutput('a'))", 'HtmlOutput'],
    ["HtmlService.createHtmlOutput('a').getBlob().getDataAsString()", 'a'],
    ["HtmlService.createHtmlOutput('a').getAs('text/plain').getContentType()", 'text/plain'],
  ])('%s', (code, value) => {
    expect(evaluated(code)).toEqual(value);
  });

  it('knows only some meta tags', () => {
    expect(thrown("HtmlService.createHtmlOutput('').addMetaTag('author', 'x');")).toBe(
      'Exception: The meta tag name that you specified is not supported in this context.',
    );
  });
});
