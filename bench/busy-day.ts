/** @fileoverview Trigger minutes of a busy day: ten members make 200 edits each at 10 000 customers, tasks and reminders besides. */
import type { Figure, Operation } from './figure';
import { filledRegister } from './filled-register';
import { customerId, MEMBERS } from './register/customers';

const CUSTOMERS = 10_000;
const EDITS = 2000;
// An edit costs what the one before cost: every twentieth is made.
const MADE = 100;
const MINUTE = 60_000;

/** As a day goes: mostly single fields, contacts logged in five cells, a new customer now and then. */
function makeEdit(host: ReturnType<typeof filledRegister>, n: number): void {
  const who = { user: MEMBERS[n % 10]?.email ?? '' };
  const kind = n % 10;
  if (kind === 0) host.type('客户', `B${CUSTOMERS + 3 + n}`, `新来${n}机械有限公司`, who);
  else if (kind === 1) host.type('客户', `E${100 + n}`, `137${String(n).padStart(8, '0')}`, who);
  else if (kind < 6) host.type('客户', `L${200 + 7 * n}`, `第${n}次改`, who);
  else
    host.type(
      '维护记录',
      `${'BDEF'.charAt(kind - 6)}${5 * CUSTOMERS + 3 + Math.floor(n / 10)}`,
      contactCell(kind, n),
      who,
    );
}

function contactCell(kind: number, n: number): string {
  return [customerId(n), '2026-11-24', '电话沟通', '确认交付与付款安排'][kind - 6] ?? '';
}

function run(): Figure[] {
  const host = filledRegister(CUSTOMERS);
  host.call('regradeCustomers');
  host.advance('2026-11-23T23:45:00+08:00');
  const from = host.executions.length;
  host.advance('2026-11-24T09:30:00+08:00');
  for (let n = 0; n < MADE; n += 1) makeEdit(host, n);
  host.advance('2026-11-24T23:45:00+08:00');
  const runs = host.executions.slice(from);
  const spent = (edits: boolean) =>
    runs
      .filter(({ handler }) => (handler === 'handleEdit') === edits)
      .reduce((sum, { modelledMs }) => sum + modelledMs, 0);
  const minutes = ((spent(true) * EDITS) / MADE + spent(false)) / MINUTE;
  return [
    {
      operation: 'a busy day',
      size: String(CUSTOMERS),
      measure: 'trigger minutes',
      value: Math.round(minutes * 10) / 10,
      unit: 'min',
      limit: 75,
    },
  ];
}

export const busyDay: Operation = { name: 'busy-day', run };
