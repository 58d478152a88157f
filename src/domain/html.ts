/** @fileoverview HTML of mails: values put into a template are always escaped. */

/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

export type HtmlValue = string | number | Html | readonly Html[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function written(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

/**
 * A piece of HTML; strings in it are escaped, pieces of HTML are not escaped twice.
 *
 * @example
 * html`<b>${'<A&B>'}</b>` // { html: '<b>&lt;A&amp;B&gt;</b>' }
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const last = parts.length - 1;
  return { html: parts.map((part, index) => (index < last ? part + written(values[index]) : part)).join('') };
}
