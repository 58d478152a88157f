/** @fileoverview 跟进策略 as it stands; a row that cannot be followed serves as it last could. */

import type { Policy } from '../../../domain/register-records';
import { periods } from '../../../schema/options/follow-ups';
import { memberLevels } from '../../../schema/options/managing';
import { policies } from '../../../schema/tables/policies';
import type { Register } from '../../ports';
import { boxesOf, type Entries, isOneOf, problemsOf } from './entry-problem';

const known = new Set<string>(periods.values.map(({ value }) => value));
const levels: readonly string[] = memberLevels.values.map(({ value }) => value);

/** The values that a row may name. */
export interface PolicyLists {
  readonly grades: readonly string[];
  readonly stages: readonly string[];
  readonly kinds: readonly string[];
  readonly methods: readonly string[];
}

export function policiesEntries(
  register: Register,
  { grades, stages, kinds, methods }: PolicyLists,
  last: readonly Policy[],
): Entries<readonly Policy[]> {
  const { problems, report, isTooLong } = problemsOf(policies);
  const isRead = boxesOf(policies, register, { report });
  const serving: Policy[] = [];
  for (const stored of register.all(policies)) {
    const row = stored.values;
    const before = problems.length;
    if (isRead(stored, 'active') && !row.active) continue;
    isRead(stored, 'deep');
    isTooLong(stored, ['content']);
    if (typeof row.times !== 'number' || row.times <= 0) report(stored, 'times', 'notPositive', row.times);
    else if (!Number.isInteger(row.times)) report(stored, 'times', 'wrongNumber', row.times, WHOLE);
    if (!known.has(row.period)) report(stored, 'period', 'unknownPeriod', row.period);
    if (!gradesIn(row.grade).every((grade) => grades.includes(grade))) report(stored, 'grade', 'notAGrade', row.grade);
    const after = row.escalateAfter ?? '';
    if (typeof after === 'string' && after !== '') report(stored, 'escalateAfter', 'notANumber', after);
    else if (typeof after === 'number' && !(Number.isInteger(after) && after >= 0))
      report(stored, 'escalateAfter', 'wrongNumber', after, NOT_BELOW_0);
    const oneOf = (field: 'stage' | 'kind' | 'level', values: readonly string[]) => {
      if (!isOneOf(row[field], values)) report(stored, field, 'notOneOf', row[field], { kind: 'oneOf', values });
    };
    oneOf('stage', stages);
    oneOf('kind', kinds);
    oneOf('level', levels);
    const odd = row.methods.filter((method) => !isOneOf(method, methods)).join('、');
    if (odd !== '') report(stored, 'methods', 'notOneOf', odd, { kind: 'someOf', values: methods });
    const good = problems.length === before ? policyOf(row) : last.find(({ id }) => id !== '' && id === row.id);
    if (good) serving.push(good);
  }
  return { serving, problems };
}

const WHOLE = { kind: 'number', whole: true, min: 1 } as const;
const NOT_BELOW_0 = { kind: 'number', whole: true, min: 0 } as const;

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
