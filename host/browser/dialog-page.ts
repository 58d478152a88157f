/** @fileoverview The page of a dialog or sidebar with google.script before all its own scripts. */
import { readFileSync } from 'node:fs';
import { builtFile } from './assets';

/** The bridge comes first, as live's wrapper does; the font is there as on most machines in China. */
export function dialogPage(html: string): string {
  const bridge = readFileSync(builtFile('bridge.js'), 'utf8').replace(/<\/script/gi, '<\\/script');
  const head = `<link rel="stylesheet" href="/fonts/index.css"><script>${bridge}</script>`;
  const place = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/i.exec(html);
  const headTag = /<head[^>]*>/i.exec(html) ?? place;
  if (!headTag) return head + html;
  const at = headTag.index + headTag[0].length;
  return html.slice(0, at) + head + html.slice(at);
}
