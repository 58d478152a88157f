/** @fileoverview 选项改名: what is asked, why not, and why records changed. */
import type { RenamingMessages } from '../zh-CN/renaming';

export const renaming: RenamingMessages = {
  askList: 'In which list is the option? Write what stands in the first column of 下拉选项.',
  askFrom: (list) => `${list}: which option is to be renamed?`,
  askTo: (from) => `What is “${from}” to be called? Every record that has it is changed with it.`,
  fixed: (list) => `The program knows the options of ${list} by their names; they cannot be renamed.`,
  ruled: (value) => `Rules know “${value}” by its name; it cannot be renamed. Switch it off, or add another one.`,
  unknown: (list, value) => `${list} has no “${value}”.`,
  unfit: (value) =>
    `“${value}” cannot be an option: at most 200 characters, no spaces, commas or semicolons, and no = + - @ in front.`,
  reason: (list, from, to) => `option renamed (${list}: ${from} → ${to})`,
};
