/** @fileoverview A register in memory with people and a clock: rows are typed, hours pass, mails arrive. */

import { mailJobs, tableJobs } from '../../src/application/automation/hourly-jobs';
import { type HourlyJob, type HourlyWorld, runHourly } from '../../src/application/automation/run-hourly';
import type { Config } from '../../src/application/config/config';
import type { GeneratedSheet } from '../../src/application/generated-tabs';
import { handleEdit } from '../../src/application/keeping/handle-edit';
import type { Mail, Mailer, Values, World } from '../../src/application/ports';
import type { Table } from '../../src/schema/define-table';
import { customers } from '../../src/schema/tables/customers';
import { interactions } from '../../src/schema/tables/interactions';
import { orders } from '../../src/schema/tables/orders';
import { aConfig } from './a-config';
import { aWorld } from './a-world';
import { fixedClock } from './fixed-clock';
import { inMemoryLedger } from './in-memory-ledger';
import { inMemoryTables } from './in-memory-register';

const hourlyJobs = [...tableJobs, ...mailJobs];

const HOUR_MS = 3_600_000;
const FIRST_ROW = 3;

export interface Delivered extends Mail {
  readonly at: string;
  readonly day: string;
}

interface Parts {
  readonly now: string;
  readonly config?: Config;
  readonly jobs?: readonly HourlyJob[];
  readonly mailer?: (deliver: (mail: Mail) => void) => Mailer;
}

/** @example const register = aRegister({ now: '2026-09-16T09:00:00+08:00' }) */
export function aRegister({ now, config = aConfig(), jobs = hourlyJobs, mailer }: Parts) {
  const tables = inMemoryTables();
  const ledger = inMemoryLedger();
  const clock = fixedClock(now);
  const mails: Delivered[] = [];
  const generated = new Map<string, GeneratedSheet>();
  let phones = 0;
  let team = config;
  let triggers = true;
  const deliver = (mail: Mail) => void mails.push({ ...mail, at: clock.now(), day: clock.today() });
  const post = mailer?.(deliver) ?? { remainingQuota: () => 1000 - mails.length, send: deliver };

  function world(parts: Partial<World> = {}): HourlyWorld {
    return {
      ...aWorld({ register: tables.open(), ledger, clock, config: team, mailer: post, ...parts }),
      freshRegister: () => tables.open(),
      continuation: { request: () => undefined },
      generated: { write: (tab, sheet) => void generated.set(tab.name, sheet), show: () => undefined },
    };
  }

  /** What an edit event does to these rows. */
  function touch(table: Table, first: number, user: string, last = first): void {
    const edit = { table, first, last, firstColumn: 1, lastColumn: 30, editor: user };
    handleEdit(edit, world());
  }

  function add(table: Table, values: Values, user = 'wang@example.com'): Values {
    const rows = tables.rows(table);
    const row = FIRST_ROW + rows.length;
    const unit = tables.open();
    unit.append(table, [values as never]);
    unit.commit();
    touch(table, row, user);
    return tables.rows(table)[rows.length] as Values;
  }

  function update(table: Table, id: string, values: Values, user = 'wang@example.com'): void {
    const unit = tables.open();
    const stored = unit.all<Table>(table).find((one) => (one.values as Values).id === id);
    if (!stored) throw new Error(`Cannot find ${id} in ${table.name}`);
    unit.change<Table>(table, stored, values as never);
    unit.commit();
    touch(table, stored.row, user);
  }

  function customer(name: string, values: Values = {}): string {
    phones += 1;
    const phone = `0571-8880${String(phones).padStart(4, '0')}`;
    const record = { type: '企业客户', industry: '制造业-机械设备', contactName: '张建国', phone, stage: '成交客户' };
    return String(add(customers, { ...record, owner: '王芳', consent: '已告知并同意', name, ...values }).id);
  }

  function log(id: string, date: string, method: string, values: Values = {}): string {
    const owner = find(customers, id).owner as string;
    return String(add(interactions, { customer: id, date, method, content: '沟通', owner, ...values }).id);
  }

  function order(id: string, date: string, amount: number): void {
    add(orders, { customer: id, date, amount });
  }

  function find(table: Table, id: string): Values {
    const found = tables.rows(table).find((values) => values.id === id);
    if (!found) throw new Error(`Cannot find ${id} in ${table.name}`);
    return found;
  }

  /** Hours pass; the hourly trigger fires a quarter past each. */
  function at(moment: string): void {
    const until = Date.parse(moment);
    let hour = Math.floor(Date.parse(clock.now()) / HOUR_MS) * HOUR_MS + HOUR_MS / 4;
    if (hour <= Date.parse(clock.now())) hour += HOUR_MS;
    for (; hour <= until; hour += HOUR_MS) {
      clock.moveTo(new Date(hour).toISOString());
      if (triggers) hourly();
    }
    clock.moveTo(moment);
  }

  function hourly(parts: Partial<World> = {}) {
    return runHourly(jobs, world(parts));
  }

  return {
    tables,
    ledger,
    generated,
    clock,
    mails,
    world,
    add,
    update,
    touch,
    customer,
    log,
    order,
    find,
    at,
    hourly,
    rows: (table: Table) => tables.rows(table),
    grade: (id: string) => find(customers, id).grade,
    next: (id: string) => find(customers, id).nextFollowUp,
    /** Mails to an address on a day. */
    to: (who: string, day: string) => mails.filter((mail) => mail.to === who && mail.day === day),
    setConfig(changed: Config) {
      team = changed;
    },
    setTriggers(alive: boolean) {
      triggers = alive;
    },
  };
}

/** The lines of a section of a mail's plain text. */
export function section(text: string, title: string): string[] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith('━━ ') && line.includes(title));
  if (from < 0) return [];
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith('━━ '));
  return to < 0 ? rest : rest.slice(0, to);
}
