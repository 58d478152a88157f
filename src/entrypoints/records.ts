/** @fileoverview Records as pages, the menu and tests file them. */
import { addOrder } from '../application/add-order';
import { createCustomer } from '../application/create-customer';
import { likelyTwins } from '../application/likely-twins';
import { listDue } from '../application/list-due';
import { logInteraction } from '../application/log-interaction';
import type { Values } from '../application/ports';
import { serve } from './guard';

export function runCreateCustomer(record: Values) {
  return serve('createCustomer', ({ world }) => createCustomer(record, world));
}

export function runLogInteraction(record: Values) {
  return serve('logInteraction', ({ world }) => logInteraction(record, world));
}

export function runAddOrder(record: Values) {
  return serve('addOrder', ({ world }) => addOrder(record, world));
}

export function runListDue(input?: { readonly member?: string }) {
  return serve('listDue', ({ world }) => listDue(input, world), { reading: true });
}

export function runLikelyTwins(record: Values) {
  return serve('likelyTwins', ({ world }) => likelyTwins(record, world), { reading: true });
}
