/** @fileoverview Records as pages, the menu and tests file them. */
import { createCustomer } from '../application/create-customer';
import { type ImportInput, importCustomers } from '../application/import-customers';
import type { Values } from '../application/ports';
import { serve } from './guard';

export function runCreateCustomer(record: Values) {
  return serve('createCustomer', ({ world }) => createCustomer(record, world));
}

export function runImportCustomers(input: ImportInput) {
  return serve('importCustomers', ({ world }) => importCustomers(input, world));
}
