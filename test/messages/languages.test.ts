/** @fileoverview Every word is in the language that it is meant for; a missing one does not compile. */
import { readdirSync, readFileSync } from 'node:fs';
import { messagesFor } from '../../src/messages';
import { generatedTabs } from '../../src/schema/generated-tabs';
import type { Language } from '../../src/schema/language';
import { tables } from '../../src/schema/tables';
import { foreignCharacters } from '../builders/words';

// Tab names never change with the language, and texts quote them.
const tabs = [...tables, ...generatedTabs].map(({ tab }) => tab);

/** The words of a source file: without comments, imports and the keys by which stored values are looked up. */
function wordsOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s*import .*$/gm, '')
    .replace(/['"]?[\u3400-\u9fff\w/]+['"]?:/g, '')
    .replace(/[!=]== '[^']*'/g, '')
    .replace(/const [A-Z_]+ = '[^']*'/g, '')
    .replace(/(?:includes|startsWith)\('[^']*'\)/g, '');
}

function filesOf(language: Language): string[] {
  const own = readdirSync(`src/messages/${language}`).map((file) => `src/messages/${language}/${file}`);
  return [`src/messages/${language}.ts`, ...own];
}

const areasOf = (language: Language) => readdirSync(`src/messages/${language}`).sort();

test.each(['zh-TW', 'en'] as const)('%s has every area', (language) => {
  expect(areasOf(language)).toEqual(areasOf('zh-CN'));
});

/** Keys and lengths all the way down; the words themselves are left out. */
function shapeOf(words: unknown): unknown {
  if (Array.isArray(words)) return words.length;
  if (typeof words !== 'object' || words === null) return typeof words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, shapeOf(value)]));
}

test.each(['zh-TW', 'en'] as const)('%s has every word', (language) => {
  expect(shapeOf(messagesFor(language))).toEqual(shapeOf(messagesFor('zh-CN')));
});

test.each(['zh-CN', 'zh-TW', 'en'] as const)('no word of %s is empty', (language) => {
  const texts: string[] = [];
  const walk = (words: unknown): void => {
    if (typeof words === 'string') texts.push(words);
    else if (typeof words === 'object' && words !== null) Object.values(words).forEach(walk);
  };
  walk(messagesFor(language));
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
});

describe.each(['zh-CN', 'zh-TW', 'en'] as const)('%s', (language) => {
  test.each(filesOf(language))('%s', (file) => {
    const lines = wordsOf(file).split('\n');
    const foreign = lines.filter((line) => foreignCharacters(line, language, tabs).length > 0);
    expect(foreign.map((line) => `${line.trim()} ${foreignCharacters(line, language, tabs).join('')}`)).toEqual([]);
  });
});

describe('the words of pages', () => {
  const files = readdirSync('src/messages/pages').filter((file) => file !== 'page-words.ts');

  test.each(files)('%s', (file) => {
    const [words] = Object.values(jest.requireActual<object>(`../../src/messages/pages/${file}`)) as [
      Record<Language, Record<string, string>>,
    ];
    for (const [language, texts] of Object.entries(words)) {
      const foreign = Object.entries(texts).filter(
        ([, text]) =>
          text.trim() === '' || foreignCharacters(text.replace(/\{\w+\}/g, ''), language as Language, tabs).length > 0,
      );
      expect(foreign).toEqual([]);
    }
    // A place that is filled in one language is filled in all.
    const places = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const [key, text] of Object.entries(words['zh-CN'])) {
      expect([key, places(words['zh-TW'][key])]).toEqual([key, places(text)]);
      expect([key, places(words.en[key])]).toEqual([key, places(text)]);
    }
  });
});
