/** @fileoverview 团队成员 as it stands; who has no name serves nobody, who has no known role may do nothing. */
import { memberRoles } from '../../../schema/options/managing';
import { members } from '../../../schema/tables/members';
import type { Register } from '../../ports';
import type { Member } from '../config';
import { type Entries, problemsOf } from './entry-problem';

const FIRST_HOUR = 6;
const LAST_HOUR = 20;
const roles = new Set<string>(memberRoles.values.map(({ value }) => value));

export function membersEntries(register: Register, last: readonly Member[]): Entries<readonly Member[]> {
  const { problems, report } = problemsOf(members);
  const serving: Member[] = [];
  for (const stored of register.all(members)) {
    const { name, email, role } = stored.values;
    const address = email.trim().toLowerCase();
    // Blanked in this run: there is no row any more.
    if (name === '' && email === '' && role === '') continue;
    if (name.trim() === '') report(stored, 'name', 'blank');
    else if (serving.some((member) => member.name === name.trim())) report(stored, 'name', 'twice', name);
    else {
      const known = last.find((member) => member.name === name.trim());
      if (!/^\S+@\S+\.\S+$/.test(address)) report(stored, 'email', address ? 'wrongAddress' : 'blank', email);
      else if (serving.some((member) => member.email === address)) report(stored, 'email', 'twice', email);
      if (!roles.has(role)) report(stored, 'role', 'unknownRole', role);
      serving.push({
        name: name.trim(),
        email: /^\S+@\S+\.\S+$/.test(address) ? address : (known?.email ?? ''),
        role: roles.has(role) ? role : (known?.role ?? ''),
        level: stored.values.level,
        department: stored.values.department,
        manager: stored.values.manager,
        active: stored.values.active,
        digest: stored.values.digest,
        ...hourOf(stored.values.hour, known?.hour, () => report(stored, 'hour', 'wrongHour', stored.values.hour)),
      });
    }
  }
  return { serving, problems };
}

function hourOf(hour: number | string | undefined, last: number | undefined, wrong: () => void): { hour?: number } {
  if (hour === undefined || hour === '') return {};
  if (typeof hour === 'number' && Number.isInteger(hour) && hour >= FIRST_HOUR && hour <= LAST_HOUR) return { hour };
  wrong();
  return last === undefined ? {} : { hour: last };
}
