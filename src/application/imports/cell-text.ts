/** @fileoverview A value as the entries of an import hold it: an empty box is nothing. */
import { valueText } from '../../domain/change-log/value-text';
import type { Value, World } from '../ports';

export function cellText(value: Value, digest: World['digest']): string {
  return valueText(value === false ? undefined : value, digest);
}
