/** @fileoverview 团队成员 as it stands; who has no known role may do nothing, and what is wrong serves as it last did. */

import type { RecordOf } from '../../../schema/define-table';
import { memberLevels, memberRoles } from '../../../schema/options/managing';
import { members } from '../../../schema/tables/members';
import type { Register, Stored } from '../../ports';
import type { Member } from '../config';
import { boxesOf, type Entries, isOneOf, problemsOf } from './entry-problem';

const FIRST_HOUR = 6;
const LAST_HOUR = 20;
// RFC 5321, 4.5.3.1: a path of 256 characters, its brackets counted.
const LONGEST_ADDRESS = 254;
const roles = new Set<string>(memberRoles.values.map(({ value }) => value));
const levels: readonly string[] = memberLevels.values.map(({ value }) => value);

type Row = Stored<RecordOf<typeof members>>;
type Telling = Pick<ReturnType<typeof problemsOf>, 'report' | 'isTooLong'>;

export function membersEntries(register: Register, last: readonly Member[]): Entries<readonly Member[]> {
  const { problems, report, isTooLong } = problemsOf(members);
  const isRead = boxesOf(members, register, { report });
  const serving: Member[] = [];
  // Blanked in this run: there is no row any more.
  const rows = register.all(members).filter(({ values: { name, email, role } }) => name || email || role);
  const names = rows.map(({ values }) => values.name.trim());
  rows.forEach((stored, at) => {
    const known = knownAs(stored, rows, names, last);
    const name = nameOf(stored, names, at, known, { report, isTooLong });
    if (name === '' || serving.some((member) => member.name === name)) return;
    serving.push(memberOf(stored, name, known, { names, serving, report, isTooLong, isRead }));
  });
  return { serving, problems };
}

/** By name; by address where the name is wrong, or was changed; where the address is wrong too, the only one who is missing. */
function knownAs(
  stored: Row,
  rows: readonly Row[],
  names: readonly string[],
  last: readonly Member[],
): Member | undefined {
  const name = stored.values.name.trim();
  const isFirst = rows[names.indexOf(name)] === stored;
  const byName = isFirst ? last.find((member) => member.name === name) : undefined;
  const address = addressOf(stored);
  const byAddress = last.find((member) => address !== '' && member.email === address && !names.includes(member.name));
  if (byName ?? byAddress) return byName ?? byAddress;
  const addresses = rows.map(addressOf);
  const missing = last.filter((member) => !names.includes(member.name) && !addresses.includes(member.email));
  return !isAddress(address) && missing.length === 1 ? missing[0] : undefined;
}

function addressOf({ values }: Row): string {
  return values.email.trim().toLowerCase();
}

function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && /^\S+@\S+\.\S+$/.test(text);
}

/** A name that was wiped or is taken serves as it last was. */
function nameOf(
  stored: Row,
  names: readonly string[],
  at: number,
  known: Member | undefined,
  { report, isTooLong }: Telling,
): string {
  const name = names[at] ?? '';
  const isTaken = name !== '' && names.indexOf(name) < at;
  if (name === '') report(stored, 'name', 'blank');
  else if (isTaken) report(stored, 'name', 'twice', name);
  else if (!isTooLong(stored, ['name'])) return name;
  return known && known.name !== name ? known.name : '';
}

interface Team extends Telling {
  readonly names: readonly string[];
  readonly serving: readonly Member[];
  isRead(stored: Row, field: 'active' | 'digest'): boolean;
}

function memberOf(stored: Row, name: string, known: Member | undefined, team: Team): Member {
  const { names, serving, report, isTooLong, isRead } = team;
  const { email, role, level, department, manager, active, digest, hour } = stored.values;
  const address = addressOf(stored);
  const isGood = isAddress(address);
  const isTaken = isGood && serving.some((member) => member.email === address);
  if (!isGood) report(stored, 'email', address ? 'wrongAddress' : 'blank', email);
  else if (isTaken) report(stored, 'email', 'twice', email);
  if (!roles.has(role)) report(stored, 'role', 'unknownRole', role);
  const isLevel = isOneOf(level, levels);
  if (!isLevel) report(stored, 'level', 'notOneOf', level, { kind: 'oneOf', values: levels });
  const isManager = manager.trim() === '' || (names.includes(manager.trim()) && manager.trim() !== name);
  if (!isManager) report(stored, 'manager', 'notAMember', manager);
  return {
    name,
    email: isGood && !isTaken ? address : (known?.email ?? ''),
    role: roles.has(role) ? role : (known?.role ?? ''),
    level: isLevel ? level : (known?.level ?? members.fields.level.default),
    department: isTooLong(stored, ['department']) ? (known?.department ?? '') : department,
    manager: isManager ? manager.trim() : (known?.manager ?? ''),
    active: isRead(stored, 'active') ? active : (known?.active ?? false),
    digest: isRead(stored, 'digest') ? digest : (known?.digest ?? false),
    ...hourOf(hour, known?.hour, () => report(stored, 'hour', 'wrongHour', hour)),
  };
}

function hourOf(hour: number | string | undefined, last: number | undefined, wrong: () => void): { hour?: number } {
  if (hour === undefined || hour === '') return {};
  if (typeof hour === 'number' && Number.isInteger(hour) && hour >= FIRST_HOUR && hour <= LAST_HOUR) return { hour };
  wrong();
  return last === undefined ? {} : { hour: last };
}
