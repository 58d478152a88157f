/** @fileoverview The words of a page in the language it was opened in. */
import { commonWords } from '../../messages/pages/common';
import type { PageWords } from '../../messages/pages/page-words';
import type { Language } from '../../schema/language';

declare const PAGE: { readonly language: Language };

export function spoken<K extends string>(words: PageWords<K>): Readonly<Record<K, string>> {
  return words[PAGE.language];
}

export const common = spoken(commonWords);
