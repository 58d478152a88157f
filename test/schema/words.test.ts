/** @fileoverview The words of the declarations are in the language that they say. */

import { generatedTabs } from '../../src/schema/generated-tabs';
import { optionLists } from '../../src/schema/options';
import { presets } from '../../src/schema/presets';
import { settingList } from '../../src/schema/settings';
import { areas } from '../../src/schema/settings/define-setting';
import { tables } from '../../src/schema/tables';
import { allTexts } from '../builders/all-texts';
import { foreignCharacters } from '../builders/words';

const texts = allTexts([tables, generatedTabs, optionLists, presets, settingList, areas]);

// What is typed into cells, tabs and the languages' own names are the same in every language.
const quoted = {
  'zh-CN': ['繁體中文'],
  'zh-TW': ['节假日'],
  en: ['同手机', '30-50万', '50万', '1.2亿', '农历', '休', '班', '达到', '超过', '全部', '、'],
};

test('there are texts', () => {
  expect(texts.length).toBeGreaterThan(400);
});

test.each(['zh-CN', 'zh-TW', 'en'] as const)('%s', (language) => {
  const foreign = texts.flatMap((text) => {
    const characters = foreignCharacters(text[language], language, quoted[language]);
    return characters.length > 0 ? [`${text[language]}: ${characters.join('')}`] : [];
  });
  expect(foreign).toEqual([]);
});
