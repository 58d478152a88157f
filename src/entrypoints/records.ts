/** @fileoverview Records as pages, the menu and tests file them. */
import { addOrder } from '../application/filing/add-order';
import { createCustomer } from '../application/filing/create-customer';
import { logInteraction } from '../application/filing/log-interaction';
import { listDue } from '../application/follow-ups/list-due';
import { openPlans } from '../application/follow-ups/open-plans';
import type { Values } from '../application/ports';
import { likelyTwins } from '../application/twins/likely-twins';
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

export function runOpenPlans(input: { readonly customer: string }) {
  return serve('openPlans', ({ world }) => openPlans(input, world), { reading: true });
}

export function runLikelyTwins(record: Values) {
  return serve('likelyTwins', ({ world }) => likelyTwins(record, world), { reading: true });
}
