/** @fileoverview Telephone columns hold numbers that can be dialled. */
import { readPhones } from '../typed/phone';
import { regionOfAddress } from '../typed/region';
import { filledFields } from './asked-fields';
import { type Check, textOf, type Values } from './check';
import { typedProblem } from './typed-problem';

export const phone: Check = {
  id: 'phone',
  check: (record, context) =>
    filledFields(record, context, ({ reading }) => reading === 'phone' || reading === 'landline').flatMap(
      ([field, value]) => {
        const typed = String(value);
        return typedProblem(field, typed, readPhones(typed, regionOf(record)), 'error', ({ text }) => text);
      },
    ),
};

/** The region, or what the address says of it: a landline without area code is completed by it. */
function regionOf({ region, address }: Values): string {
  return textOf(region) || regionOfAddress(textOf(address)) || '';
}
