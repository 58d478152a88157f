/** @fileoverview A text for customers names only what the register can fill in: another brace would stand in the mail, or vanish from it. */
import { PLACEHOLDERS } from '../letters/fill-template';
import { type Check, type Problem, textOf } from './check';

export const placeholders: Check = {
  id: 'placeholders',
  tables: ['templates'],
  check: (record) => ['subject', 'text'].flatMap((field) => unknownIn(field, textOf(record[field]))),
};

function unknownIn(field: string, text: string): Problem[] {
  const named = text.match(/\{[^{}]*\}/g) ?? [];
  const unknown = named.find((name) => !PLACEHOLDERS.includes(name.slice(1, -1)));
  if (unknown === undefined) return [];
  const params = { value: unknown, known: PLACEHOLDERS.map((name) => `{${name}}`).join(' ') };
  return [{ field, message: 'placeholderUnknown', params, severity: 'warning' }];
}
