/** @fileoverview File ▸ Make a copy: tabs, sheet ids and code go along; triggers, properties and sharing do not [facts 3.2]. */
import type { HostOptions } from '../host-options';
import { fromJson, toJson } from '../workbook/json-state';
import type { HostState } from './host-state';

export function copyOptions(state: HostState, options: HostOptions, user: string): HostOptions {
  const workbook = fromJson(toJson(state.document.workbook));
  workbook.id = `1copy${state.random.between(1, 2 ** 31).toString(36)}_${state.document.id.slice(-20)}`;
  workbook.name = `Copy of ${workbook.name}`;
  return {
    ...options,
    state: ':memory:',
    now: state.clock.now(),
    user,
    workbook,
    seed: state.random.between(1, 2 ** 31),
  };
}
