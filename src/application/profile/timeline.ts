/** @fileoverview What happened with a customer, latest first: contacts, orders, needs. */
import { isMoment } from '../../domain/moment';
import type { OwnTables } from '../keeping/customer-tables';
import type { World } from '../ports';

export interface Happened {
  readonly id: string;
  readonly on: string;
  readonly what: 'contact' | 'order' | 'need';
  /** Method, amount or type. */
  readonly title: string;
  readonly text: string;
  readonly who: string;
}

const SHOWN = 30;

export function timelineOf({ interactions, orders, needs }: OwnTables, { clock }: Pick<World, 'clock'>): Happened[] {
  const contacts = interactions.map(({ values: { id, date, method, content, feedback, owner } }): Happened => {
    return {
      id,
      on: date,
      what: 'contact',
      title: method,
      text: [content, feedback].filter(Boolean).join('\n'),
      who: owner,
    };
  });
  const bought = orders.map(({ values: { id, date, amount, product, owner } }): Happened => {
    return { id, on: date, what: 'order', title: String(amount ?? ''), text: product, who: owner };
  });
  const asked = needs.map(({ values: { id, createdAt, type, description, status, owner } }): Happened => {
    const on = isMoment(createdAt) ? clock.localOf(createdAt).day : createdAt;
    return { id, on, what: 'need', title: [type, status].filter(Boolean).join(' · '), text: description, who: owner };
  });
  return [...contacts, ...bought, ...asked]
    .filter(({ on }) => on !== '')
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .slice(0, SHOWN);
}
