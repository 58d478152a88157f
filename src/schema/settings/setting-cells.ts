/** @fileoverview How a setting's value stands in the cell, and is read from it. */

import { entryOf } from '../entry-of';
import type { Setting, SettingValue } from './define-setting';

/**
 * @example
 * settingText([60, 30]) // '60、30'
 */
export function settingText(value: SettingValue): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object') return value.join('、');
  return String(value);
}

/** The value that a cell's text means; undefined where it means none. A blank cell means the default. */
export function settingFromText(setting: Setting, cell: string): SettingValue | undefined {
  const typed = cell.trim();
  if (typed === '') return setting.default;
  switch (setting.type) {
    case 'number':
      return numberIn(setting, typed);
    case 'bool':
      return entryOf(truths, typed.toLowerCase());
    case 'numbers':
      return numbersIn(setting, typed);
    case 'tags':
      return parts(typed);
    default:
      return typed;
  }
}

const truths: Readonly<Record<string, boolean | undefined>> = {
  是: true,
  true: true,
  '1': true,
  否: false,
  false: false,
  '0': false,
};

function numberIn({ min, max, whole }: Setting, typed: string): number | undefined {
  const value = Number(typed.replace(/,/g, ''));
  if (!Number.isFinite(value) || (whole && !Number.isInteger(value))) return undefined;
  if (min !== undefined && value < min) return undefined;
  return max !== undefined && value > max ? undefined : value;
}

function numbersIn(setting: Setting, typed: string): number[] | undefined {
  const values = parts(typed).flatMap((part) => numberIn(setting, part) ?? []);
  return values.length > 0 && values.length === parts(typed).length ? values : undefined;
}

function parts(typed: string): string[] {
  return typed.split(/[、；，,;\s]+/).filter((part) => part !== '');
}
