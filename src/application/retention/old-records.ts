/** @fileoverview What is older than 设置.keepMonths and may leave: contacts and ended plans that no rule goes by, the oldest entries of the log. */
import { addMonths, type Day } from '../../domain/calendar-date';
import { isMoment } from '../../domain/moment';
import { type Leaving, leavingRecords } from '../../domain/retention/leaving';
import { changes } from '../../schema/tables/changes';
import { followUps } from '../../schema/tables/follow-ups';
import { interactions } from '../../schema/tables/interactions';
import { needs } from '../../schema/tables/needs';
import { settingsOf } from '../config/typed-settings';
import type { World } from '../ports';

export type RetentionWorld = Pick<World, 'register' | 'config' | 'clock'>;

export interface OldRecords {
  /** What is from before this day. */
  readonly before: Day;
  readonly plans: number;
  readonly interactions: number;
  readonly entries: number;
}

/** The last of this day leaves today. */
export function keptSince({ config, clock }: Pick<World, 'config' | 'clock'>): Day {
  return addMonths(clock.today(), -settingsOf(config).keepMonths);
}

export function leavingNow(before: Day, { register, config, clock }: RetentionWorld): Leaving {
  const facts = {
    interactions: register.all(interactions).map(({ values }) => values),
    followUps: register.all(followUps).map(({ values }) => values),
    needs: register.all(needs).map(({ values }) => values),
  };
  const { minutesFor } = settingsOf(config);
  const localOf = (moment: string) => clock.localOf(moment);
  return leavingRecords(facts, { before, today: clock.today(), localOf, minutesFor });
}

/** The log leaves from its beginning, so that what stays is one chain. */
export function oldEntries<E extends { readonly at: string }>(
  entries: readonly E[],
  before: Day,
  { clock }: Pick<World, 'clock'>,
): readonly E[] {
  const first = entries.findIndex(({ at }) => !isMoment(at) || clock.localOf(at).day >= before);
  return first < 0 ? entries : entries.slice(0, first);
}

export function oldRecords(world: RetentionWorld, before: Day = keptSince(world)): OldRecords {
  const { interactions: contacts, followUps: plans } = leavingNow(before, world);
  const log = world.register.columns(changes, ['at']).map(({ values }) => values);
  return {
    before,
    plans: plans.size,
    interactions: contacts.size,
    entries: oldEntries(log, before, world).length,
  };
}
