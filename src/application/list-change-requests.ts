/** @fileoverview 处理更新申请: the requests that wait, each with the value that stands there now. */
import { messagesFor } from '../messages';
import { changeRequests } from '../schema/tables/change-requests';
import type { World } from './ports';

export interface WaitingRequest {
  readonly id: string;
  readonly customer: string;
  readonly name: string;
  readonly field: string;
  readonly oldValue: string;
  readonly newValue: string;
  /** Reason, occasion, evidence and requester in words. */
  readonly why: string;
}

export function listChangeRequests({ register, language }: Pick<World, 'register' | 'language'>): {
  readonly waiting: readonly WaitingRequest[];
} {
  const { requesting } = messagesFor(language);
  return {
    waiting: register
      .all(changeRequests)
      .filter(({ values }) => values.id !== '' && values.status === '待核实')
      .map(({ values }) => ({
        id: values.id,
        customer: values.customer,
        name: values.customerName,
        field: values.field,
        oldValue: values.oldValue,
        newValue: values.newValue,
        why: requesting.why(values.reason, values.trigger, values.evidence, values.requester),
      })),
  };
}
