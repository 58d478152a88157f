/** @fileoverview 跟进策略 as it stands; a row that cannot be followed serves as it last could. */

import type { Policy } from '../../../domain/register-records';
import { periods } from '../../../schema/options/follow-ups';
import { policies } from '../../../schema/tables/policies';
import type { Register } from '../../ports';
import { type Entries, problemsOf } from './entry-problem';

const known = new Set<string>(periods.values.map(({ value }) => value));

export function policiesEntries(
  register: Register,
  grades: readonly string[],
  last: readonly Policy[],
): Entries<readonly Policy[]> {
  const { problems, report } = problemsOf(policies);
  const serving: Policy[] = [];
  for (const stored of register.all(policies)) {
    const row = stored.values;
    if (!row.active) continue;
    const before = problems.length;
    if (typeof row.times !== 'number' || row.times <= 0) report(stored, 'times', 'notPositive', row.times);
    if (!known.has(row.period)) report(stored, 'period', 'unknownPeriod', row.period);
    if (!gradesIn(row.grade).every((grade) => grades.includes(grade))) report(stored, 'grade', 'notAGrade', row.grade);
    if (typeof row.escalateAfter === 'string') report(stored, 'escalateAfter', 'notANumber', row.escalateAfter);
    const good = problems.length === before ? policyOf(row) : last.find(({ id }) => id !== '' && id === row.id);
    if (good) serving.push(good);
  }
  return { serving, problems };
}

/** A、B holds for both; blank for every grade. */
function gradesIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(/[、,，]/).map((grade) => grade.trim());
}

interface PolicyCells extends Omit<Policy, 'times' | 'escalateAfter'> {
  readonly times: number | string | undefined;
  readonly escalateAfter: number | string | undefined;
}

function policyOf({
  id,
  grade,
  stage,
  times,
  period,
  kind,
  methods,
  deep,
  level,
  content,
  escalateAfter,
}: PolicyCells): Policy {
  const after = typeof escalateAfter === 'number' ? { escalateAfter } : {};
  return { id, grade, stage, times: Number(times), period, kind, methods, deep, level, content, ...after };
}
