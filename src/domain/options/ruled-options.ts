/** @fileoverview Options that rules know by their name: people may add others beside them, not call them otherwise. */

import { entryOf } from '../../schema/entry-of';
import { kinds } from '../../schema/options/interactions';
import { scenes } from '../../schema/options/managing';
import { rankOf } from '../cadence/methods';

const GRADING = ['grades', 'gradeMatrix'];
const BY_NAME: Readonly<Record<string, readonly string[]>> = {
  kinds: kinds.values.map(({ value }) => value),
  scenes: scenes.values.map(({ value }) => value),
  needSources: ['问卷'],
};

export function isRuled(list: string, value: string): boolean {
  if (GRADING.includes(list)) return true;
  return list === 'methods' ? rankOf(value) > 0 : (entryOf(BY_NAME, list) ?? []).includes(value);
}
