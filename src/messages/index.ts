/** @fileoverview The list of languages. */
import type { Language } from '../schema/language';
import { en } from './en';
import type { Messages } from './messages';
import { zhCN } from './zh-CN';
import { zhTW } from './zh-TW';

const languages: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

export function messagesFor(language: Language): Messages {
  return languages[language];
}
