/** @fileoverview Reads the arguments of a call by the signature of its method, or refuses them with the live text. */
import { type EnumMember, type EnumType, isMemberOf } from '../enums';
import { signatureError } from '../errors';
import { ServiceObject } from '../service-object';

export const NO_MATCH = Symbol('no match');

/** Gives the argument as the method wants it, or NO_MATCH. */
export type Decoder<T> = (value: unknown) => T | typeof NO_MATCH;

type Decoded<D extends readonly Decoder<unknown>[]> = { [K in keyof D]: D[K] extends Decoder<infer T> ? T : never };

/** Numbers are taken where a text is asked for: setNote(25) stores "25" [gas-fakes notes/oddities.md]. */
export function text(value: unknown): string | typeof NO_MATCH {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : NO_MATCH;
}

export function nullableText(value: unknown): string | null | typeof NO_MATCH {
  return value === null || value === undefined ? null : text(value);
}

export function integer(value: unknown): number | typeof NO_MATCH {
  return typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : NO_MATCH;
}

/** A coordinate: not finite ones are told from wrong types by resolveRect. */
export function coordinate(value: unknown): number | typeof NO_MATCH {
  return typeof value === 'number' ? Math.trunc(value) : NO_MATCH;
}

export function number(value: unknown): number | typeof NO_MATCH {
  return typeof value === 'number' ? value : NO_MATCH;
}

export function boolean(value: unknown): boolean | typeof NO_MATCH {
  return typeof value === 'boolean' ? value : NO_MATCH;
}

export function nullableBoolean(value: unknown): boolean | null | typeof NO_MATCH {
  return value === null || value === undefined ? null : boolean(value);
}

export function date(value: unknown): Date | typeof NO_MATCH {
  return value instanceof Date ? value : NO_MATCH;
}

export function anything(value: unknown): unknown {
  return value ?? null;
}

export function options(value: unknown): Readonly<Record<string, unknown>> | typeof NO_MATCH {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
    ? (value as Readonly<Record<string, unknown>>)
    : NO_MATCH;
}

const optionals = new WeakSet<object>();

/** An argument at the end that may be left out; null is not the same as left out. */
export function optional<T>(decode: Decoder<T>): Decoder<T | undefined> {
  const decoder: Decoder<T | undefined> = (value) => decode(value);
  optionals.add(decoder);
  return decoder;
}

export function nullable<T>(decode: Decoder<T>): Decoder<T | null> {
  return (value) => (value === null || value === undefined ? null : decode(value));
}

export function listOf<T>(decode: Decoder<T>): Decoder<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return NO_MATCH;
    const items: T[] = [];
    for (const item of value) {
      const decoded = decode(item);
      if (decoded === NO_MATCH) return NO_MATCH;
      items.push(decoded);
    }
    return items;
  };
}

export function gridOf<T>(decode: Decoder<T>): Decoder<T[][]> {
  return listOf(listOf(decode));
}

/** A service object of that class; by name, so that classes which know each other need no cyclic import. */
export function ofClass<T extends ServiceObject>(className: T['className']): Decoder<T> {
  return (value) => (value instanceof ServiceObject && value.className === className ? (value as T) : NO_MATCH);
}

export function memberOf<Name extends string>(declared: EnumType<Name>): Decoder<EnumMember<Name>> {
  return (value) => (isMemberOf(declared, value) ? value : NO_MATCH);
}

/** Reads the arguments of `method` ("Range.setNote"), or throws the signature error. */
export function take<D extends readonly Decoder<unknown>[]>(
  method: string,
  args: readonly unknown[],
  ...decoders: D
): Decoded<D> {
  const decoded = tryTake(args, ...decoders);
  if (decoded === NO_MATCH) throw signatureError(method, args);
  return decoded;
}

/** The same for a method with several signatures: the next one is tried when this gives NO_MATCH. */
export function tryTake<D extends readonly Decoder<unknown>[]>(
  args: readonly unknown[],
  ...decoders: D
): Decoded<D> | typeof NO_MATCH {
  if (args.length > decoders.length) return NO_MATCH;
  const values = decoders.map((decode, i) => {
    if (i < args.length) return decode(args[i]);
    return optionals.has(decode) ? undefined : NO_MATCH;
  });
  return values.includes(NO_MATCH) ? NO_MATCH : (values as unknown as Decoded<D>);
}
