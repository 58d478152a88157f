/** @fileoverview 处理更新申请: the requests that wait, each with the value that stands there now. */
import { isMoment } from '../../domain/moment';
import type { Table } from '../../schema/define-table';
import { changeRequests } from '../../schema/tables/change-requests';
import { customers } from '../../schema/tables/customers';
import { callerAuthor } from '../change-log/authorship';
import { fieldTitled } from '../filing/field-titled';
import { mayDecide } from '../keeping/decided-fields';
import { pendingDecisions } from '../keeping/pending-decisions';
import type { Stored, World } from '../ports';
import { valueNow } from './apply-change';

export interface WaitingRequest {
  readonly id: string;
  readonly customer: string;
  readonly name: string;
  /** Its title. */
  readonly field: string;
  /** When it was asked for. */
  readonly oldValue: string;
  readonly newValue: string;
  /** What stands there by now. */
  readonly valueNow: string;
  readonly reason: string;
  readonly trigger: string;
  readonly evidence: string;
  readonly evidenceNote: string;
  readonly requester: string;
  readonly requestedOn: string;
  /** What somebody unknown typed into the column: it is confirmed by deciding. */
  readonly typed: string;
  /** One's own, which somebody else verifies. */
  readonly own: boolean;
}

type RequestWorld = Pick<World, 'register' | 'config' | 'clock' | 'caller' | 'language'>;

const OPEN = '待核实';

export function listChangeRequests(world: RequestWorld): { readonly waiting: readonly WaitingRequest[] } {
  const { register, config, caller, language } = world;
  const typed = new Map(
    pendingDecisions(register).map(({ table, record, value }) => [`${table.name} ${record}`, value]),
  );
  const author = callerAuthor(caller, '申请', config);
  const open = register.all(changeRequests).filter(({ values }) => values.id !== '' && values.status === OPEN);
  const byId = open.length === 0 ? new Map<string, Stored>() : customersById(world);
  return {
    waiting: open.map(({ values }) => {
      const {
        id,
        customer,
        customerName,
        field,
        oldValue,
        newValue,
        reason,
        trigger,
        evidence,
        evidenceNote,
        requester,
      } = values;
      const stored = byId.get(customer);
      const key = fieldTitled(customers, field);
      return {
        ...{ id, customer, name: customerName, oldValue, newValue, reason, trigger, evidence, evidenceNote, requester },
        field: (key && (customers as Table).fields[key]?.title[language]) || field,
        valueNow: stored && key ? valueNow(stored, key) : '',
        requestedOn: dayOf(values.requestedAt, world),
        typed: typed.get(`${changeRequests.name} ${id}`) ?? '',
        own: requester !== '' && requester === author.actor && !mayDecide(author, 'manager'),
      };
    }),
  };
}

function customersById({ register }: RequestWorld): Map<string, Stored> {
  const all = register.all<Table>(customers) as readonly Stored[];
  return new Map(all.map((stored) => [String(stored.values.id ?? ''), stored]));
}

function dayOf(moment: string, { clock }: RequestWorld): string {
  return isMoment(moment) ? clock.localOf(moment).day : moment;
}
