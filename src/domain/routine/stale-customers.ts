/** @fileoverview Which customers' data are to be looked through: 月末更新 and 季度核对. */
import type { RecordOf } from '../../schema/define-table';
import type { customers } from '../../schema/tables/customers';
import { addMonths, type Day } from '../calendar-date';
import { isMoment, type Moment } from '../moment';
import type { LocalOf } from '../register-records';

type Dated = Pick<RecordOf<typeof customers>, 'id' | 'updatedAt' | 'verifiedAt' | 'createdAt'>;

/** Something that happened with a customer. */
export type Activity = {
  readonly customer: string;
  readonly on: Day;
  readonly at: Moment | '';
  readonly kind: 'contact' | 'need' | 'order' | 'answer';
  /** Of a contact. */
  readonly method: string;
};

export type Unattended<C> = { readonly customer: C; readonly latest: Activity };

const later = (a: string, b: string): string => (a > b ? a : b);

/** An order has only a day: a change of the same day counts as made after it. */
function isBefore(touched: Moment | '', { on, at }: Activity, localOf: LocalOf): boolean {
  if (!isMoment(touched)) return true;
  return isMoment(at) ? touched <= at : localOf(touched).day < on;
}

/** Customers something happened with in the month ('2026-02'), and whose data nobody changed or confirmed after it. */
export function monthEndCustomers<C extends Dated>(
  all: readonly C[],
  activities: readonly Activity[],
  month: string,
  localOf: LocalOf,
): readonly Unattended<C>[] {
  const latestOf = new Map<string, Activity>();
  for (const activity of activities) {
    if (!activity.on.startsWith(month)) continue;
    const known = latestOf.get(activity.customer);
    const isLater = !known || later(known.at || known.on, activity.at || activity.on) !== (known.at || known.on);
    if (isLater) latestOf.set(activity.customer, activity);
  }
  return all.flatMap((customer) => {
    const latest = latestOf.get(customer.id);
    const touched = later(customer.updatedAt, customer.verifiedAt);
    return latest && isBefore(touched, latest, localOf) ? [{ customer, latest }] : [];
  });
}

/** Customers whose data nobody has touched for more than so many months. */
export function staleCustomers<C extends Dated>(
  all: readonly C[],
  today: Day,
  months: number,
  localOf: LocalOf,
): readonly C[] {
  const limit = addMonths(today, -months);
  return all.filter(({ updatedAt, verifiedAt, createdAt }) => {
    const touched = later(later(updatedAt, verifiedAt), createdAt);
    return isMoment(touched) && localOf(touched).day < limit;
  });
}
