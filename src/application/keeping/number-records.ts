/** @fileoverview Gives new records their numbers: one block in row order, never one that was given before. */
import type { Day } from '../../domain/calendar-date';
import {
  highestIn,
  nextNumbers,
  type Pattern,
  type Period,
  periodOf,
  readPattern,
  runningPattern,
} from '../../domain/numbering';
import type { Table } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';
import type { Register, Stored, Values, World } from '../ports';
import { namingField } from './references';

export type NumberWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger'>;

const DEFAULT_PATTERN = '{YYYY}{MM}{SEQ:3}';

/** Puts ids into these records, in their order; the high-water mark goes out before any number can be seen. */
export function numberRecords(table: Table, fresh: readonly Stored[], world: NumberWorld): void {
  if (fresh.length === 0 || !table.id) return;
  const { register, clock, ledger } = world;
  // The end of the log, where the ledger says, proves that no other run has numbered anything since the ledger was read.
  if (table.unlogged) ledger.refresh();
  else register.last(changes);
  const pattern = patternOf(table, world);
  const period = periodOf(pattern, clock.today());
  const highest = highestGiven(table, pattern, period, world);
  const ids = nextNumbers(pattern, period, fresh.length, highest);
  ledger.defer({
    [counterKey(table)]: `${period.before}|${period.after}|${highest + fresh.length}`,
    ...(table.id === 'series' ? { [COUNTED]: countedBy(clock.today(), world) } : {}),
  });
  fresh.forEach((stored, index) => {
    register.change(table, stored as Stored<never>, { id: ids[index] } as never);
  });
}

/** By which pattern the last number of the series was counted, and on which day. */
const COUNTED = 'counted';

function countedBy(day: Day, { config }: Pick<World, 'config'>): string {
  return `${day} ${config.setting('numberPattern')}`;
}

/** The last number was counted by today's pattern and not after today: a period that it was not of has just begun. */
function isCounted({ ledger, clock, config }: NumberWorld): boolean {
  const counted = ledger.get(COUNTED) ?? '';
  const day = counted.slice(0, counted.indexOf(' '));
  return day !== '' && day <= clock.today() && counted === countedBy(day, { config });
}

export function counterKey(table: Table): string {
  return `counter.${table.name}`;
}

/** The series of a table; a wrong pattern in the settings is reported there, and the usual one serves. */
export function patternOf(table: Table, { config }: Pick<World, 'config'>): Pattern {
  if (typeof table.id === 'object') return runningPattern(table.id.prefix);
  return readPattern(config.setting('numberPattern')) ?? (readPattern(DEFAULT_PATTERN) as Pattern);
}

/** 1 + max(counter, tab, log): the log is only asked when the counter of this period is not known. */
function highestGiven(table: Table, pattern: Pattern, period: Period, world: NumberWorld): number {
  const counter = counterOf(table, period, world);
  const inTab =
    table.id === 'series' || counter === undefined ? highestIn(pattern, period, idsIn(table, world.register)) : 0;
  return Math.max(counter ?? highestIn(pattern, period, idsInLog(world.register)), inTab);
}

function counterOf(table: Table, { before, after }: Period, world: NumberWorld): number | undefined {
  const kept = world.ledger.get(counterKey(table));
  if (kept === undefined) return undefined;
  if (kept.startsWith(`${before}|${after}|`)) return Number(kept.split('|').pop());
  // The mark of just any period says nothing about this one, whose numbers may be in the log already.
  return table.id === 'series' && isCounted(world) ? 0 : undefined;
}

function idsIn(table: Table, register: Register): string[] {
  // The customers' names stand beside, and are asked for next: whether they are twins.
  const keys = table.id === 'series' ? ['id', namingField(table)] : ['id'];
  return register.columns<Table>(table, keys).map(({ values }) => String((values as Values).id ?? ''));
}

function idsInLog(register: Register): string[] {
  return register.columns(changes, ['record']).map(({ values }) => values.record);
}
