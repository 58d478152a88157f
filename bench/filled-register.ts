/** @fileoverview A register with many customers and all that belongs to them, set up by the product and filled as if used for years. */
import { type Host, openHost } from '../host';
import type { ChangeEntry } from '../src/domain/change-log/chain';
import { changeRequests } from '../src/schema/tables/change-requests';
import { customers as customersTable } from '../src/schema/tables/customers';
import { followUps } from '../src/schema/tables/follow-ups';
import { interactions } from '../src/schema/tables/interactions';
import { orders } from '../src/schema/tables/orders';
import { customerAt, customerId, MEMBERS, ownerOf } from './register/customers';
import { interactionAt, orderAt, planAt, requestAt } from './register/events';
import { fillLog, fillTable } from './register/fill';
import { daysAgo, momentOn, TODAY } from './register/numbers';

export const OWNER = 'owner@example.com';

/** How many of each a customer has, with the open plans that the register makes itself and logs. */
interface Proportions {
  readonly interactions: number;
  readonly orders: number;
  readonly plans: number;
  readonly log: number;
}

const WHOLE: Proportions = { interactions: 5, orders: 2, plans: 3, log: 5 };
// The largest that fits into a spreadsheet.
const LARGEST: Proportions = { interactions: 1, orders: 0.5, plans: 1, log: 2 };
const LARGE = 20_000;
const OPEN_PLANS = 1.2;

export function filledRegister(count: number, state = ':memory:'): Host {
  const host = openHost({
    bundle: 'dist',
    state,
    now: `${TODAY}T09:00:00+08:00`,
    timeZone: 'Asia/Shanghai',
    locale: 'zh_CN',
    user: OWNER,
    seed: 7,
    // The night of a large register takes minutes where others work on the machine too.
    endless: 'allowed',
  });
  host.open();
  host.call('setUpRegister', [{ preset: '表单模板' }]);
  addMembers(host);
  const per = count > LARGE ? LARGEST : WHOLE;
  fillTable(host, customersTable, count, customerAt);
  fillTable(host, interactions, count * per.interactions, (n) => interactionAt(n, count));
  fillTable(host, orders, count * per.orders, (n) => orderAt(n, count));
  fillTable(host, followUps, Math.round(count * Math.max(0, per.plans - OPEN_PLANS)), (n) => planAt(n, count));
  fillTable(host, changeRequests, Math.min(count, 100), requestAt);
  fillLog(
    host,
    Array.from({ length: Math.round(count * (per.log - OPEN_PLANS)) }, (_, n) => entryAt(n, count)),
  );
  return host;
}

function addMembers(host: Host): void {
  MEMBERS.forEach(({ name, email }, index) => {
    const row = 4 + index;
    for (const [column, text] of Object.entries({ A: name, B: email, C: '销售代表' })) {
      host.type('团队成员', `${column}${row}`, text);
    }
  });
}

/** Each customer was filed once and mended now and then. */
function entryAt(n: number, count: number): ChangeEntry {
  const index = n % count;
  const filed = n < count;
  const common = { actor: ownerOf(index), table: customersTable.tab, record: customerId(index), reason: '', note: '' };
  const at = momentOn(daysAgo(300 - Math.floor((n * 250) / (count * 5))));
  return filed
    ? { ...common, at, field: '', before: '', after: JSON.stringify(customerAt(index)), origin: '编辑' }
    : { ...common, at, field: '备注', before: '', after: '年底再谈', origin: '编辑' };
}
