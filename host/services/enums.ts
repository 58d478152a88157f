/** @fileoverview Enumerations of the services: one object per member on the main side, looked up by type and name. */

/** A member such as SpreadsheetApp.ProtectionType.SHEET; compare members with ===. */
export class EnumMember<Name extends string = string> {
  constructor(
    readonly type: string,
    readonly name: Name,
    readonly ordinal: number,
  ) {
    Object.freeze(this);
  }

  toString(): string {
    return this.name;
  }
}

export type EnumType<Name extends string = string> = { readonly [N in Name]: EnumMember<N> };

const registry = new Map<string, EnumType>();

/** Declares an enumeration once; `type` is its name and must be unique among all services. */
export function defineEnum<const Name extends string>(type: string, names: readonly Name[]): EnumType<Name> {
  if (registry.has(type)) throw new Error(`the enumeration ${type} is declared twice`);
  const members = Object.fromEntries(names.map((name, ordinal) => [name, new EnumMember(type, name, ordinal)]));
  const declared = Object.freeze(members) as EnumType<Name>;
  registry.set(type, declared as EnumType);
  return declared;
}

/** The member a script handed over, by type and name. */
export function enumMember(type: string, name: string): EnumMember {
  const member = registry.get(type)?.[name];
  if (!member) throw new Error(`no member ${name} in the enumeration ${type}`);
  return member;
}

/** Names of an enumeration in order of declaration. */
export function enumNames(type: string): string[] {
  return Object.keys(registry.get(type) ?? {});
}

/** Is the value a member of this enumeration? */
export function isMemberOf<Name extends string>(declared: EnumType<Name>, value: unknown): value is EnumMember<Name> {
  return value instanceof EnumMember && declared[value.name as Name] === value;
}
