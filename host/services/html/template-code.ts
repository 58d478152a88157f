/** @fileoverview The code of a template: raw parts go to output._, printed ones to output._$ [facts 5]. */

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** Line breaks stay where they are, so that a // comment ends as it does live (and swallows the rest of its line). */
export function templateCode(source: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    parts.push(rawCode(source.slice(at, match.index)), scriptletCode(match[1], match[2] ?? ''));
    at = match.index + match[0].length;
  }
  parts.push(rawCode(source.slice(at)));
  return parts.join('');
}

function scriptletCode(print: string | undefined, code: string): string {
  if (print === undefined) return `${code}; `;
  return `output.${print === '=' ? '_$' : '_'} = ${code} ; `;
}

/** A statement for each line, so that the lines of code and template agree. */
function rawCode(html: string): string {
  if (html === '') return '';
  return html
    .split(/(?<=\n)/)
    .map((line) => `output._ = ${JSON.stringify(line)}; ${line.endsWith('\n') ? '\n' : ''}`)
    .join('');
}
