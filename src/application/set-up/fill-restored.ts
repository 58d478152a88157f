/** @fileoverview Columns that were deleted and put back: what the register knows of their cells stands there again. */
import type { Table } from '../../schema/define-table';
import type { SettingKey } from '../../schema/settings';
import { tables } from '../../schema/tables';
import { settings } from '../../schema/tables/settings';
import type { ConfigData } from '../config/config-data';
import { seenIn } from '../keeping/gone-columns';
import { knownStates } from '../keeping/known-states';
import { comparedTables } from '../keeping/sweep';
import type { Register, Stored } from '../ports';
import type { Repair } from './workshop';

export function fillRestored(repairs: readonly Repair[], register: Register, last: ConfigData): void {
  for (const repair of repairs) {
    if (repair.what !== 'column') continue;
    const table = tables.find(({ tab }) => tab === repair.tab);
    if (table && comparedTables.includes(table)) bringBackSeen(table, repair.key, register);
    else if (table?.fields[repair.key]?.default === true) tickAll(table, repair.key, register);
    if (table === settings && repair.key === 'value') bringBackValues(register, last);
  }
}

/** What the register last saw of each record; of one it never saw, what a new one gets. */
function bringBackSeen(table: Table, key: string, register: Register): void {
  const known = knownStates(table, undefined, register);
  const otherwise = table.fields[key]?.default === true ? true : undefined;
  for (const stored of register.all<Table>(table) as readonly Stored[]) {
    const state = known.get(String(stored.values.id ?? ''));
    const value = state?.snapshot ? seenIn(state.snapshot, key, table) : otherwise;
    if (value !== undefined) register.change(table, stored as Stored<never>, { [key]: value } as never);
  }
}

/** Without 在职 nobody might do anything, without 启用 nothing could be chosen. */
function tickAll(table: Table, key: string, register: Register): void {
  for (const stored of register.all<Table>(table) as readonly Stored[])
    register.change(table, stored as Stored<never>, { [key]: true } as never);
}

/** What served last. */
function bringBackValues(register: Register, { settings: last }: ConfigData): void {
  for (const stored of register.all(settings)) {
    const value = last[stored.values.key as SettingKey];
    if (stored.values.value === '' && value) register.change(settings, stored, { value });
  }
}
