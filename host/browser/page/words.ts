/** @fileoverview The words of the page around the grid, in its language. What the register says comes from the register. */
import { en } from './words-en';
import { type Words, zhCN } from './words-zh-cn';
import { zhTW } from './words-zh-tw';

const { lang } = document.documentElement;

export const words: Words = lang === 'en' ? en : lang === 'zh-TW' ? zhTW : zhCN;

/** What the host refuses with, in the person's language where it is one of Sheets' own sentences. */
export function refusalIn(message: string): string {
  if (message.startsWith('You are trying to edit a protected cell')) return words.protectedCell;
  if (message === 'There is nothing to undo.') return words.nothingToUndo;
  return message === 'There is nothing to redo.' ? words.nothingToRedo : message;
}
