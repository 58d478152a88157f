/** @fileoverview What belongs to customers that an import made: of people's making it keeps them, of the register's own it goes too. */
import type { Table } from '../../schema/define-table';
import { changeRequests } from '../../schema/tables/change-requests';
import { contacts } from '../../schema/tables/contacts';
import { followUps } from '../../schema/tables/follow-ups';
import { interactions } from '../../schema/tables/interactions';
import { needs } from '../../schema/tables/needs';
import { orders } from '../../schema/tables/orders';
import { surveyInvites } from '../../schema/tables/survey-invites';
import type { Stored, Values, World } from '../ports';

const BY_PEOPLE: readonly Table[] = [interactions, orders, needs, contacts, changeRequests, surveyInvites];

export interface Belongings {
  /** Titles of the tables that name a customer, by its number. */
  readonly used: ReadonlyMap<string, readonly string[]>;
  /** What goes with these customers. */
  ofThese(ids: ReadonlySet<string>): readonly { readonly table: Table; readonly records: readonly Stored[] }[];
}

export function belongingsOf(
  ids: readonly string[],
  { register, language }: Pick<World, 'register' | 'language'>,
): Belongings {
  const wanted = new Set(ids);
  const used = new Map<string, string[]>();
  const note = (id: string, table: Table) => {
    const titles = used.get(id) ?? [];
    if (!titles.includes(table.title[language])) used.set(id, [...titles, table.title[language]]);
  };
  for (const table of wanted.size === 0 ? [] : BY_PEOPLE) {
    for (const { values } of register.columns<Table>(table, ['customer'])) {
      const { customer } = values as Values;
      if (wanted.has(String(customer))) note(String(customer), table);
    }
  }
  const plans = wanted.size === 0 ? [] : register.all(followUps).filter(({ values }) => wanted.has(values.customer));
  for (const { values } of plans) if (!isOwnPlan(values)) note(values.customer, followUps);
  return {
    used,
    ofThese(gone) {
      const records = plans.filter(({ values }) => gone.has(values.customer)) as unknown as Stored[];
      return records.length > 0 ? [{ table: followUps, records }] : [];
    },
  };
}

/** Planned by a rule, and nobody has done or moved it. */
function isOwnPlan(plan: { cause: string; status: string; postponedFrom: string }): boolean {
  return (
    plan.cause !== '' && !plan.cause.startsWith('manual:') && plan.status === '待执行' && plan.postponedFrom === ''
  );
}
