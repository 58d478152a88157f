/** @fileoverview Reads a yes or no. */
import { type Reading, read, unread } from './reading';
import { halfWidth } from './text';

const YES = new Set(['是', '对', '對', '有', '√', '✓', '✔', '☑', 'true', 'yes', 'y', '1', 't', '已', '真']);
const NO = new Set([
  '否',
  '不是',
  '错',
  '無',
  '无',
  '没有',
  '×',
  '✗',
  '✘',
  '☐',
  'false',
  'no',
  'n',
  '0',
  'f',
  '未',
  '假',
]);

export function readBool(text: string): Reading<boolean> {
  // A tick may carry a sign that asks for its coloured form.
  const typed = halfWidth(text)
    .replace(/\ufe0f/g, '')
    .toLowerCase();
  if (YES.has(typed)) return read(true);
  return NO.has(typed) ? read(false) : unread('bool');
}
