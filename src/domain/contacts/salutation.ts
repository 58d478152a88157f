/** @fileoverview How a person is addressed when nobody said otherwise: the surname and what the job title asks for. */

const COMPOUND =
  /^(?:欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|宇文|长孙|長孫|夏侯|司徒|端木)/;
const HAN = /^[\u3400-\u9fff]{2,4}$/;
const TITLED = /(?:总|總|经理|經理|老师|老師|主任|先生|女士|小姐|工|教授|医生|醫生)$/;
// A part of an organisation is nobody with a surname.
const DEPARTMENT = /(?:部|部门|部門|中心|公司|集团|集團|办公室|辦公室|单位|單位|前台|总机|總機)$/;
const HEAD = /总|總|董事|创始|創辦|老板|老闆|厂长|廠長|行长|行長|ceo/i;
const TEACHER = /老师|老師|教师|教師|教授|校长|校長|院长|院長/;
const MANAGER = /经理|經理|负责人|負責人|主管|主任|部长|部長|科长|科長|采购|採購|经办|業務|销售/;

/**
 * Blank where the name is no Chinese one: nothing is better than a wrong word.
 *
 * @example
 * salutationOf('张建国', '总经理'); // 张总
 */
export function salutationOf(name: string, title: string): string {
  const plain = name.trim();
  if (DEPARTMENT.test(plain)) return '';
  if (TITLED.test(plain)) return plain;
  if (!HAN.test(plain)) return '';
  const surname = COMPOUND.exec(plain)?.[0] ?? plain.slice(0, 1);
  if (TEACHER.test(title)) return `${surname}老师`;
  if (HEAD.test(title)) return `${surname}总`;
  return `${surname}${MANAGER.test(title) ? '经理' : '老师'}`;
}

/** How a letter addresses somebody: as it was written down, else by name and title, else by the name alone. */
export function addressedAs(name: string, title: string, written = ''): string {
  return written.trim() || salutationOf(name, title) || name.trim();
}
