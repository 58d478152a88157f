/** @fileoverview Completes rows that people added to the tabs that managers keep: what is new counts as switched on. */
import type { Table } from '../../schema/define-table';
import { type SettingKey, settingKeys, settingNamed } from '../../schema/settings';
import { holidays } from '../../schema/tables/holidays';
import { members } from '../../schema/tables/members';
import { options } from '../../schema/tables/options';
import { policies } from '../../schema/tables/policies';
import { settings } from '../../schema/tables/settings';
import type { Register } from '../ports';
import type { ConfigData } from './config-data';

/** Returns the rows that are new. */
export function completeEntries(table: Table, last: ConfigData, register: Register): readonly number[] {
  if (table === members) return completeMembers(last, register);
  if (table === options) return completeOptions(register);
  if (table === policies) return completePolicies(register);
  if (table === holidays) return completeHolidays(register);
  if (table === settings) restoreKeys(register);
  return [];
}

/** An empty box is neither on nor off. */
const blank = Object.fromEntries(
  Object.entries(members.fields).map(([key, { type }]) => [key, type === 'bool' ? undefined : '']),
);

/** A placeholder is the row that set-up made for the person who ran it, named after the address. */
function completeMembers(last: ConfigData, register: Register): number[] {
  const all = register.all(members);
  const known = new Set(last.members.map(({ name }) => name));
  const fresh = all.filter(({ values }) => values.name.trim() !== '' && !known.has(values.name.trim()));
  for (const stored of fresh) {
    register.change(members, stored, {
      active: true,
      digest: true,
      role: stored.values.role || members.fields.role.default,
      level: stored.values.level || members.fields.level.default,
    });
  }
  for (const stored of all) {
    const { name, email } = stored.values;
    const twin = all.find((other) => other !== stored && other.values.email.toLowerCase() === email.toLowerCase());
    if (!twin || email === '' || name !== email.split('@')[0] || twin.values.name === '') continue;
    register.change(members, twin, { role: stored.values.role });
    // Blank, not deleted: the person is typing in a row below.
    register.change(members, stored, blank as never);
  }
  return fresh.map(({ row }) => row);
}

/** An option without a place in its list is new. */
function completeOptions(register: Register): number[] {
  const all = register.all(options);
  const fresh = all.filter(({ values }) => values.list && values.value && values.order === undefined);
  for (const stored of fresh) {
    const mates = all.filter(({ values }) => values.list === stored.values.list);
    const order = Math.max(0, ...mates.map(({ values }) => Number(values.order) || 0)) + 1;
    register.change(options, stored, { order, active: true });
  }
  return fresh.map(({ row }) => row);
}

/** A key that was typed over or pasted away is known again by the title beside it. */
function restoreKeys(register: Register): void {
  const all = register.all(settings);
  const there = new Set(all.map(({ values }) => values.key));
  for (const stored of all.filter(({ values }) => !settingKeys.includes(values.key as SettingKey))) {
    const title = stored.values.title.trim();
    const key = settingKeys.find((one) => Object.values(settingNamed(one).title).includes(title) && !there.has(one));
    if (key === undefined || title === '') continue;
    there.add(key);
    register.change(settings, stored, { key });
  }
}

function completePolicies(register: Register): number[] {
  const all = register.all(policies);
  const fresh = all.filter(({ values }) => values.id === '' && (values.times || values.period || values.grade));
  let number = Math.max(0, ...all.map(({ values }) => Number(values.id.slice(1)) || 0));
  for (const stored of fresh) {
    number += 1;
    register.change(policies, stored, {
      id: `G${String(number).padStart(6, '0')}`,
      active: true,
      kind: stored.values.kind || policies.fields.kind.default,
    });
  }
  return fresh.map(({ row }) => row);
}

function completeHolidays(register: Register): number[] {
  const fresh = register.all(holidays).filter(({ values }) => values.source === '' && values.date !== '');
  for (const stored of fresh) register.change(holidays, stored, { source: '手工' });
  return fresh.map(({ row }) => row);
}
