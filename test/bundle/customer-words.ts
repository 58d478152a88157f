/** @fileoverview What the scenarios say of customers: orders, logs, needs, decisions, and what became of them. */
import type { Host } from '../../host';
import { CHEN, type Typed, WANG, type Who } from './fixture';
import { cellOf, keysOf, type SheetRecord, textOf } from './tab-records';

interface Words {
  readonly host: Host;
  get(tab: string, where?: Typed): SheetRecord[];
  add(tab: string, values: Typed, who?: Who): SheetRecord;
  bring(tab: string, values: Typed, who?: Who): SheetRecord;
  one(tab: string, where: Typed): SheetRecord;
  call(fn: string, args?: readonly unknown[], user?: string): unknown;
}

interface Problem {
  readonly field: string;
  readonly note: string;
}

const DEFAULTS = {
  type: '企业客户',
  industry: '制造业-机械设备',
  contactName: '张建国',
  stage: '成交客户',
  owner: '王芳',
  '?consent': '已告知并同意',
};

export function customerWords({ host, add, bring, one, call }: Words) {
  let phones = 0;

  function complete(name: string, values: Typed): Typed {
    phones += 1;
    const phone = `0571-8880${String(phones).padStart(4, '0')}`;
    return { name, ...DEFAULTS, phone, ...values };
  }

  /** A complete customer; returns its number. */
  const customer = (name: string, values: Typed = {}, who: Who = {}): string =>
    textOf(bring('客户', complete(name, values), who).id);

  /** The same cell by cell, each with its event: for proofs in which the past of a record matters too. */
  const typedCustomer = (name: string, values: Typed = {}, who: Who = {}): string =>
    textOf(add('客户', complete(name, values), who).id);

  const find = (id: string) => one('客户', { id });

  /** Keys of the fields that are wrong, each with what its note says. */
  function problems(id: string): Problem[] {
    const record = find(id);
    const keys = keysOf(host, '客户');
    return textOf(record.problems)
      .split(' ')
      .filter(Boolean)
      .map((field) => ({ field, note: host.sheet('客户').note(cellOf(keys, field, record.row)) }));
  }

  function log(customer: string, date: string, method: string, values: Typed = {}, who: Who = {}): string {
    const owner = textOf(find(customer).owner);
    const record = { customer, date, method, content: '沟通', owner, '?kind': '常规沟通', ...values };
    return textOf(add('维护记录', record, who).id);
  }

  return {
    customer,
    typedCustomer,
    problems,
    log,
    order: (customer: string, date: string, amount: number, values: Typed = {}) =>
      textOf(add('成交记录', { customer, date, amount, ...values }).id),
    need: (customer: string, values: Typed = {}) =>
      textOf(add('需求与反馈', { customer, type: '产品采购', description: '询问报价', ...values }).id),
    grade: (id: string) => textOf(find(id).grade),
    next: (id: string) => textOf(find(id).nextFollowUp),
    /** Through the server function that the pages call. */
    decide: (
      kind: keyof typeof DECISIONS,
      id: string,
      verdict: string,
      { reason = '', user = CHEN, force = false } = {},
    ) => call(DECISIONS[kind], [decisionOf(kind, id, verdict, reason, force)], user) as Decided,
    /** What a call to a server function gave a rep, unless another is named. */
    ask: (fn: string, args: readonly unknown[] = [], user = WANG) => call(fn, args, user) as Decided,
  };
}

export interface Decided {
  readonly ok: boolean;
  readonly problems?: readonly { readonly field: string; readonly value: string; readonly message: string }[];
  readonly [key: string]: unknown;
}

const DECISIONS = {
  review: 'decideReview',
  change: 'decideChangeRequest',
  approval: 'decideFollowUps',
  merge: 'mergeCustomers',
} as const;

function decisionOf(kind: keyof typeof DECISIONS, id: string, verdict: string, reason: string, force: boolean): object {
  if (kind === 'approval') return { ids: [id], verdict, reason };
  if (kind === 'merge') return { master: id, other: verdict };
  return { id, verdict, reason, ...(force ? { force } : {}) };
}
