import { mayHoldSecrets } from '../../../src/domain/records/may-hold-secrets';
import type { Field } from '../../../src/schema/define-table';
import { tables } from '../../../src/schema/tables';

const fieldsWhere = (holds: (field: Field) => boolean) =>
  tables
    .filter(({ visibility }) => visibility === 'daily')
    .flatMap((table) => Object.entries(table.fields).map(([key, field]) => ({ name: `${table.name}.${key}`, field })))
    .filter(({ field }) => !field.auto && holds(field))
    .map(({ name }) => name);

it('leaves out only what is a code, a phone or a number of a record', () => {
  expect(fieldsWhere((field) => !mayHoldSecrets(field))).toEqual([
    'customers.phone',
    'customers.creditCode',
    'customers.website',
    'customers.landline',
    'customers.referredBy',
    'contacts.customer',
    'contacts.phone',
    'interactions.customer',
    'followUps.customer',
    'followUps.interaction',
    'needs.customer',
    'orders.customer',
    'orders.contractNo',
  ]);
});
