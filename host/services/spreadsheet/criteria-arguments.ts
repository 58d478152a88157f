/** @fileoverview Criteria as scripts read them back: Dates for serial numbers, enum members for relative dates. */
import { instantFromSerial } from '../../workbook/serial-date';
import { enumMember } from '../enums';
import type { Criteria } from './criteria-builder';

export function shownArguments({ criteria, args }: Criteria, timeZone: string): unknown[] {
  if (criteria.endsWith('_RELATIVE')) return args.map((name) => enumMember('RelativeDate', String(name)));
  if (!criteria.startsWith('DATE_')) return [...args];
  return args.map((value) => (typeof value === 'number' ? new Date(instantFromSerial(value, timeZone)) : value));
}
