/** @fileoverview What is wrong with a text in a language: left-over Chinese, characters of the other script. */
import type { Language } from '../../src/schema/language';

const OpenCC: { Converter(options: { from: string; to: string }): (text: string) => string } = require('opencc-js');

const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
// Written so in Taiwan, though the conversion prefers another form (臺, 羣, 準).
const TAIWANESE = '台群准';
const CHINESE = /[\u3400-\u9fff]/;

/** The characters of a text that do not belong to the language; `quoted` stands as it is in every language. */
export function foreignCharacters(text: string, language: Language, quoted: readonly string[] = []): string[] {
  const words = [...quoted]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, quote) => rest.split(quote).join(''), text);
  const characters = [...new Set(words)].filter((character) => CHINESE.test(character));
  if (language === 'en') return characters;
  const convert = language === 'zh-TW' ? toTraditional : toSimplified;
  return characters.filter((character) => convert(character) !== character && !TAIWANESE.includes(character));
}
