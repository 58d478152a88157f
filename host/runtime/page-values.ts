/** @fileoverview What a page may hand to google.script.run: checked on the client, before anything is sent [facts 5]. */

/** Throws the client's TypeError for what is no legal argument, wherever it lies. */
export function assertClientArguments(args: readonly unknown[]): void {
  args.forEach((arg, i) => {
    check(arg, String(i), []);
  });
}

function check(value: unknown, property: string, above: readonly unknown[]): void {
  if (value === null || value === undefined || isPrimitive(value)) return;
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  if (!isPlain(value)) throw new TypeError(`Failed due to illegal value in property: ${property}`);
  for (const [key, part] of Object.entries(value as object)) check(part, key, [...above, value]);
}

function isPrimitive(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.prototype.toString.call(value) === '[object Object]' &&
    ownPrototype(value)
  );
}

/** Plain objects of any realm: their prototype has no prototype. */
function ownPrototype(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** undefined arrives as null; everything is a copy. */
export function clientArguments(args: readonly unknown[]): unknown[] {
  return args.map(copied);
}

function copied(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object') return Number.isNaN(value) || value === Infinity || value === -Infinity ? null : value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part)]));
}
