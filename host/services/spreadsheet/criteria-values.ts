/** @fileoverview The arguments of a validation rule as a script reads them back. */

import { instantFromSerial } from '../../workbook/serial-date';
import type { ValidationArgument } from '../../workbook/validation-rule';
import { enumMember } from '../enums';
import type { HostDocument } from '../execution-context';
import type { UnplacedRule } from './data-validation';
import type { Family } from './family';

/** Lists give [items, showDropdown], date criteria give Dates at midnight of the spreadsheet's zone. */
export function criteriaValues(family: Family, document: HostDocument, rule: UnplacedRule): unknown[] {
  if (rule.criteria === 'VALUE_IN_LIST') return [rule.args.map(String), rule.showDropdown];
  if (rule.criteria === 'VALUE_IN_RANGE') return [sourceRange(family, document, rule.args[0]), rule.showDropdown];
  if (rule.criteria.endsWith('_RELATIVE')) return rule.args.map((name) => enumMember('RelativeDate', String(name)));
  const isDate = rule.criteria.startsWith('DATE_');
  return rule.args.map((argument) =>
    isDate && typeof argument === 'number'
      ? new Date(instantFromSerial(argument, document.workbook.timeZone))
      : argument,
  );
}

/** null once the source was deleted: the rule shows #REF!. */
function sourceRange(family: Family, document: HostDocument, argument: ValidationArgument | undefined) {
  if (typeof argument !== 'object' || argument === null || argument.range === null) return null;
  const { sheetId, ...area } = argument.range;
  return family.range({ document, sheetId }, area);
}
