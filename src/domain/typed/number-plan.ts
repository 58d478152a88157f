/** @fileoverview What the numbering plans of the mainland, Hong Kong, Macao and Taiwan allow. */
import parsePhoneNumber, { type MetadataJson } from 'libphonenumber-js/core';
import metadata from '../generated/phone-metadata.json';

// The file is cut from the library's own; its type is too wide for the checker.
const plans = metadata as unknown as MetadataJson;

/** Whether such a number can have been given out in the mainland; written with its leading 0 where it has one. */
export function isAssignedInChina(national: string): boolean {
  return parsePhoneNumber(national, { defaultCountry: 'CN', extract: false }, plans)?.isValid() ?? false;
}

/** A number of Hong Kong, Macao or Taiwan as it is stored, undefined when their plans do not have it. */
export function outsideMainland(digits: string): string | undefined {
  const number = parsePhoneNumber(`+${digits}`, { extract: false }, plans);
  return number?.isValid() ? number.formatInternational() : undefined;
}
