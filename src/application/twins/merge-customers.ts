/** @fileoverview 合并客户: the master keeps its number and gains what it lacks, children move, the other points to it. */
import { filledBy } from '../../domain/merging/fill-blanks';
import { stageAfterOrders } from '../../domain/stage';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { orders } from '../../schema/tables/orders';
import { type Authorship, callerAuthor } from '../change-log/authorship';
import { shownText } from '../filing/shown-text';
import { allCustomerTables, type Row } from '../keeping/customer-tables';
import type { KeepWorld } from '../keeping/keep-records';
import { stateNote } from '../keeping/state-note';
import type { Stored, Values, World } from '../ports';
import { refusal } from '../user-error';
import { CHILDREN, type Moving, movingChildren } from './merging/children';
import { noteBegun } from './merging/half-done';
import { changeLogged } from './merging/logged-change';
import { reckonAnew } from './merging/reckon-anew';

export interface MergeInput {
  readonly master: string;
  readonly other: string;
  /** Only tells what would be done. */
  readonly preview?: boolean;
}

export interface Merged {
  /** By which the merge is undone: the number of the customer that went. */
  readonly id: string;
  readonly master: MergeSide;
  readonly other: MergeSide;
  /** Records that move, by the name of their tab. */
  readonly moved: readonly { readonly table: string; readonly count: number }[];
  /** Blank fields of the master that are filled. */
  readonly filled: readonly { readonly field: string; readonly value: string }[];
  /** Where both say something else: the master's stays. */
  readonly differing: readonly { readonly field: string; readonly master: string; readonly other: string }[];
}

interface MergeSide {
  readonly id: string;
  readonly name: string;
}

type Customer = Row<typeof customers>;
export type MergeWorld = KeepWorld & Pick<World, 'caller'>;

export const MERGED = '已合并';
const IN_FORCE = '已生效';

export function mergeCustomers({ master: into, other: from, preview = false }: MergeInput, world: MergeWorld): Merged {
  const [master, other] = [find(into, 'master', world), find(from, 'other', world)];
  refuseUnfit(master, other, world);
  const found = filledBy(master.values as Values, other.values as Values);
  const children = movingChildren(master.values, other.values, world.register);
  const merged = { ...found, children };
  const told = toldOf(master, other, merged, world);
  if (!preview) merge(master, other, merged, callerAuthor(world.caller, '合并', world.config), world);
  return told;
}

/** As it was decided before, without asking again whether it fits. */
export function mergePair(pair: Pick<MergeInput, 'master' | 'other'>, author: Authorship, world: KeepWorld): void {
  const [master, other] = [find(pair.master, 'master', world), find(pair.other, 'other', world)];
  const found = filledBy(master.values as Values, other.values as Values);
  merge(
    master,
    other,
    { ...found, children: movingChildren(master.values, other.values, world.register) },
    author,
    world,
  );
}

function find(id: string, field: string, { register, language }: KeepWorld): Customer {
  const wanted = String(id ?? '').trim();
  const found = register.all(customers).find(({ values }) => values.id !== '' && values.id === wanted);
  if (!found) throw refusal(messagesFor(language).merging.unknown(wanted), field, wanted);
  return found;
}

function refuseUnfit(master: Customer, other: Customer, { language }: KeepWorld): void {
  const words = messagesFor(language).merging;
  const { id, status, mergedInto } = master.values;
  if (id === other.values.id) throw refusal(words.same(id), 'other', id);
  for (const [field, { values }] of [
    ['master', master],
    ['other', other],
  ] as const) {
    if (values.status === MERGED) throw refusal(words.already(values.id, values.mergedInto), field, values.id);
  }
  if (status !== IN_FORCE || mergedInto !== '') throw refusal(words.notInForce(id, status), 'master', id);
}

interface Found {
  readonly filled: Readonly<Record<string, Values[string]>>;
  readonly differing: readonly string[];
  readonly children: readonly Moving[];
}

function toldOf(master: Customer, other: Customer, { filled, differing, children }: Found, world: KeepWorld): Merged {
  const titles = customers.fields as Readonly<Record<string, { readonly title: Readonly<Record<string, string>> }>>;
  const title = (key: string) => titles[key]?.title[world.language] ?? key;
  const [own, theirs] = [master.values as Values, other.values as Values];
  return {
    id: other.values.id,
    master: { id: master.values.id, name: master.values.name },
    other: { id: other.values.id, name: other.values.name },
    moved: children.map(({ table, changes }) => ({ table: table.tab, count: changes.length })),
    filled: Object.entries(filled).map(([key, value]) => ({ field: title(key), value: shownText(value) })),
    differing: differing.map((key) => {
      return { field: title(key), master: shownText(own[key]), other: shownText(theirs[key]) };
    }),
  };
}

function merge(master: Customer, other: Customer, { filled, children }: Found, by: Authorship, world: KeepWorld): void {
  const reason = messagesFor(world.language).merging.reason(other.values.id, master.values.id);
  const author = { ...by, reason };
  const pair = { master: master.values.id, other: other.values.id };
  noteBegun({ deed: 'merge', ...pair, actor: by.actor }, world.register, world.ledger);
  for (const { table, changes } of children) changeLogged(table, changes, author, world);
  changeLogged(customers, [{ stored: plain(master), values: gained(master, filled, author, world) }], author, world);
  changeLogged(customers, pointers(master, other, world), author, world);
  // The pointer comes last: by its entry the whole merge is found again.
  const gone = { status: MERGED, mergedInto: master.values.id, mergedIntoName: master.values.name };
  changeLogged(customers, [{ stored: plain(other), values: gone }], author, world);
  world.register.note(customers, other, { id: stateNote(other.values as Values, [], world) });
  reckonAnew([master, other], allCustomerTables(world.register), world);
}

/** Filled blanks, the stage that the first order makes, and the stamps of both. */
function gained(master: Customer, filled: Found['filled'], author: Authorship, world: KeepWorld): Values {
  const { clock, register } = world;
  const own = register.all(orders).filter(({ values }) => values.customer === master.values.id);
  const ordered = own.map(({ values }) => values);
  const stage = stageAfterOrders(master.values.stage, ordered, clock.today());
  const values = { ...filled, ...(stage.key === 'firstOrder' ? { stage: stage.stage } : {}) };
  if (Object.keys(values).length === 0) return {};
  return { ...values, updatedAt: clock.now(), updatedBy: author.member?.name ?? '' };
}

/** Customers that the other one referred, or that were merged into it before. */
function pointers(master: Customer, other: Customer, { register }: KeepWorld) {
  const { id, name } = master.values;
  return register.all(customers).flatMap((stored) => {
    const { referredBy, mergedInto } = stored.values;
    const values: Values = {};
    if (referredBy === other.values.id) Object.assign(values, { referredBy: id, referredByName: name });
    if (mergedInto === other.values.id) Object.assign(values, { mergedInto: id, mergedIntoName: name });
    return Object.keys(values).length > 0 && stored !== master ? [{ stored: plain(stored), values }] : [];
  });
}

function plain(stored: Customer): Stored {
  return stored as unknown as Stored;
}

/** Tables in which a merge can change something. */
export const MERGE_TABLES: readonly Table[] = [...CHILDREN, customers];
