/** @fileoverview The words of the forms. */
import type { FormMessages } from '../zh-CN/forms';

export const forms: FormMessages = {
  save: 'Save',
  saving: 'Saving…',
  close: 'Close',
  another: 'One more',
  choose: 'Choose',
  required: 'required',
  missing: 'Please fill in: {field}',
  yes: 'Yes',
  savedCustomer: 'Customer {id} filed',
  savedInteraction: 'Logged as {id}',
  twins: 'Possibly the same as a customer you have; please check:',
  twin: '{id} {name} (owner: {owner}, last contact: {last})',
  never: 'none yet',
  closed: '{count} follow-ups done',
  next: 'Next follow-up: {date}',
  fix: 'Please correct the {count} marked fields, then save again.',
  failed: 'Not saved; what you filled in is still here. Please try again. ({message})',
};
