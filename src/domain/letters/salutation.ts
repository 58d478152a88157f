/** @fileoverview How a customer's contact is addressed where nobody wrote it down: surname and 总, 经理 or 老师 by title. */

// Two-character surnames that are common enough to be met; all others are one character.
const DOUBLE = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '夏侯',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '令狐',
  '长孙',
  '慕容',
  '司徒',
  '南宫',
];
const CHINESE_NAME = /^[\u4e00-\u9fff]{2,4}$/;
const ADDRESSED = /(总|经理|老师|先生|女士|主任|工|博士|教授|院长|校长)$/;

function surname(name: string): string {
  return DOUBLE.find((double) => name.startsWith(double)) ?? name.slice(0, 1);
}

function honorific(title: string): string {
  if (/总|董事|创始|老板|CEO/i.test(title)) return '总';
  if (/技术|工程|研发|教|医|专家|老师/.test(title)) return '老师';
  return '经理';
}

/** @example salutationOf('沈涛', '技术负责人') // '沈老师' */
export function salutationOf(name: string, title: string, written = ''): string {
  if (written.trim() !== '') return written.trim();
  const plain = name.trim();
  if (plain === '' || ADDRESSED.test(plain) || !CHINESE_NAME.test(plain)) return plain;
  return surname(plain) + honorific(title);
}
