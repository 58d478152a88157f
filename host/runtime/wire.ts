/** @fileoverview The form in which values cross between a script's realm and the services: plain, so that it also fits a thread message. */
import { EnumMember, enumMember } from '../services/enums';
import { type ServiceClass, ServiceObject } from '../services/service-object';
import { type ClassDescription, describeClass } from './class-description';

/** A value on the border; anything that is not primitive or an array carries a tag. */
export type Wire =
  | null
  | string
  | number
  | boolean
  | readonly Wire[]
  | { readonly t: 'd'; readonly v: number }
  | { readonly t: 'o'; readonly v: { readonly [key: string]: Wire } }
  | { readonly t: 'e'; readonly type: string; readonly name: string; readonly ordinal: number }
  | HandleWire
  | { readonly t: 'x'; readonly v: string };

/** A service object; `m` describes its class the first time the realm sees it, `p` are properties readable for free. */
export interface HandleWire {
  readonly t: 'h';
  readonly id: number;
  readonly c: string;
  readonly m?: ClassDescription;
  readonly p?: Readonly<Record<string, string | number | boolean>>;
}

/** Something a service can only refuse: a function, a symbol. */
export class OpaqueValue {
  constructor(readonly kind: string) {}
}

/** A service object together with properties that a script may read without a call (e.range.rowStart). */
export class WithProperties {
  constructor(
    readonly object: ServiceObject,
    readonly properties: Readonly<Record<string, string | number | boolean>>,
  ) {}
}

/** The service objects one realm holds, by number. */
export interface HandleTable {
  encode(value: unknown): Wire;
  decode(wire: Wire): unknown;
  object(id: number): ServiceObject | undefined;
  /** Gives the next number to an object that is made when first used. */
  reserve(make: () => ServiceObject): number;
}

export function createHandleTable(): HandleTable {
  const objects: (ServiceObject | undefined)[] = [];
  const reserved = new Map<number, () => ServiceObject>();
  const ids = new Map<ServiceObject, number>();
  const described = new Set<string>();

  function handleOf(object: ServiceObject, p?: HandleWire['p']): HandleWire {
    let id = ids.get(object);
    if (id === undefined) {
      id = objects.push(object) - 1;
      ids.set(object, id);
    }
    const c = object.className;
    const m = described.has(c) ? undefined : describeClass(c, object.constructor as unknown as ServiceClass);
    described.add(c);
    return { t: 'h', id, c, ...(m && { m }), ...(p && { p }) };
  }

  function encode(value: unknown): Wire {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object') return encodePrimitive(value);
    if (Array.isArray(value)) return encodeArray(value, encode);
    if (value instanceof ServiceObject) return handleOf(value);
    if (value instanceof EnumMember) return { t: 'e', type: value.type, name: value.name, ordinal: value.ordinal };
    if (value instanceof WithProperties) return handleOf(value.object, value.properties);
    if (isDate(value)) return { t: 'd', v: Date.prototype.getTime.call(value) };
    return { t: 'o', v: mapValues(value as Record<string, unknown>, encode) };
  }

  function decode(wire: Wire): unknown {
    if (wire === null || typeof wire !== 'object') return wire;
    if (Array.isArray(wire)) return decodeArray(wire as readonly Wire[], decode);
    const tagged = wire as Exclude<Wire, null | string | number | boolean | readonly Wire[]>;
    switch (tagged.t) {
      case 'd':
        return new Date(tagged.v);
      case 'h':
        return object(tagged.id) ?? null;
      case 'e':
        return enumMember(tagged.type, tagged.name);
      case 'x':
        return new OpaqueValue(tagged.v);
      case 'o':
        return mapValues(tagged.v, decode);
    }
  }

  function object(id: number): ServiceObject | undefined {
    const known = objects[id];
    const make = known ? undefined : reserved.get(id);
    if (!make) return known;
    const made = make();
    objects[id] = made;
    ids.set(made, id);
    return made;
  }

  return { encode, decode, object, reserve: (make) => reserve(objects, reserved, make) };
}

function reserve(
  objects: (ServiceObject | undefined)[],
  reserved: Map<number, () => ServiceObject>,
  make: () => ServiceObject,
): number {
  const id = objects.push(undefined) - 1;
  reserved.set(id, make);
  return id;
}

function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function encodePrimitive(value: unknown): Wire {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** A loop, not map: blocks of cells have hundreds of thousands of values; the same row again is the same wire again. */
function encodeArray(values: readonly unknown[], encode: (value: unknown) => Wire): Wire[] {
  const out: Wire[] = new Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value === 'string' || typeof value === 'number') out[i] = value;
    else out[i] = i > 0 && value === values[i - 1] ? (out[i - 1] as Wire) : encode(value);
  }
  return out;
}

/** Into an array of ours: one made by the script's own map would keep the whole realm alive as long as the value. */
function decodeArray(wires: readonly Wire[], decode: (wire: Wire) => unknown): unknown[] {
  const out: unknown[] = new Array(wires.length);
  for (let i = 0; i < wires.length; i++) {
    const wire = wires[i];
    out[i] = typeof wire === 'string' || typeof wire === 'number' ? wire : decode(wire as Wire);
  }
  return out;
}

function mapValues<In, Out>(object: Readonly<Record<string, In>>, change: (value: In) => Out): Record<string, Out> {
  const out: Record<string, Out> = {};
  for (const key of Object.keys(object)) out[key] = change(object[key] as In);
  return out;
}
