/** @fileoverview Who is named works here: a member of the team, and still with it. */
import { filledFields } from './asked-fields';
import type { Check, CheckContext, Problem, Value } from './check';

export const member: Check = {
  id: 'member',
  check(record, context) {
    const team = context.members;
    if (!team || team.size === 0) return [];
    const named = filledFields(record, context, ({ type, to }) => type === 'member' || to === 'members');
    return named.flatMap(([field, value]) => namesIn(value).flatMap((name) => stranger(field, name, team, context)));
  },
};

function namesIn(value: Value): readonly string[] {
  return Array.isArray(value) ? value : [String(value)];
}

/** A leaver may stand where something was done; what is open is theirs no more. */
function stranger(
  field: string,
  name: string,
  team: ReadonlyMap<string, boolean>,
  { fields }: CheckContext,
): Problem[] {
  const params = { value: name };
  const known = team.get(name);
  if (known === undefined) {
    return [{ field, message: 'memberUnknown', params, severity: fields[field]?.required ? 'error' : 'warning' }];
  }
  return known || !OPEN.includes(field) ? [] : [{ field, message: 'memberInactive', params, severity: 'warning' }];
}

const OPEN = ['owner', 'reviewer', 'handler', 'todoOwner', 'lead'];
