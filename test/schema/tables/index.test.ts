/** @fileoverview The declarations fit together. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Field, Table } from '../../../src/schema/define-table';
import type { Language } from '../../../src/schema/language';
import { presets } from '../../../src/schema/presets';
import { optionListsOf } from '../../../src/schema/presets/preset-options';
import { tableNamed, tables } from '../../../src/schema/tables';

const languages: Language[] = ['zh-CN', 'zh-TW', 'en'];
const lists = new Set(optionListsOf(presets[0] ?? fail()).map(({ name }) => name));

function fail(): never {
  throw new Error('there is no preset');
}

function fieldsOf(table: Table): [string, Field][] {
  return Object.entries(table.fields);
}

test('every file of tables/ is in the list', () => {
  const files = readdirSync('src/schema/tables').filter((file) => file !== 'index.ts');
  const index = readFileSync('src/schema/tables/index.ts', 'utf8');
  const missing = files.filter((file) => !index.includes(`'./${file.replace('.ts', '')}'`));
  expect(missing).toEqual([]);
  expect(tables).toHaveLength(files.length);
});

test('an unknown table is named', () => {
  expect(tableNamed('orders').tab).toBe('成交记录');
  expect(() => tableNamed('deals')).toThrow('"deals"');
});

test('names, tabs and prefixes are unique', () => {
  const prefixes = tables.flatMap(({ id }) => (typeof id === 'object' ? [id.prefix] : []));
  for (const values of [tables.map(({ name }) => name), tables.map(({ tab }) => tab), prefixes])
    expect(new Set(values).size).toBe(values.length);
  expect(prefixes.sort().join('')).toBe('FGILMNOPRSTV');
});

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_name, table) => {
  test('has its number first', () => {
    const [key, field] = fieldsOf(table)[0] ?? fail();
    if (table.id) expect([key === 'id' || key === 'seq', field.auto, field.type]).toEqual([true, true, 'text']);
  });

  test('has a list for every choice', () => {
    const open = fieldsOf(table).filter(([, field]) => field.type === 'choice' && !lists.has(field.options ?? ''));
    const unknown = fieldsOf(table).filter(([, field]) => field.options && !lists.has(field.options));
    expect([...open, ...unknown]).toEqual([]);
  });

  test('points only to tables there are, each ref with a name behind it', () => {
    for (const [key, field] of fieldsOf(table)) {
      if (field.to) expect(tables.map(({ name }) => name)).toContain(field.to);
      if (field.type !== 'ref') continue;
      const keys = Object.keys(table.fields);
      expect(keys[keys.indexOf(key) + 1]).toBe(`${key}Name`);
      expect(table.fields[`${key}Name`]?.auto).toBe(true);
    }
  });

  test('has groups that it declares, each in one piece', () => {
    const order = fieldsOf(table).flatMap(([, { group }]) => (group ? [group] : []));
    const pieces = order.filter((group, index) => group !== order[index - 1]);
    expect(pieces).toEqual(Object.keys(table.groups ?? {}));
  });

  test.each(languages)('has unique titles in %s', (language) => {
    const titles = fieldsOf(table).map(([, { title }]) => title[language]);
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
  });

  test('tells the problems where people fill it in', () => {
    const filled = table.visibility !== 'machine' && table.name !== 'settings';
    expect('problems' in table.fields).toBe(filled);
  });
});

test.each(['changes', 'outbox'])('%s holds text only', (name) => {
  expect(fieldsOf(tableNamed(name)).filter(([, { type }]) => type !== 'text')).toEqual([]);
});
