/** @fileoverview 信息核对无误: somebody has looked and found the customer's data right; when and who is kept and logged. */
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { callerAuthor } from '../change-log/authorship';
import { logChanges } from '../change-log/log-changes';
import { rememberDecided } from '../keeping/known-states';
import type { Stored, World } from '../ports';
import { refusal } from '../user-error';

export interface Confirmed {
  readonly id: string;
  readonly name: string;
  readonly verifiedAt: string;
}

export function confirmVerified({ id }: { readonly id: string }, world: Omit<World, 'lock' | 'mailer'>): Confirmed {
  const { register, clock, caller, config, language } = world;
  const stored = register.find<Table>(customers, String(id)) as Stored | undefined;
  if (!stored) throw refusal(messagesFor(language).requesting.customerUnknown(String(id)), 'id', String(id));
  const author = callerAuthor(caller, '编辑', config);
  const before = { ...stored.values };
  const values = { verifiedAt: clock.now(), verifiedBy: author.actor };
  register.change<Table>(customers, stored as Stored<never>, values as never);
  rememberDecided(customers, [{ stored, keys: Object.keys(values) }], register);
  logChanges(customers, [{ stored, before, changed: Object.keys(values) }], author, world);
  return { id: String(stored.values.id), name: String(stored.values.name ?? ''), verifiedAt: values.verifiedAt };
}
