/** @fileoverview Whether a reminder as people got it agrees with itself: subject, headings, lines, sums, text and HTML. */

export interface MailParts {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Part {
  readonly title: string;
  readonly count: number | undefined;
  readonly lines: readonly string[];
}

const HEADING = /^━━ (.+?)(?:（(?:新 )?(\d+)）| \((\d+)(?: new)?\))?\s*━━$/;
const ITEM = /^(\d+\. |· )/;
const HIDDEN = /^(?:另有|還有) (\d+)|^(\d+) more/;

/** The sections of a plain text, in order. */
export function partsOf(text: string): Part[] {
  const parts: { title: string; count: number | undefined; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const [, title, chinese, english] = HEADING.exec(line) ?? [];
    const figure = chinese ?? english;
    if (title !== undefined) parts.push({ title, count: figure === undefined ? undefined : Number(figure), lines: [] });
    else parts[parts.length - 1]?.lines.push(line);
  }
  return parts;
}

function countProblems({ title, count, lines }: Part): string[] {
  if (count === undefined) return [];
  const shown = lines.filter((line) => ITEM.test(line)).length;
  const hidden = lines.map((line) => HIDDEN.exec(line)).find(Boolean);
  const all = shown + Number(hidden?.[1] ?? hidden?.[2] ?? 0);
  return all === count ? [] : [`${title} says ${count} and has ${all} lines`];
}

const cells = (line: string) => line.trim().split(/\s{2,}/);

/** Columns of figures add up to the last row, the rates included: 82%（41/50）. */
function sumProblems(lines: readonly string[]): string[] {
  const rows = lines.map(cells).filter((row) => row.length === 8);
  const [heads = [], ...members] = rows;
  const total = members.pop() ?? [];
  const fractions = (text = '') => (/(\d+)\/(\d+)/.exec(text) ?? []).slice(1).map(Number);
  const figures = (row: readonly string[]) => [
    ...row.slice(1, 7).map(Number),
    ...[0, 1].map((at) => fractions(row[7])[at] ?? 0),
  ];
  const sums = members
    .map(figures)
    .reduce((a, b) => a.map((value, at) => value + (b[at] ?? 0)), [0, 0, 0, 0, 0, 0, 0, 0]);
  return figures(total).flatMap((value, at) => {
    return value === sums[at] ? [] : [`${heads[Math.min(at + 1, 7)]}: ${sums[at]} in all, ${value} said`];
  });
}

const SUBJECT_PARTS = [
  ['overdue', /(?:逾期|overdue) (\d+)|(\d+) overdue/, ['逾期', 'Overdue']],
  ['today', /今日 (\d+)|(\d+) due/, ['今天', 'Today']],
  ['late', /(?:超时|逾時) (\d+)|(\d+) late/, ['超时', '逾時', 'Late']],
  ['decide', /(?:待我处理|待我處理) (\d+)|(\d+) to decide/, ['待我处理', '待我處理', 'For you to decide']],
] as const;

/** A rep's figures are those of the headings; a manager's those of the team's last row. */
function subjectProblems(subject: string, parts: readonly Part[]): string[] {
  const team = parts.find(({ title }) => ['团队', '團隊', 'Team'].includes(title));
  const rows = team?.lines.map(cells).filter((row) => row.length === 8) ?? [];
  const total = rows[rows.length - 1];
  const columns: Readonly<Record<string, number>> = { overdue: 1, today: 2, late: 4 };
  return SUBJECT_PARTS.flatMap(([key, pattern, titles]) => {
    const found = pattern.exec(subject);
    const said = Number(found?.[1] ?? found?.[2] ?? 0);
    const column = columns[key];
    const counted =
      total && column !== undefined
        ? Number(total[column])
        : (parts.find(({ title }) => (titles as readonly string[]).includes(title))?.count ?? 0);
    return said === counted ? [] : [`the subject says ${key} ${said}, the mail ${counted}`];
  });
}

const bare = (text: string) => text.replace(/\s+|━|https?:[^\s"<]+|我的待办|我的待辦|My list/g, '');

function plainOf(html: string): string {
  const tags = html.replace(/<[^>]+>/g, '');
  const signs: readonly (readonly [RegExp, string])[] = [
    [/&lt;/g, '<'],
    [/&gt;/g, '>'],
    [/&quot;/g, '"'],
    [/&#39;/g, "'"],
    [/&amp;/g, '&'],
  ];
  return signs.reduce((text, [sign, plain]) => text.replace(sign, plain), tags);
}

/** What does not agree, in words; nothing where all is well. */
export function figureProblems({ subject, text, html }: MailParts): string[] {
  const parts = partsOf(text);
  const team = parts.find(({ title }) => ['团队', '團隊', 'Team'].includes(title));
  const same = bare(plainOf(html)) === bare(text);
  const size = Buffer.byteLength(html);
  return [
    ...parts.flatMap(countProblems),
    ...(team ? sumProblems(team.lines) : []),
    ...subjectProblems(subject, parts),
    ...(same ? [] : ['text and HTML say different things']),
    ...(size < 102 * 1024 ? [] : [`${size} bytes are more than Gmail shows`]),
    ...parts.filter(({ lines }) => lines.every((line) => line.trim() === '')).map(({ title }) => `${title} is empty`),
  ];
}
