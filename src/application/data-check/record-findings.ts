/** @fileoverview What is wrong with the records of every table: all checks, references, and people who were not told. */
import type { Problem } from '../../domain/checks/check';
import { untoldFields } from '../../domain/privacy/untold';
import { problemsIn } from '../../domain/records/decide-record';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { tables } from '../../schema/tables';
import { customers } from '../../schema/tables/customers';
import { orders } from '../../schema/tables/orders';
import { registerAuthor } from '../change-log/register-author';
import { shownText } from '../filing/shown-text';
import { problemText } from '../keeping/problem-notes';
import { recordRules } from '../keeping/record-rules';
import { namingField, references } from '../keeping/references';
import type { Stored, Values, World } from '../ports';
import type { Finding } from './finding';

export type RecordsWorld = Pick<World, 'register' | 'config' | 'clock' | 'language'>;

/** Tables that hold records of people and of managers; what machines write is theirs. */
export const checkedTables: readonly Table[] = tables.filter(
  ({ visibility, fields }) => visibility !== 'machine' && 'problems' in fields,
);

export function recordFindings(present: readonly Table[], world: RecordsWorld): Finding[] {
  const owners = ownersOf(present, world);
  const orderedOn = firstOrders(present, world);
  const refs = references(world.register);
  return checkedTables
    .filter((table) => present.includes(table))
    .flatMap((table) => {
      const rules = recordRules(table, registerAuthor(), refs, world);
      return (world.register.all<Table>(table) as readonly Stored[]).flatMap(({ values }) => {
        if (values.status === '已合并') return [];
        const firstOrderOn = orderedOn.get(String(values.id));
        const context = firstOrderOn === undefined ? rules.context : { ...rules.context, firstOrderOn };
        const found = problemsIn(table, values, { ...rules, context });
        const owner = ownerOf(values, owners);
        return [
          ...found.map((problem) => findingOf(table, values, problem, owner, world)),
          ...untold(table, values, owner, world),
        ];
      });
    });
}

function findingOf(table: Table, values: Values, problem: Problem, owner: string, { language }: RecordsWorld): Finding {
  const { advice, ...bare } = problem;
  return {
    ...placeOf(table, values, owner),
    severity: problem.severity,
    field: problem.field,
    value: shownText(values[problem.field]),
    problem: problemText(table, bare, language),
    advice: advice ?? '',
  };
}

/** Never blocked, never coloured: only listed (PIPL, articles 17 and 23). */
function untold(table: Table, values: Values, owner: string, { language }: RecordsWorld): Finding[] {
  const { dataCheck } = messagesFor(language);
  return untoldFields(table, values).map((field) => ({
    ...placeOf(table, values, owner),
    severity: 'warning' as const,
    field,
    value: shownText(values[field]),
    problem: dataCheck.untold(table.fields[field]?.title[language] ?? field),
    advice: dataCheck.tell(table.fields.consent?.title[language] ?? ''),
  }));
}

function placeOf(table: Table, values: Values, owner: string): Pick<Finding, 'table' | 'record' | 'owner' | 'linked'> {
  const id = table.id ? String(values.id ?? '') : '';
  return { table, record: id || shownText(values[namingField(table)]), owner, linked: id !== '' };
}

/** Owners of the customers, for records that have none of their own. */
function ownersOf(present: readonly Table[], { register }: RecordsWorld): ReadonlyMap<string, string> {
  if (!present.includes(customers)) return new Map();
  return new Map(register.all(customers).map(({ values }) => [values.id, values.owner]));
}

function ownerOf(values: Values, owners: ReadonlyMap<string, string>): string {
  const own = shownText(values.owner) || shownText(values.handler) || shownText(values.requester);
  return own || (owners.get(shownText(values.customer)) ?? '');
}

function firstOrders(present: readonly Table[], { register }: RecordsWorld): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  if (!present.includes(orders)) return first;
  for (const { values } of register.all(orders)) {
    const known = first.get(values.customer);
    if (values.date !== '' && (known === undefined || values.date < known)) first.set(values.customer, values.date);
  }
  return first;
}
