/** @fileoverview One line of 数据检查: what is wrong, where, and whose it is to mend. */
import { maskSensitive } from '../../domain/sensitive';
import { shortText } from '../../domain/short-text';
import type { Table } from '../../schema/define-table';
import type { Language } from '../../schema/language';

export interface Finding {
  readonly severity: 'error' | 'warning';
  /** Undefined where it concerns the register as a whole. */
  readonly table: Table | undefined;
  /** The record's number, or the entry's name. */
  readonly record: string;
  /** Key of the field, '' where there is none. */
  readonly field: string;
  readonly value: string;
  readonly problem: string;
  readonly advice: string;
  /** '' where it is the administrator's. */
  readonly owner: string;
  /** False where there is nothing that a link could find by its number. */
  readonly linked: boolean;
}

export function fieldTitle({ table, field }: Pick<Finding, 'table' | 'field'>, language: Language): string {
  return table?.fields[field]?.title[language] ?? '';
}

const SAID = 1000;

/** Nothing that must not be kept is shown again, whatever a cell holds that no event has masked yet. */
export function masked(finding: Finding): Finding {
  return {
    ...finding,
    value: shortText(maskSensitive(finding.value).text),
    problem: shortText(maskSensitive(finding.problem).text, SAID),
    advice: shortText(maskSensitive(finding.advice).text, SAID),
  };
}
