/** @fileoverview The words of a page in the language it was opened in. */
import { commonWords } from '../../messages/pages/common';
import type { Language } from '../../schema/language';

declare const PAGE: { readonly language: Language };

export function spoken<W>(words: Readonly<Record<Language, W>>): W {
  return words[PAGE.language];
}

export const common = spoken(commonWords);
