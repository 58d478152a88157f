/** @fileoverview Source of a template's output: raw parts as they are, printed parts escaped for the place they stand in. */

/**
 * Defines createTemplateOutput(): `_` appends raw text, `_$` escapes by context [facts 5: contextual escaping].
 * In a script outside a string a value becomes a literal; inside a string its characters are escaped.
 */
export const TEMPLATE_OUTPUT_SOURCE = `
const ENTITY = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text) => text.replace(/[&<>"']/g, (sign) => ENTITY[sign]);
const escapeScriptSign = (sign) => '\\\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0');
const escapeScript = (text) => text.replace(/[\\\\'"\`<>&\\n\\r\\u2028\\u2029=\\/]/g, escapeScriptSign);
const escapeStyle = (text) => text.replace(/[^a-zA-Z0-9#., %-]/g, (sign) => '\\\\' + sign.codePointAt(0).toString(16) + ' ');
const SAFE_URL = /^(?:(?:https?|mailto|tel):|[^:]*$|[^:]*[/?#])/i;
function contextAfter(html) {
  const open = Math.max(html.lastIndexOf('<script'), html.lastIndexOf('<style'));
  const tail = open < 0 ? '' : html.slice(open);
  const element = /^<(script|style)\\b[^>]*>/i.exec(tail);
  if (element && !/<\\/(?:script|style)/i.test(tail)) {
    if (element[1].toLowerCase() === 'style') return 'style';
    return quoteOpenIn(tail.slice(element[0].length)) ? 'script string' : 'script';
  }
  const tag = /<[a-zA-Z!/][^<>]*$/.exec(html);
  if (!tag) return 'text';
  const attribute = /([^\\s=<>"']+)\\s*=\\s*(?:"[^"]*|'[^']*|[^\\s"'>]*)$/.exec(tag[0]);
  if (!attribute) return 'text';
  if (/^on/i.test(attribute[1])) return quoteOpenIn(attribute[0].replace(/^[^=]*=\\s*["']?/, '')) ? 'handler string' : 'handler';
  return /^(?:href|src|action|formaction)$/i.test(attribute[1]) && /=\\s*["']?$/.test(attribute[0]) ? 'url' : 'text';
}
function quoteOpenIn(code) {
  let quote = '';
  for (let i = 0; i < code.length; i++) {
    const sign = code[i];
    if (sign === '\\\\') i++;
    else if (quote) { if (sign === quote) quote = ''; }
    else if (sign === '"' || sign === "'" || sign === '\`') quote = sign;
    else if (sign === '/' && code[i + 1] === '/') { const end = code.indexOf('\\n', i); if (end < 0) return false; i = end; }
  }
  return quote !== '';
}
const scriptLiteral = (value) => (value === null || value === undefined ? 'null'
  : typeof value === 'number' || typeof value === 'boolean' ? ' ' + value + ' ' : "'" + escapeScript(String(value)) + "'");
function escapeFor(context, value) {
  const text = value === null || value === undefined ? '' : String(value);
  if (context === 'script') return scriptLiteral(value);
  if (context === 'script string') return escapeScript(text);
  if (context === 'handler') return escapeHtml(scriptLiteral(value));
  if (context === 'handler string') return escapeHtml(escapeScript(text));
  if (context === 'style') return escapeStyle(text);
  if (context === 'url') return SAFE_URL.test(text.trim()) ? escapeHtml(text) : 'about:invalid#zSoyz';
  return escapeHtml(text);
}
function createTemplateOutput() {
  let html = '';
  return {
    set _(raw) { html += raw === null || raw === undefined ? '' : String(raw); },
    set _$(value) { html += escapeFor(contextAfter(html), value); },
    append(raw) { html += String(raw); return this; },
    toString() { return html; },
  };
}
`;
