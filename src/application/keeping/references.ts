/** @fileoverview What a typed reference means: a number, or a name that only one record has. */
import { LOST } from '../../domain/stage';
import { cleanText } from '../../domain/typed/text';
import type { Table } from '../../schema/define-table';
import { tableNamed } from '../../schema/tables';
import { customers } from '../../schema/tables/customers';
import type { Register, Values } from '../ports';

export interface Reference {
  readonly id: string;
  readonly name: string;
}

/** `insteadOf` is the customer that was typed: it was merged into this one. `lost`: it was given up, as far as is known. */
export type Meant = Reference & { readonly insteadOf?: Reference; readonly lost?: boolean };

export type Meaning = Meant | { readonly several: readonly string[] } | undefined;

export interface References {
  /**
   * The record of a table that a text means: its id, its exact name, or the only name that holds the text; of a customer
   * that was merged its master, unless `stands`, what the record held before.
   */
  meaning(to: string, text: string, stands?: boolean): Meaning;
}

const SHOWN = 5;

/** Reads a table's ids and names when the first reference to it is asked for. */
export function references(register: Register): References {
  const read = new Map<string, { byId: Map<string, Reference>; byName: Map<string, Reference[]> }>();

  function indexOf(to: string) {
    const index = read.get(to) ?? indexed(to, register);
    read.set(to, index);
    return index;
  }

  const standing = standingOf(register);

  function masterFor(to: string, typed: Reference, stands: boolean): Meant {
    if (stands || to !== customers.name) return typed;
    const { mergedInto, lost } = standing(typed.id);
    const master = mergedInto === '' ? undefined : indexOf(to).byId.get(mergedInto);
    if (master) return { ...master, insteadOf: typed };
    return lost ? { ...typed, lost } : typed;
  }

  return {
    meaning(to, text, stands = false) {
      const { byId, byName } = indexOf(to);
      const exact = byId.get(text.toUpperCase()) ?? byId.get(text) ?? numberAndName(text, byId);
      if (exact) return masterFor(to, exact, stands);
      const named =
        byName.get(cleanText(text)) ?? [...byName].filter(([name]) => name.includes(text)).flatMap(([, all]) => all);
      const meant = named.length > 1 ? unmerged(to, named, register) : named;
      const [only, ...more] = meant;
      if (only && more.length === 0) return masterFor(to, only, stands);
      return meant.length === 0 ? undefined : { several: meant.slice(0, SHOWN).map(({ id, name }) => `${id} ${name}`) };
    },
  };
}

/** As notes and lists write it: 202611001 甲一机械有限公司. */
function numberAndName(text: string, byId: ReadonlyMap<string, Reference>): Reference | undefined {
  const [, id = '', name = ''] = /^(\S+)\s+(.+)$/.exec(text) ?? [];
  const found = byId.get(id.toUpperCase()) ?? byId.get(id);
  return found?.name === cleanText(name) ? found : undefined;
}

// So many customers are looked at one by one.
const SINGLE = 2;

interface Standing {
  /** '' for most. */
  readonly mergedInto: string;
  readonly lost?: boolean;
}

/** Of a few customers what stands in their rows, of more only whether they were merged. */
function standingOf(register: Register): (id: string) => Standing {
  const single = new Map<string, Standing>();
  let all: ReadonlyMap<string, string> | undefined;
  return (id) => {
    const known = single.get(id);
    if (known !== undefined) return known;
    if (single.size >= SINGLE) {
      all ??= new Map(
        register.columns(customers, ['id', 'mergedInto']).map(({ values }) => [values.id, values.mergedInto]),
      );
      return { mergedInto: all.get(id) ?? '' };
    }
    const { values } = register.find(customers, id) ?? {};
    const found =
      values?.id === id ? { mergedInto: values.mergedInto, lost: values.stage === LOST } : { mergedInto: '' };
    single.set(id, found);
    return found;
  };
}

/** A customer that was merged mostly bears its master's name: only the master is meant. Read where a name leaves doubt. */
function unmerged(to: string, named: readonly Reference[], register: Register): readonly Reference[] {
  if (to !== customers.name) return named;
  const merged = new Set(
    register
      .columns(customers, ['id', 'mergedInto'])
      .flatMap(({ values: { id, mergedInto } }) => (mergedInto ? [id] : [])),
  );
  const left = named.filter(({ id }) => !merged.has(id));
  return left.length > 0 ? left : named;
}

function indexed(to: string, register: Register) {
  const table = tableNamed(to);
  const naming = namingField(table);
  const byId = new Map<string, Reference>();
  const byName = new Map<string, Reference[]>();
  for (const { values } of register.columns<Table>(table, ['id', naming])) {
    const reference = { id: String((values as Values).id ?? ''), name: String((values as Values)[naming] ?? '') };
    if (reference.id === '') continue;
    byId.set(reference.id, reference);
    byName.set(reference.name, [...(byName.get(reference.name) ?? []), reference]);
  }
  return { byId, byName };
}

/** The field by which people know a record of a table. */
export function namingField(table: Table): string {
  return ['name', 'title', 'content', 'description', 'product'].find((key) => key in table.fields) ?? 'id';
}
