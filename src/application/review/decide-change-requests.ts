/** @fileoverview 处理更新申请: verified requests change the customers, refused ones say why; many in one unit of work. */
import { changedFields } from '../../domain/records/business-fields';
import { missingEvidence } from '../../domain/review/evidence';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { changeRequests } from '../../schema/tables/change-requests';
import { customers } from '../../schema/tables/customers';
import { type Authorship, callerAuthor } from '../change-log/authorship';
import { fieldTitled } from '../filing/field-titled';
import { afterRecordsChanged } from '../keeping/after-records-changed';
import { mayDecide } from '../keeping/decided-fields';
import type { KeepWorld } from '../keeping/keep-records';
import { settleMainContacts } from '../keeping/main-contacts';
import { settlePending } from '../keeping/pending-decisions';
import { changeRecords, recordChanges } from '../keeping/record-changes';
import { type PreparedMail, prepareMails } from '../mail/member-mails';
import type { Stored, World } from '../ports';
import { refusal, UserError } from '../user-error';
import { type Applied, applyChange, type Request, valueNow, valueWith } from './apply-change';
import { changeNotices } from './change-notices';

export interface RequestVerdict {
  readonly id: string;
  readonly verdict: string;
  readonly reason?: string;
  /** As the reviewer found it; else as the request says. */
  readonly evidence?: string;
  /** The field has changed since, and the change is wanted all the same. */
  readonly force?: boolean;
}

export interface RequestsDecided {
  readonly decided: readonly { readonly id: string; readonly status: string }[];
  readonly mails: readonly PreparedMail[];
}

export const IN_FORCE = '已生效';
export const REFUSED = '已驳回';

type RequestRow = Stored<Request>;
type DecideWorld = KeepWorld;

/** Rows that are at hand already, by number. */
type AtHand = ReadonlyMap<string, RequestRow>;

/** A request with the customer and field that it is about. */
interface Case {
  readonly verdict: RequestVerdict;
  readonly row: RequestRow;
  readonly customer: Stored;
  readonly key: string;
}

// More records than this are found by reading the tab once instead of one search each.
const SEARCHED = 2;

export function decideChangeRequests(verdicts: readonly RequestVerdict[], world: World): RequestsDecided {
  return decideRequests(verdicts, callerAuthor(world.caller, '申请', world.config), world);
}

/** Queues the verdicts, whether they came from a page or were typed into the column. */
export function decideRequests(
  verdicts: readonly RequestVerdict[],
  author: Authorship,
  world: DecideWorld,
  atHand: AtHand = new Map(),
): RequestsDecided {
  const cases = casesOf(verdicts, world, atHand);
  for (const one of cases) checkCase(one, author, world);
  const approved = cases.filter(({ verdict }) => verdict.verdict === IN_FORCE);
  const applied = approved.map(({ customer, key, row }) => ({
    request: row.values,
    key,
    change: applyChange(customer, key, row.values, author, world),
  }));
  const kept = withMainContacts(
    applied.map(({ change }) => change),
    author,
    world,
  );
  recordChanges(customers, kept, world);
  stampRequests(cases, author, world);
  afterRecordsChanged(customers, kept, world);
  settlePending(
    changeRequests,
    cases.map(({ row }) => row.values.id),
    'status',
    world,
  );
  const mails = prepareMails(changeNotices(applied, world), world);
  return { decided: cases.map(({ row }) => ({ id: row.values.id, status: row.values.status })), mails };
}

/** 联系人 says the same as the customer's row; what is known of another person comes along with the last change. */
function withMainContacts(applied: readonly Applied[], author: Authorship, world: DecideWorld): readonly Applied[] {
  settleMainContacts(customers, applied, author, world);
  const last = new Map(applied.map((one) => [one.stored, one]));
  return applied.map((one) => {
    if (last.get(one.stored) !== one) return one;
    const after = { ...one.stored.values };
    return { ...one, after, changed: changedFields(customers, one.before, after) };
  });
}

function casesOf(verdicts: readonly RequestVerdict[], world: DecideWorld, atHand: AtHand): Case[] {
  const words = messagesFor(world.language).requesting;
  const requestOf = finder<Request>(changeRequests, verdicts.length, world);
  const customerOf = finder<Stored['values']>(customers, verdicts.length, world);
  return verdicts.map((verdict) => {
    const row = atHand.get(String(verdict.id)) ?? requestOf(String(verdict.id));
    if (!row) throw refusal(words.unknown(String(verdict.id)), 'id', String(verdict.id));
    const customer = customerOf(row.values.customer);
    if (!customer) throw refusal(words.customerUnknown(row.values.customer), 'customer', row.values.customer);
    const key = fieldTitled(customers, row.values.field);
    if (!key) throw refusal(words.fieldUnknown(row.values.field), 'field', row.values.field);
    return { verdict, row, customer, key };
  });
}

function finder<V>(table: Table, count: number, { register }: DecideWorld): (id: string) => Stored<V> | undefined {
  if (count <= SEARCHED) return (id) => register.find<Table>(table, id) as Stored<V> | undefined;
  const rows = register.all<Table>(table) as unknown as readonly Stored<{ id?: unknown }>[];
  const all = new Map(rows.map((stored) => [String(stored.values.id ?? ''), stored]));
  return (id) => all.get(id) as unknown as Stored<V> | undefined;
}

/** Throws in words; nothing is queued yet. */
function checkCase({ verdict, row, customer, key }: Case, author: Authorship, world: DecideWorld): void {
  const { language } = world;
  const words = messagesFor(language).requesting;
  const { id, status, requester, trigger, oldValue, newValue, field } = row.values;
  const { verdict: wanted, reason = '', force = false } = verdict;
  if (wanted !== IN_FORCE && wanted !== REFUSED) {
    throw refusal(words.verdictUnknown(wanted, [IN_FORCE, REFUSED].join('、')), 'verdict', wanted);
  }
  if (status === IN_FORCE || status === REFUSED) throw refusal(words.decided(id, status), 'id', id);
  if (requester !== '' && requester === author.actor && !mayDecide(author, 'manager'))
    throw refusal(words.own(id), 'id', id);
  if (wanted === REFUSED) {
    if (reason.trim() === '') throw refusal(words.reasonMissing, 'reason');
    return;
  }
  const evidence = evidenceOf({ verdict, row });
  const missing = missingEvidence(trigger, evidence);
  if (missing) throw refusal(words.evidence(trigger, missing.join('、')), 'evidence', evidence);
  const now = valueNow(customer, key);
  // As asked for already: somebody typed it, or a run died that was about to close the request.
  if (force || now === oldValue || now === valueWith(customer, key, newValue, author, world)) return;
  const message = messagesFor(language).results.requestOutdated(field, oldValue, now);
  throw new UserError([{ field: key, value: now, message }]);
}

function stampRequests(cases: readonly Case[], author: Authorship, world: DecideWorld): void {
  const decidedAt = world.clock.now();
  changeRecords(
    changeRequests,
    cases.map(({ row, verdict }) => ({
      stored: row,
      values: {
        status: verdict.verdict,
        decidedAt,
        reviewer: author.actor,
        decisionNote: (verdict.reason ?? '').trim(),
        evidence: evidenceOf({ verdict, row }),
      },
    })),
    author,
    world,
  );
}

function evidenceOf({ verdict: { evidence }, row }: Pick<Case, 'verdict' | 'row'>): string {
  return evidence?.trim() || row.values.evidence;
}
