/** @fileoverview Keeps records in order after people wrote into a table: normalises, fills in, checks, stamps, logs. */
import type { Problem } from '../../domain/checks/check';
import { changedFields, snapshotOf } from '../../domain/records/business-fields';
import { type Decision, decideRecord } from '../../domain/records/decide-record';
import { rememberedOf } from '../../domain/records/remembered';
import type { Table } from '../../schema/define-table';
import type { contacts as contactTable } from '../../schema/tables/contacts';
import { customers } from '../../schema/tables/customers';
import type { Authorship } from '../change-log/authorship';
import { logChanges, logNewRecords } from '../change-log/log-changes';
import type { Stored, Values, World } from '../ports';
import { type EntryTwin, entryTwins } from '../twins/entry-twins';
import { twinNotes } from '../twins/twin-notes';
import { adviceNotes } from './advice-notes';
import { type Logged, nothingLogged } from './already-logged';
import { completeRequests } from './complete-requests';
import type { Row } from './customer-tables';
import { decisionAttempts } from './decided-fields';
import { recallGone } from './gone-columns';
import { type KnownState, rememberStates } from './known-states';
import { type Attempt, attemptNotes } from './log-attempts';
import { settleMainContacts } from './main-contacts';
import { numberRecords } from './number-records';
import { problemNotes } from './problem-notes';
import { recordRules } from './record-rules';
import { referContacts } from './refer-contacts';
import { references } from './references';
import { isStateNew, stateNote } from './state-note';
import { strictAttempts, strictFields } from './strict-fields';
import { tellAttempts } from './tell-attempts';
import { isUnderway } from './underway';

export type KeepWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger' | 'digest' | 'secret' | 'language'>;

export interface Kept {
  readonly stored: Stored;
  /** Undefined for a new record. */
  readonly before: Values | undefined;
  /** Business fields that changed. */
  readonly changed: readonly string[];
  readonly problems: readonly Problem[];
  /** References of which something is to be said: they go to a master instead, or to a lost customer. By field. */
  readonly remarkable?: Decision['remarkable'];
  /** Customers that it may be, where it was just filed or renamed. */
  readonly twins?: readonly EntryTwin[];
}

/**
 * Decides about these records, new ones (without an id) and known ones, in the order of their rows, and queues
 * what follows: numbers, stored forms, defaults, problems with notes, stamps, log entries, last known states.
 * `putBack` are attempts found before; `covered` the fields of the columns that were edited.
 */
export function keepRecords(
  table: Table,
  records: readonly Stored[],
  known: ReadonlyMap<string, KnownState>,
  author: Authorship,
  world: KeepWorld,
  {
    putBack = [],
    covered = [],
    mirrored = false,
    brief = false,
    logged = nothingLogged,
    waiting,
    contacts,
  }: Edited = {},
): Kept[] {
  recallGone(table, records, known, world.register);
  completeRequests(table, records, author, world);
  const refs = references(world.register);
  const rules = recordRules(table, author, refs, world);
  const ofNobody = waiting && recordRules(table, waiting.author, refs, world);
  const strict = strictFields(world.config);
  const attempts = [...putBack];
  const notes = new Map<Stored, Record<string, string>>();
  const decided = records.map((stored) => {
    const before = known.get(String(stored.values.id ?? ''))?.snapshot;
    const found = [
      ...decisionAttempts(table, stored, before, author),
      ...strictAttempts(table, stored, before, strict),
    ].filter(({ key, typed }) => !isUnderway(table, stored.values, key, typed, world));
    const allowed = Object.fromEntries(found.map(({ key, kept: value }) => [key, value]));
    const unread = world.register.unread<Table>(table, stored as Stored<never>);
    const own = waiting?.rows.has(stored) && ofNobody ? ofNobody : rules;
    const decided = decideRecord(table, { ...stored.values, ...allowed }, before, own, unread);
    const decision = referContacts(table, decided, before as Values | undefined, world, covered);
    // What the register says itself nobody tried to decide: a run that died left it there.
    attempts.push(...found.filter(({ key, typed }) => decision.values[key] !== typed));
    const tried = attempts.filter((attempt) => attempt.stored === stored);
    const wrongBefore = String(stored.values.problems ?? '').split(' ');
    const told = { ...mendedNotes(table, covered, strict), ...attemptNotes(table, tried, author, world) };
    const all = notesOf(table, stored, decision, told, world);
    const one = keep(table, stored, before as Values | undefined, decision, world);
    notes.set(stored, mirrored ? newNotes(all, wrongBefore, one) : all);
    return one;
  });
  const settled = mirrored ? decided : settleMainContacts(table, decided, author, world, contacts);
  const fresh = settled.filter(({ stored }) => !stored.values.id).map(({ stored }) => stored);
  numberRecords(table, fresh, world);
  const twins =
    table === customers && !brief ? entryTwins(settled, world.register) : new Map<Stored, readonly EntryTwin[]>();
  const kept = settled.map((one) => ({ ...one, twins: twins.get(one.stored) ?? [] }));
  for (const one of kept) putNotes(table, one, notes.get(one.stored) ?? {}, world);
  const isOthers = ({ stored }: Kept) => waiting?.rows.has(stored) === true;
  const ours = kept.filter((one) => !isOthers(one));
  if (waiting && ours.length < kept.length)
    record(table, kept.filter(isOthers), new Set(fresh), known, waiting.author, logged, world);
  record(table, ours, new Set(fresh), known, author, logged, world);
  if (attempts.length > 0 && !table.unlogged) tellAttempts(table, attempts, author, world);
  return kept;
}

