/** @fileoverview A form in which the customer is known already. */
import type { RecordForm } from '../../application/filing/record-form';

export function withCustomer(form: RecordForm, customer: string): RecordForm {
  const groups = form.groups.map(({ title, fields }) => ({
    title,
    fields: fields.map((field) => (field.key === 'customer' ? { ...field, value: customer } : field)),
  }));
  return { ...form, groups };
}
