/** @fileoverview In which fields identity numbers, bank cards and passwords are looked for. */
import type { Field } from '../../schema/define-table';

const CODES = ['phone', 'landline', 'creditCode', 'website'];

/** Whatever people type, choices and dates too; not codes, phones and numbers of records. */
export function mayHoldSecrets({ auto, code, type, reading }: Field): boolean {
  return !auto && !code && type !== 'ref' && !CODES.includes(reading ?? '');
}
