/** @fileoverview What every object that a script can hold is on the main side: a class with visible methods and their costs. */
import type { EnumType } from './enums';
import type { ExecutionContext } from './execution-context';

/**
 * What a method costs (spec/6 "How calls are counted"). 'write' is buffered, 'read' and 'structure' flush first;
 * the kinds after 'flush' count as `other` and have their own modelled time.
 */
export type CostKind =
  | 'free'
  | 'read'
  | 'write'
  | 'structure'
  | 'other'
  | 'flush'
  | 'properties'
  | 'cache'
  | 'lock'
  | 'mail'
  | 'fetch'
  | 'ui'
  | 'sleep'
  | 'drive';

/** One entry for each visible method of a class. */
export type CallTable = Readonly<Record<string, CostKind>>;

/** Enumerations that hang on a service: `{ ProtectionType, BorderStyle }`. */
export type EnumTable = Readonly<Record<string, EnumType>>;

/**
 * Base of all service objects. Public methods are visible to scripts unless they begin with `_`;
 * `className` is what toString() gives in the script. Arguments arrive as main-side values
 * (primitives, Date, arrays, plain objects, ServiceObject, EnumMember); undefined arrives as null.
 * A method returns the same kinds of values; a setter returns `this`; no result (undefined) arrives as null in the script.
 */
export abstract class ServiceObject {
  /** Cost of each method; subclasses declare their own, merged along the prototype chain. */
  static readonly calls: CallTable = {};
  /** Enumerations that scripts read as properties of this object. */
  static readonly enums: EnumTable = {};

  abstract readonly className: string;

  constructor(protected readonly _x: ExecutionContext) {}
}

export type ServiceClass = { readonly prototype: object; readonly calls?: CallTable; readonly enums?: EnumTable };

const NEVER_VISIBLE = new Set(['constructor', 'toString', 'className']);

/** Visible methods of a class with their costs, read off the prototype chain; null where the table has no entry. */
export function visibleMethods(type: ServiceClass): Map<string, CostKind | null> {
  const methods = new Map<string, CostKind | null>();
  for (let proto = type.prototype; proto && proto !== ServiceObject.prototype; proto = Object.getPrototypeOf(proto)) {
    for (const name of Object.getOwnPropertyNames(proto)) {
      const isMethod = typeof Object.getOwnPropertyDescriptor(proto, name)?.value === 'function';
      if (!isMethod || name.startsWith('_') || NEVER_VISIBLE.has(name) || methods.has(name)) continue;
      methods.set(name, costOf(type, name));
    }
  }
  return methods;
}

/** The cost of a method, from the nearest table along the class chain. */
function costOf(type: ServiceClass, method: string): CostKind | null {
  for (let at: ServiceClass | null = type; at?.prototype; at = Object.getPrototypeOf(at)) {
    const own = Object.hasOwn(at, 'calls') ? at.calls?.[method] : undefined;
    if (own) return own;
  }
  return null;
}

/** Enumerations of a class, merged along the class chain. */
export function enumsOf(type: ServiceClass): EnumTable {
  return type.enums ?? {};
}
