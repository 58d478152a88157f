/** @fileoverview Texts from 话术与模板: which one fits, and its placeholders filled; what is not known leaves no braces behind. */

export interface Template {
  readonly scene: string;
  readonly grade: string;
  readonly tag: string;
  readonly subject: string;
  readonly text: string;
  readonly active: boolean;
}

/** What is filled in, by whatever knows it. */
export const PLACEHOLDERS: readonly string[] = [
  '称呼',
  '客户',
  '负责人',
  '公司',
  '电话',
  '经理',
  '兴趣',
  '日期',
  '事项',
  '达成共识',
  '待办事项',
  '待办负责人',
  '待办期限',
  '跟进计划',
  '截止日期',
  '链接',
  '原因',
];

export type Filling = Readonly<Record<string, string>>;

/** The texts of a scene for such a customer, those that say most about it first: by tag and grade, by tag, by grade, for everybody. */
export function fittingTemplates(
  templates: readonly Template[],
  scene: string,
  tags: readonly string[],
  grade: string,
): Template[] {
  const fitting = templates.filter((one) => {
    const forTag = one.tag === '' || tags.includes(one.tag);
    return one.active && one.scene === scene && forTag && (one.grade === '' || one.grade === grade);
  });
  const weight = ({ tag, grade: own }: Template) => (tag ? 2 : 0) + (own ? 1 : 0);
  return fitting.sort((a, b) => weight(b) - weight(a));
}

export function templateFor(...asked: Parameters<typeof fittingTemplates>): Template | undefined {
  return fittingTemplates(...asked)[0];
}

const HAN_NUMBERS = '一二三四五六七八九十';
const HAN_POINT = /^[一二三四五六七八九十](?=、)/;
const POINT = /^\d{1,2}(?=[.．、)）]\D)/;

/** 一、三、 becomes 一、二、: what was left out leaves no gap in the numbers. */
function countedAnew(lines: readonly string[]): string[] {
  let han = 0;
  let plain = 0;
  return lines.map((line) =>
    HAN_POINT.test(line)
      ? line.replace(HAN_POINT, () => HAN_NUMBERS[han++] ?? '')
      : line.replace(POINT, () => String(++plain)),
  );
}

/** A line whose only placeholders are unknown is left out; elsewhere they vanish. */
export function fillTemplate(text: string, values: Filling): string {
  const lines = text.split('\n').filter((line) => {
    const asked = line.match(/\{[^{}]+\}/g) ?? [];
    return asked.length === 0 || asked.some((name) => (values[name.slice(1, -1)] ?? '') !== '');
  });
  const counted = lines.length < text.split('\n').length ? countedAnew(lines) : lines;
  return counted
    .map((line) => line.replace(/\{([^{}]+)\}/g, (_, name: string) => values[name] ?? ''))
    .map((line) =>
      line
        .replace(/（[^（）]*?负责人 ，前）|（负责人 \s*，前）/g, '')
        .replace(/ {2,}/g, ' ')
        .replace(/([。！？]) /g, '$1')
        .trim(),
    )
    .join('\n');
}
