/** @fileoverview Menus, triggers and access name functions: each must be there, and be found as Apps Script finds it. */
import { readFileSync } from 'node:fs';
import { access } from '../../src/entrypoints/access';
import { menuFunctions } from '../../src/entrypoints/menu';
import { triggers } from '../../src/entrypoints/triggers';

const code = readFileSync('dist/Code.js', 'utf8');
/** Apps Script scans the source for declarations; what an object holds is invisible to it. */
const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name as string);

it.each(menuFunctions())('has %s, which the menu names', (name) => {
  expect(declared).toContain(name);
});

it.each(triggers.map(({ handler }) => handler))('has %s, which a trigger names', (name) => {
  expect(declared).toContain(name);
});

it('has no handler that a simple trigger would call as well', () => {
  expect(declared.filter((name) => ['onEdit', 'onChange', 'onFormSubmit'].includes(name))).toEqual([]);
});

it('lets pages call only what access has a line for', () => {
  const others = declared.filter((name) => !name.startsWith('menu') && !name.startsWith('handle') && name !== 'onOpen');
  expect(others.filter((name) => !(name in access))).toEqual([]);
});
