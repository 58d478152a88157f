/** @fileoverview What 批量转交 begins with: whose customers there are, and who may take them. */
import { customers } from '../../schema/tables/customers';
import { momentText } from '../keeping/moment-text';
import type { World } from '../ports';
import { transfersIn } from './transfers';

export interface RecentTransfer {
  readonly id: string;
  /** Day and time in the register's zone. */
  readonly at: string;
  readonly by: string;
  readonly to: string;
  readonly customers: number;
  readonly undone: boolean;
}

export interface TransferPage {
  readonly customers: readonly {
    readonly id: string;
    readonly name: string;
    readonly grade: string;
    readonly stage: string;
    readonly region: string;
    readonly industry: string;
    readonly owner: string;
  }[];
  /** The latest transfers, the newest first. */
  readonly recent: readonly RecentTransfer[];
  /** Members in office. */
  readonly members: readonly string[];
}

const COLUMNS = ['id', 'name', 'grade', 'stage', 'region', 'industry', 'owner', 'status'] as const;

type PageWorld = Pick<World, 'register' | 'config' | 'ledger' | 'clock'>;

export function transferPage({ register, config, ledger, clock }: PageWorld): TransferPage {
  const all = register.columns(customers, COLUMNS).map(({ values }) => values);
  return {
    customers: all.filter(({ id, status }) => id !== '' && status !== '已合并').map(({ status, ...shown }) => shown),
    recent: transfersIn(ledger).map(({ id, at, by, to, customers: count, undone = false }) => {
      return { id, at: momentText(at, clock), by, to, customers: count, undone };
    }),
    members: config.members.filter(({ active }) => active).map(({ name }) => name),
  };
}
