/** @fileoverview 公海: a customer that was released is nobody's until somebody claims it or is given it. */
import { isBlank, type Values } from '../checks/check';

/** A stamp that stands beside an owner is of an earlier time. */
export function isPooled({ owner, pooledAt }: Values): boolean {
  return isBlank(owner) && !isBlank(pooledAt);
}
