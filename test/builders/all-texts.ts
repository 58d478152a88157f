/** @fileoverview Every text in three languages within a declaration, however deep. */
import type { Text } from '../../src/schema/language';

export function allTexts(declaration: unknown): Text[] {
  if (typeof declaration !== 'object' || declaration === null) return [];
  if ('zh-CN' in declaration) return [declaration as Text];
  return Object.values(declaration).flatMap(allTexts);
}
