/** @fileoverview 撤销转交: customers, open plans and needs go back to whose they were; what was passed on or done since stays. */
import { isErased } from '../../domain/change-log/chain';
import { valueText } from '../../domain/change-log/value-text';
import { isOpen } from '../../domain/follow-ups/follow-up';
import { transferFollowUps } from '../../domain/follow-ups/transfer';
import { groupBy } from '../../domain/group-by';
import { isNeedOpen } from '../../domain/time-limits/need-limits';
import { messagesFor } from '../../messages';
import type { RecordOf, Table } from '../../schema/define-table';
import type { changes } from '../../schema/tables/changes';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { needs } from '../../schema/tables/needs';
import { callerAuthor } from '../change-log/authorship';
import { fieldTitled } from '../filing/field-titled';
import { changeWhole } from '../keeping/change-whole';
import { loggedValue } from '../keeping/logged-value';
import type { RecordChange } from '../keeping/record-changes';
import type { Stored, Values, World } from '../ports';
import { refusal } from '../user-error';
import { entriesOf, type KeptTransfer, keepTransfer, transfersIn } from './transfers';

type Entry = RecordOf<typeof changes>;
type Row<T extends Table> = Stored<RecordOf<T>>;

export interface TransferUndone {
  readonly ok: true;
  readonly customers: number;
  readonly plans: number;
  readonly needs: number;
  /** Customers that somebody has passed on since, or that are gone. */
  readonly kept: readonly { readonly id: string; readonly name: string; readonly owner: string }[];
  /** Whose each customer of the transfer is now: a page that lists them is out of date otherwise. */
  readonly owners: readonly { readonly id: string; readonly owner: string }[];
}

export function undoTransfer({ id }: { readonly id: string }, world: World): TransferUndone {
  const { register, ledger, language, caller, config } = world;
  const words = messagesFor(language).planning;
  const transfer = transfersIn(ledger).find((one) => one.id === id);
  if (!transfer) throw refusal(words.transferUnknown(id), 'id', id);
  if (transfer.undone) throw refusal(words.transferUndone(transfer.to), 'id', id);
  const entries = entriesOf(transfer, register);
  const author = { ...callerAuthor(caller, '撤销', config), reason: words.undoTransfer(transfer.to) };
  const mine = register.all(customers).filter(({ values }) => values.owner === transfer.to);
  const back = backOf(customers, mine, entries, world);
  const plans = plansBack(back, transfer, entries, world);
  const open = register.all(needs).filter(({ values }) => values.owner === transfer.to && isNeedOpen(values));
  const wanted = backOf(needs, open, entries, world);
  changeWhole(customers, back, author, world);
  changeWhole(followUps, plans, author, world);
  changeWhole(needs, wanted, author, world);
  keepTransfer({ ...transfer, undone: true }, ledger);
  register.commit();
  const kept = keptOf(back, entries, world);
  const given = back.map(({ stored, values }) => ({ id: stored.values.id, owner: String(values.owner ?? '') }));
  return {
    ok: true,
    customers: back.length,
    plans: plans.length,
    needs: wanted.length,
    kept,
    owners: [...given, ...kept.map(({ id: one, owner }) => ({ id: one, owner }))],
  };
}

/** Of rows that still are the receiver's, what each field held before. */
function backOf<T extends Table>(
  table: T,
  rows: readonly Row<T>[],
  entries: readonly Entry[],
  world: World,
): RecordChange<T>[] {
  const own = groupBy(
    entries.filter((entry) => entry.table === table.tab && !isErased(entry)),
    ({ record }) => record,
  );
  return rows.flatMap((stored) => {
    const { values: held } = stored as unknown as Stored;
    const values: Record<string, Values[string]> = {};
    for (const { field, before, after } of own.get(String(held.id)) ?? []) {
      const key = fieldTitled(table, field);
      if (key !== undefined && valueText(held[key], world.digest) === after) {
        values[key] = loggedValue(table, key, before, held, world);
      }
    }
    return 'owner' in values ? [{ stored, values: values as Partial<RecordOf<T>> }] : [];
  });
}

/** Those that were moved, and those that were planned for the receiver since. */
function plansBack(
  back: readonly RecordChange<typeof customers>[],
  { to }: KeptTransfer,
  entries: readonly Entry[],
  world: World,
): RecordChange<typeof followUps>[] {
  const owners = new Map(back.map(({ stored, values }) => [stored.values.id, String(values.owner ?? '')]));
  const open = world.register
    .all(followUps)
    .filter(({ values }) => owners.has(values.customer) && values.owner === to && isOpen(values));
  const moved = backOf(followUps, open, entries, world);
  const known = new Set(moved.map(({ stored }) => stored));
  const since = open
    .filter((stored) => !known.has(stored))
    .flatMap((stored) =>
      transferFollowUps([stored.values], to, owners.get(stored.values.customer) ?? '').map(({ changes: values }) => {
        return { stored, values };
      }),
    );
  return [...moved, ...since];
}

function keptOf(back: readonly RecordChange<typeof customers>[], entries: readonly Entry[], { register }: World) {
  const gone = new Set(back.map(({ stored }) => stored.values.id));
  const moved = new Set(entries.filter(({ table }) => table === customers.tab).map(({ record }) => record));
  const there = new Map(register.all(customers).map(({ values }) => [values.id, values]));
  return [...moved]
    .filter((id) => !gone.has(id))
    .map((id) => ({ id, name: there.get(id)?.name ?? '', owner: there.get(id)?.owner ?? '' }));
}
