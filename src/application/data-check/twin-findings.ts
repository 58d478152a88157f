/** @fileoverview Customers that are filed twice, or very likely are. */
import { duplicateKeys } from '../../domain/duplicates/duplicate-keys';
import { findAllTwins, type TwinPair } from '../../domain/duplicates/find-all-twins';
import type { TwinReason } from '../../domain/duplicates/find-twins';
import { messagesFor } from '../../messages';
import type { RecordOf } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { shownText } from '../filing/shown-text';
import type { World } from '../ports';
import type { Finding } from './finding';

type Customer = RecordOf<typeof customers>;

// Other legal persons of one house, a shared switchboard and a shared mailbox are right as they are.
const RIGHT: readonly TwinReason[] = ['sameCore', 'sharedPhone', 'sharedMail'];

export function twinFindings(world: Pick<World, 'register' | 'language'>): Finding[] {
  const known = world.register
    .all(customers)
    .map(({ values }) => values)
    .filter(({ id, status }) => id !== '' && status !== '已合并');
  const byId = new Map(known.map((customer) => [customer.id, customer]));
  const keyed = known.map((customer) => ({ id: customer.id, keys: duplicateKeys(customer) }));
  return findAllTwins(keyed)
    .filter(({ reason }) => !RIGHT.includes(reason))
    .map((pair) => findingOf(pair, byId, world));
}

function findingOf(
  { of, id, rule, field }: TwinPair,
  byId: ReadonlyMap<string, Customer>,
  { language }: Pick<World, 'language'>,
): Finding {
  const { notes } = messagesFor(language);
  // The newer of the two is told of the older one.
  const [older, newer] = [byId.get(of) as Customer, byId.get(id) as Customer];
  const title = customers.fields[field].title[language];
  const same = rule === 'same';
  return {
    severity: same ? 'error' : 'warning',
    table: customers,
    record: newer.id,
    field,
    value: shownText(newer[field]),
    problem: same ? notes.twin(title, older.id, older.name) : notes.likelyTwin(older.id, older.name),
    advice: notes.twinHelp,
    owner: newer.owner,
    linked: true,
  };
}
