/** @fileoverview 提醒台账: what is to be told once. A notice counts as told when the mail of its day has left. */

import type { Day } from '../../domain/calendar-date';
import type { Notice } from '../../domain/digest/day';
import { alarms } from '../../schema/tables/alarms';
import type { Row } from '../keeping/customer-tables';
import type { Register } from '../ports';

/** A claim is counted, and told to nobody. */
export type NoticeKind = Notice['kind'] | 'claim';
export type NoticeRow = Row<typeof alarms>;

export interface NewNotice {
  readonly kind: NoticeKind;
  readonly record: string;
  readonly since: Day;
  readonly detail: Readonly<Record<string, string>>;
}

export function addNotices(notices: readonly NewNotice[], register: Register): void {
  register.append(
    alarms,
    notices.map(({ kind, record, since, detail }) => ({
      kind,
      record,
      since,
      ownerToldAt: '',
      managerToldAt: '',
      detail: JSON.stringify(detail),
    })),
  );
}

export function detailOf({ values }: NoticeRow): Record<string, string> {
  return values.detail === '' ? {} : JSON.parse(values.detail);
}
