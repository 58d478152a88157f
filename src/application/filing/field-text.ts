/** @fileoverview A field's value as it is put on paper or into a file: local time, percents as percents, nothing sensitive. */
import { maskSensitive } from '../../domain/sensitive';
import type { Field } from '../../schema/define-table';
import { momentText } from '../keeping/moment-text';
import type { Clock, Value } from '../ports';
import { shownText } from './shown-text';

interface Signs {
  readonly yes: string;
  readonly no: string;
}

export function fieldText(field: Field, value: Value, signs: Signs, clock: Pick<Clock, 'localOf'>): string {
  if (field.type === 'bool') return value === true ? signs.yes : signs.no;
  const text = shownText(value);
  if (text === '') return '';
  if (field.type === 'datetime') return momentText(text, clock);
  if (field.type === 'percent' && typeof value === 'number') return `${Number((value * 100).toFixed(4))}%`;
  // A number that is one by itself is none of a person's; everywhere else one may have been typed in.
  return field.code || field.type !== 'text' ? text : maskSensitive(text).text;
}
