/** @fileoverview A number field holds a number, a box yes or no; money and shares say what they want. */
import type { FieldType } from '../../schema/field-types';
import { readBool } from '../typed/bool';
import { readMoney } from '../typed/money';
import { readNumber } from '../typed/number';
import { readPercent } from '../typed/percent';
import type { Reading } from '../typed/reading';
import { filledFields } from './asked-fields';
import { type Check, textOf } from './check';
import { typedProblem } from './typed-problem';

const READERS: Partial<Record<FieldType, (text: string) => Reading<number | boolean>>> = {
  bool: readBool,
  number: readNumber,
  money: (text) => readMoney(text),
  percent: readPercent,
};

export const number: Check = {
  id: 'number',
  check: (record, context) =>
    filledFields(record, context, ({ type }) => type in READERS).flatMap(([field, value]) => {
      const type = context.fields[field]?.type ?? 'number';
      // A share above one may stand there as a number: 16 where 16% was meant.
      const text = type === 'percent' ? String(value) : textOf(value);
      const reading = text === '' ? undefined : READERS[type]?.(text);
      return reading ? typedProblem(field, text, reading, 'error', percentText) : [];
    }),
};

function percentText(share: number | boolean): string {
  return `${Number((Number(share) * 100).toPrecision(12))}%`;
}
