/** @fileoverview 分析 ▸ 重新分级与健康度: grades, health and next dates of every customer, each table read once. */

import type { RecordWorld } from '../keeping/record-changes';
import { planEverything } from './generate-follow-ups';

export interface RegradedAll {
  readonly ok: true;
  readonly customers: number;
  readonly graded: number;
}

export function regrade(world: RecordWorld): RegradedAll {
  const { tables, graded } = planEverything(world);
  world.register.commit();
  return { ok: true, customers: tables.customers.filter(({ values }) => values.id !== '').length, graded };
}