export interface Edited {
  readonly putBack?: readonly Attempt[];
  readonly covered?: readonly string[];
  /** The main contact's own record was changed: there is nothing more to follow. */
  readonly mirrored?: boolean;
  /** Few minutes are left: twins are found by the data check. */
  readonly brief?: boolean;
  /** What an earlier run may have logged before it died. */
  readonly logged?: Logged;
  /** Rows of other events: taken along for their number, whoever they are of. */
  readonly waiting?: { readonly rows: ReadonlySet<Stored>; readonly author: Authorship };
  /** All contacts of the one customer that was edited, where they were read already. */
  readonly contacts?: readonly Row<typeof contactTable>[];
}

function unlogged(kept: Kept, logged: Logged): Kept {
  const { id } = kept.stored.values;
  return { ...kept, changed: kept.changed.filter((key) => !logged.says(String(id), key, kept.stored.values)) };
}

/** Where somebody now typed what they may, what was said of an earlier attempt goes. */
function mendedNotes(table: Table, covered: readonly string[], strict: readonly string[]): Record<string, string> {
  const told = covered.filter((key) => {
    const field = table.fields[key];
    return field?.auto || field?.decidedBy || strict.includes(key);
  });
  return Object.fromEntries(told.map((key) => [key, '']));
}

function keep(
  table: Table,
  stored: Stored,
  before: Values | undefined,
  { values, problems, remarkable }: Decision,
  { register }: KeepWorld,
): Omit<Kept, 'twins'> {
  const changed = changedFields(table, before ?? {}, snapshotOf(table, values));
  register.change(table, stored as Stored<never>, values as never);
  return { stored, before, changed, problems, remarkable };
}

/** What is wrong, and what was put back: of one cell the latter. */
function notesOf(
  table: Table,
  stored: Stored,
  { values, problems }: Decision,
  told: Readonly<Record<string, string>>,
  world: KeepWorld,
): Record<string, string> {
  const wrongBefore = String(stored.values.problems ?? '');
  const state =
    table === customers && isStateNew(stored.values, values)
      ? { id: stateNote(values, problems, world), ...overtakenVerdict(stored.values, values, world) }
      : {};
  return { ...state, ...told, ...problemNotes(table, problems, wrongBefore, world.language), ...spoken(told) };
}

/** Why a verdict was not taken says nothing about the next state. */
function overtakenVerdict(before: Values, after: Values, { config }: KeepWorld): Record<string, string> {
  const isReviewed = config.setting('reviewOn') === '是' && Boolean(before.status);
  return isReviewed && before.status !== after.status ? { status: '' } : {};
}

/** Of fields that nobody typed into, and that were wrong before, it stands there already. */
function newNotes(
  notes: Readonly<Record<string, string>>,
  wrongBefore: readonly string[],
  { changed, problems }: Pick<Kept, 'changed' | 'problems'>,
): Record<string, string> {
  const wrong = new Set(problems.map(({ field }) => field));
  const stands = (key: string) => !changed.includes(key) && wrongBefore.includes(key) && wrong.has(key);
  return Object.fromEntries(Object.entries(notes).filter(([key]) => !stands(key)));
}

/** A twin is told of below what else is said at its cell. */
function putNotes(table: Table, kept: Kept, notes: Readonly<Record<string, string>>, world: KeepWorld): void {
  const { stored, changed, twins = [] } = kept;
  const { register, clock, language } = world;
  const all: Record<string, string> = { ...notes };
  const told = table === customers ? twinNotes({ stored, changed }, twins, clock.today(), language) : {};
  for (const [key, text] of [...Object.entries(told), ...Object.entries(adviceNotes(table, kept, world))])
    all[key] = [all[key] ?? '', text].filter(Boolean).join('\n');
  if (Object.keys(all).length > 0) register.note(table, stored as Stored<never>, all);
}

function spoken(notes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(notes).filter(([, text]) => text !== ''));
}

function record(
  table: Table,
  kept: readonly Kept[],
  fresh: ReadonlySet<Stored>,
  known: ReadonlyMap<string, KnownState>,
  author: Authorship,
  logged: Logged,
  world: KeepWorld,
): void {
  const changed = kept.filter(({ stored, changed }) => fresh.has(stored) || changed.length > 0);
  rememberStates(
    table,
    changed.map(({ stored }) => {
      const id = String(stored.values.id);
      return { id, snapshot: rememberedOf(table, stored.values), known: known.get(id) };
    }),
    world.register,
  );
  if (table.unlogged) return;
  const unknown = changed.filter(({ before }) => before === undefined).map(({ stored }) => stored);
  logNewRecords(
    table,
    unknown.filter((stored) => fresh.has(stored)),
    author,
    world,
  );
  // A number that the register had forgotten came back with its row; of an import that died it had just been given.
  logNewRecords(
    table,
    unknown.filter((stored) => !fresh.has(stored) && !logged.isThere(String(stored.values.id))),
    author.origin === '导入' ? author : { ...author, origin: '撤销' },
    world,
  );
  logChanges(
    table,
    changed.filter(({ before }) => before !== undefined).map((one) => unlogged(one, logged)),
    author,
    world,
  );
}
