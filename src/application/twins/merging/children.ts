/** @fileoverview Everything that belongs to a customer and goes along when it is merged into another. */
import { handedOver, isDoubled, staysMain } from '../../../domain/merging/moved-children';
import type { RecordOf, Table } from '../../../schema/define-table';
import { changeRequests } from '../../../schema/tables/change-requests';
import { contacts } from '../../../schema/tables/contacts';
import type { customers } from '../../../schema/tables/customers';
import { followUps } from '../../../schema/tables/follow-ups';
import { interactions } from '../../../schema/tables/interactions';
import { needs } from '../../../schema/tables/needs';
import { orders } from '../../../schema/tables/orders';
import { surveyInvites } from '../../../schema/tables/survey-invites';
import type { Register, Stored, Values } from '../../ports';
import type { Change } from './logged-change';

type Customer = RecordOf<typeof customers>;

export const CHILDREN: readonly Table[] = [
  contacts,
  interactions,
  followUps,
  needs,
  orders,
  changeRequests,
  surveyInvites,
];

export interface Moving {
  readonly table: Table;
  readonly changes: readonly Change[];
}

/** Of each table the records that move, and what they hold then. */
export function movingChildren(master: Customer, other: Customer, register: Register): readonly Moving[] {
  return CHILDREN.map((table) => {
    const all = register.all<Table>(table) as readonly Stored[];
    const masters = all.filter(({ values }) => values.customer === master.id).map(({ values }) => values);
    const own = all.filter(({ values }) => values.customer === other.id);
    return {
      table,
      changes: own.map((stored) => ({ stored, values: moved(table, stored.values, [master, other], masters) })),
    };
  }).filter(({ changes }) => changes.length > 0);
}

function moved(table: Table, child: Values, sides: readonly [Customer, Customer], masters: readonly Values[]): Values {
  const [master, other] = sides;
  const place: Values = { customer: master.id, customerName: master.name };
  if (table === contacts) return { ...place, primary: staysMain(child as never, master) };
  if (table === followUps && isDoubled(child as never, masters as never)) return { ...place, status: '已取消' };
  const owned = table === followUps || table === needs;
  return owned ? { ...place, ...handedOver(child as never, other, master) } : place;
}
