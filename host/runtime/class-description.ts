/** @fileoverview What a realm has to know of a class: the methods the host has, those it lacks, its enumerations. */
import { enumNames } from '../services/enums';
import { enumsOf, type ServiceClass, visibleMethods } from '../services/service-object';
import { knownMembers } from './known-members';

export interface ClassDescription {
  readonly has: readonly string[];
  /** Members of @types/google-apps-script that throw by name. */
  readonly lacks: readonly string[];
  /** Properties of @types/google-apps-script (enumerations mostly) that throw by name. */
  readonly lacksProperties: readonly string[];
  readonly enums: Readonly<Record<string, { readonly type: string; readonly names: readonly string[] }>>;
}

const descriptions = new Map<string, ClassDescription>();

export function describeClass(className: string, type: ServiceClass): ClassDescription {
  const known = descriptions.get(className);
  if (known) return known;
  const made = makeDescription(className, type);
  descriptions.set(className, made);
  return made;
}

function makeDescription(className: string, type: ServiceClass): ClassDescription {
  const has = [...visibleMethods(type).keys()];
  const enums = Object.fromEntries(
    Object.entries(enumsOf(type)).map(([property, members]) => [property, enumDescription(members)]),
  );
  const { methods, properties } = knownMembers(className);
  return {
    has,
    lacks: methods.filter((name) => !has.includes(name) && name !== 'toString'),
    lacksProperties: properties.filter((name) => !(name in enums)),
    enums,
  };
}

/** Description of a service of which the host has nothing: every member throws by name. */
export function absentService(className: string): ClassDescription {
  const { methods, properties } = knownMembers(className);
  return { has: [], lacks: methods, lacksProperties: properties, enums: {} };
}

function enumDescription(members: Readonly<Record<string, { readonly type: string }>>) {
  const type = Object.values(members)[0]?.type ?? '';
  return { type, names: enumNames(type) };
}
