/** @fileoverview The daily reminder as HTML for mail programs: one fluid column, inline styles, 600 pixels at most. */
import { escapeHtml, type Html, html } from '../html';
import type { Digest, Grid, Item, Line, Section, SectionKey } from './digest';

const INK = '#202124';
const FAINT = '#5f6368';
const RULE = '#dadce0';
// Red and amber only where something is late; all else is grey, so that they are seen.
const ACCENTS: Partial<Record<SectionKey, string>> = {
  overdue: '#c5221f',
  late: '#c5221f',
  escalated: '#c5221f',
  today: '#b06000',
  decide: '#b06000',
};
const FONT = "font-family:'PingFang SC','Microsoft YaHei',Roboto,Arial,sans-serif";

export function renderHtml(digest: Digest): string {
  let number = 1;
  const sections = digest.sections.map((section) => {
    const first = number;
    if (section.numbered) number += section.items.length;
    return sectionHtml(section, first);
  });
  return html`<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body style="margin:0;background:#f1f3f4"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#fff"><tr><td style="padding:16px;${raw(FONT)};font-size:15px;line-height:1.6;color:${INK}"><p style="margin:0 0 8px">${digest.greeting}</p>${sections}${footHtml(digest.foot)}</td></tr></table></td></tr></table></body></html>`
    .html;
}

const raw = (text: string): Html => ({ html: text });

function sectionHtml(section: Section, first: number): Html {
  const { key, title, intro, table, items, more, after, numbered } = section;
  const accent = ACCENTS[key] ?? FAINT;
  const list = items.map((item, index) => itemHtml(item, numbered ? `${first + index}. ` : '· ', numbered ? 600 : 400));
  return html`<h2 style="margin:20px 0 8px;padding:0 0 0 8px;border-left:4px solid ${accent};font-size:16px;line-height:1.4;color:${accent}">${title}</h2>${noteHtml(intro)}${table ? gridHtml(table) : undefined}${list}${noteHtml(more)}${noteHtml(after)}`;
}

function noteHtml(text: string | undefined): Html | undefined {
  return text ? html`<p style="margin:0 0 8px;color:${FAINT}">${text}</p>` : undefined;
}

/** Only names are bold: a sentence in bold says nothing louder. */
function itemHtml({ head, lines }: Item, mark: string, weight: number): Html {
  const below = lines.map((line) => html`<br>${lineHtml(line)}`);
  const rest = below.length > 0 ? html`<span style="color:${FAINT}">${below}</span>` : undefined;
  return html`<p style="margin:0 0 12px"><b style="font-weight:${weight}">${mark}${lineHtml(head)}</b>${rest}</p>`;
}

function lineHtml(line: Line): Html {
  return { html: line.map(pieceHtml).join('') };
}

function pieceHtml(piece: Line[number]): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  if ('quiet' in piece) return html`<span style="font-weight:400;color:${FAINT}">${piece.quiet}</span>`.html;
  if ('phone' in piece) {
    return html`<a href="tel:${dialled(piece.phone)}" style="color:#1a73e8">${piece.phone}</a>`.html;
  }
  return html`<a href="${piece.href}" style="color:#1a73e8">${piece.label}</a>`.html;
}

/** An extension is dialled after a pause: 0571-88880100-801. */
function dialled(phone: string): string {
  const [area = '', number = '', extension] = phone.split('-');
  const main = /^0\d{2,3}$/.test(area) && number ? area + number : phone;
  return (extension && main !== phone ? `${main},${extension}` : main).replace(/[^\d+,]/g, '');
}

// 逾期 and 超时: the figures to look at.
const ALARMING = [1, 4];
const LAST_COLUMN = 7;

function cellStyle(text: string, column: number, head: boolean, last: boolean): string {
  const isNothing = text === '0' || text === '–';
  const alarms = !head && !isNothing && ALARMING.includes(column);
  // A word broken over two lines is hard to read on a phone; where there are several, the line may break.
  const whole = head && text.includes(' ') ? '' : ';white-space:nowrap';
  const colour = alarms ? ACCENTS.overdue : isNothing && !head ? FAINT : INK;
  const rule = last ? '' : `;border-bottom:1px solid ${RULE}`;
  // The rate stands off: its figures are read by themselves.
  const gap = column === LAST_COLUMN ? '4px 2px 4px 6px' : '4px 2px';
  return `padding:${gap};font-weight:${head || last || alarms ? 600 : 400};color:${colour}${rule}${whole}`;
}

function gridHtml(grid: Grid): Html {
  const rows = grid.map((row, index) => {
    const tag = index === 0 ? 'th' : 'td';
    const cells = row.map((text, column) => {
      const style = cellStyle(text, column, index === 0, index === grid.length - 1);
      return raw(`<${tag} align="${column === 0 ? 'left' : 'right'}" style="${style}">${escapeHtml(text)}</${tag}>`);
    });
    return html`<tr>${cells}</tr>`;
  });
  return html`<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;font-size:13px;line-height:1.4;margin:0 0 8px">${rows}</table>`;
}

function footHtml(foot: readonly string[]): Html {
  const lines = foot.map((line, index) => html`${index > 0 ? raw('<br>') : undefined}${line}`);
  return html`<p style="margin:24px 0 0;padding:12px 0 0;border-top:1px solid ${RULE};font-size:13px;color:${FAINT}">${lines}</p>`;
}
