/** @fileoverview What 领取公海客户 begins with: who is in the pool, and whom one may claim today. */
import type { Day } from '../../domain/calendar-date';
import { gradeCode } from '../../domain/grade-text';
import { isMoment } from '../../domain/moment';
import { barredUntil } from '../../domain/pool/claims';
import { isPooled } from '../../domain/pool/pooled';
import { customers } from '../../schema/tables/customers';
import { callerAuthor } from '../change-log/authorship';
import { settingsOf } from '../config/typed-settings';
import type { World } from '../ports';
import { claimsLeft } from './claim-customers';
import { readPool } from './pool-ledger';

export interface PooledCustomer {
  readonly id: string;
  readonly name: string;
  readonly grade: string;
  readonly stage: string;
  readonly lastContact: Day | '';
  readonly pooledOn: Day | '';
  /** Whose it was. */
  readonly before: string;
  /** From when on one may have it; '' where it may be claimed now. */
  readonly barredUntil: Day | '';
}

export interface PoolPage {
  readonly customers: readonly PooledCustomer[];
  readonly left: number;
  readonly limit: number;
}

const KEYS = ['id', 'name', 'grade', 'stage', 'owner', 'status', 'lastContact', 'pooledAt'] as const;

/** The latest release first. */
export function poolPage(world: Pick<World, 'register' | 'config' | 'clock' | 'caller'>): PoolPage {
  const { register, config, clock, caller } = world;
  const me = callerAuthor(caller, '脚本', config).actor;
  const ledger = readPool(register);
  const pooled = register
    .columns(customers, KEYS)
    .map(({ values }) => values)
    .filter((values) => values.id !== '' && values.status !== '已合并' && isPooled(values))
    .sort((a, b) => (a.pooledAt < b.pooledAt ? 1 : -1));
  return {
    customers: pooled.map(({ id, name, grade, stage, lastContact, pooledAt }) => {
      const release = ledger.releases.get(id);
      return {
        ...{ id, name, stage, lastContact },
        grade: gradeCode(grade),
        pooledOn: isMoment(pooledAt) ? clock.localOf(pooledAt).day : '',
        before: release?.owner ?? '',
        barredUntil: barredUntil(release, me, clock.today()) ?? '',
      };
    }),
    left: claimsLeft(ledger, me, world),
    limit: settingsOf(config).poolDailyLimit,
  };
}
