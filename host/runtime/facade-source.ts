/** @fileoverview Source of the facade: what a script holds in place of service objects. Evaluated in every realm. */
import { TEMPLATE_OUTPUT_SOURCE } from './template-output-source';

/**
 * Takes { invoke(id, method, args), services, consoleId }; returns { globals, toWire, fromWire, clientValue }.
 * Nothing here counts, checks or decides: that is done behind `invoke`.
 */
export const FACADE_SOURCE = `(function (host) {
'use strict';
const ids = new WeakMap();
const prototypes = new Map();
const enumTypes = new Map();
const hide = (owner, name, value) => Object.defineProperty(owner, name, { value, writable: true, configurable: true, enumerable: false });
const named = (name, body) => Object.defineProperty(body, 'name', { value: name, configurable: true });
const lack = (what) => { throw new Error(what + ': the local host does not have it'); };

class Exception extends Error {}
hide(Exception.prototype, 'name', 'Exception');

const enumPrototype = {
  toString() { return names.get(this)[0]; },
  name() { return names.get(this)[0]; },
  ordinal() { return names.get(this)[1]; },
  compareTo(other) { return names.get(this)[1] - names.get(other)[1]; },
  toJSON() { return names.get(this)[0]; },
};
for (const key of Object.keys(enumPrototype)) hide(enumPrototype, key, enumPrototype[key]);
const names = new WeakMap();
function member(type, name, ordinal) {
  if (!enumTypes.has(type)) enumTypes.set(type, new Map());
  const known = enumTypes.get(type);
  if (!known.has(name)) {
    const made = Object.create(enumPrototype);
    names.set(made, [name, ordinal, type]);
    known.set(name, Object.freeze(made));
  }
  return known.get(name);
}
function enumeration({ type, names: all }) {
  // The enumeration itself answers as its first member [gas-fakes test/testenums.js].
  const made = Object.create(enumPrototype);
  all.forEach((name, ordinal) => { made[name] = member(type, name, ordinal); });
  names.set(made, [all[0], 0, type]);
  return Object.freeze(made);
}

function raise(error, above) {
  const failure = error.name === 'Exception' ? new Exception(error.message) : new Error(error.message);
  if (error.name && error.name !== 'Exception' && error.name !== 'Error') failure.name = error.name;
  if (Error.captureStackTrace) Error.captureStackTrace(failure, above);
  throw failure;
}
function call(self, id, method, args, above) {
  const reply = host.invoke(id, method, args.map(toWire));
  if (reply.e) raise(reply.e, above);
  const result = reply.r;
  return result !== null && typeof result === 'object' && result.t === 'h' && result.id === id && self ? self : fromWire(result);
}

function describe(target, className, description, fixedId) {
  for (const name of description.has) {
    hide(target, name, named(name, function forward(...args) {
      const id = fixedId === undefined ? ids.get(this) : fixedId;
      if (id === undefined) throw new TypeError('Illegal invocation');
      return call(fixedId === undefined ? this : target, id, name, args, forward);
    }));
  }
  for (const name of description.lacks) {
    if (!(name in target)) hide(target, name, named(name, () => lack('Cannot run ' + className + '.' + name)));
  }
  for (const name of description.lacksProperties) {
    if (!(name in target)) Object.defineProperty(target, name, { configurable: true, get: () => lack('Cannot read ' + className + '.' + name) });
  }
  for (const property of Object.keys(description.enums)) lazily(target, property, () => enumeration(description.enums[property]));
  hide(target, 'toString', () => className);
  if (className === 'HtmlTemplate') hide(target, 'evaluate', function evaluate() { return evaluateTemplate(this); });
  return target;
}
function lazily(owner, name, make) {
  // Kept here too: on a global object the getter may answer on after it was replaced.
  let known;
  Object.defineProperty(owner, name, {
    configurable: true, enumerable: true,
    get() { if (!known) { known = { value: make() }; Object.defineProperty(owner, name, { value: known.value, enumerable: true, writable: true, configurable: true }); } return known.value; },
    set(value) { Object.defineProperty(owner, name, { value, enumerable: true, writable: true, configurable: true }); },
  });
}

function objectFor(wire) {
  if (wire.m) prototypes.set(wire.c, describe({}, wire.c, wire.m));
  const made = Object.create(prototypes.get(wire.c));
  ids.set(made, wire.id);
  return wire.p ? Object.assign(made, wire.p) : made;
}

const isObject = (value) => typeof value === 'object';
function fromWire(wire) {
  if (wire === null || typeof wire !== 'object') return wire;
  if (Array.isArray(wire)) {
    const out = [];
    // The blank rows of a block are one wire: each is still a list of its own here.
    let again = null;
    for (let i = 0; i < wire.length; i++) {
      const value = wire[i];
      if (typeof value === 'string' || typeof value === 'number') out.push(value);
      else if (again !== null && value === again && value === wire[i - 1]) out.push(out[i - 1].slice());
      else {
        out.push(fromWire(value));
        again = i + 1 < wire.length && value === wire[i + 1] && Array.isArray(value) && !value.some(isObject) ? value : null;
      }
    }
    return out;
  }
  if (wire.t === 'h') return objectFor(wire);
  if (wire.t === 'd') return new Date(wire.v);
  if (wire.t === 'e') return member(wire.type, wire.name, wire.ordinal);
  const out = {};
  for (const key of Object.keys(wire.v)) out[key] = fromWire(wire.v[key]);
  return out;
}

const isDate = (value) => Object.prototype.toString.call(value) === '[object Date]';
function toWire(value) {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'function' || typeof value === 'symbol') return { t: 'x', v: typeof value };
  if (typeof value === 'bigint') return { t: 'x', v: 'bigint' };
  if (Array.isArray(value)) return arrayToWire(value);
  if (ids.has(value)) return { t: 'h', id: ids.get(value), c: '' };
  if (names.has(value)) { const [name, ordinal, type] = names.get(value); return { t: 'e', type, name, ordinal }; }
  if (isDate(value)) return { t: 'd', v: Date.prototype.getTime.call(value) };
  if (ArrayBuffer.isView(value)) return Array.from(value, Number);
  const out = {};
  for (const key of Object.keys(value)) out[key] = toWire(value[key]);
  return { t: 'o', v: out };
}
function arrayToWire(values) {
  const out = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    out.push(typeof value === 'string' || typeof value === 'number' ? value : toWire(value));
  }
  return out;
}

// What a page gets of a result, as measured: a Date anywhere makes the whole null; Map, Set, RegExp -> {}; functions -> their source.
const DATE_INSIDE = {};
function clientValue(value) {
  try { return clientPart(value, []); } catch (problem) { if (problem === DATE_INSIDE) return null; throw problem; }
}
function clientPart(value, above) {
  if (value === null || value === undefined) return null;
  if (typeof value === 'function') return String(value);
  if (typeof value !== 'object') return typeof value === 'symbol' || typeof value === 'bigint' ? null : value;
  if (isDate(value)) throw DATE_INSIDE;
  if (ids.has(value) || names.has(value)) return null;
  if (above.includes(value)) throw new Error('Failed due to circular reference.');
  if (ArrayBuffer.isView(value)) throw new Error('The script completed but the returned value is not a supported return type.');
  const inside = above.concat([value]);
  if (Array.isArray(value)) return value.map((part) => clientPart(part, inside));
  const out = {};
  if (!(value instanceof Map || value instanceof Set || value instanceof RegExp)) {
    for (const key of Object.keys(value)) out[key] = clientPart(value[key], inside);
  }
  return { t: 'o', v: out };
}

${TEMPLATE_OUTPUT_SOURCE}
function evaluateTemplate(template) {
  const own = Object.keys(template);
  const code = template.getCode();
  const output = createTemplateOutput();
  const run = new Function('output', ...own, code);
  run(output, ...own.map((name) => template[name]));
  return globals.HtmlService.createHtmlOutput(output.toString());
}

function printed(value, depth) {
  if (typeof value === 'string') return depth === 0 ? value : "'" + value + "'";
  if (value === null || typeof value !== 'object') return typeof value === 'function' ? '[Function: ' + value.name + ']' : String(value);
  if (value instanceof Error) return depth === 0 ? value.stack || String(value) : '[' + String(value) + ']';
  if (isDate(value)) return String(value);
  if (ids.has(value) || names.has(value)) return String(value);
  if (depth > 3) return Array.isArray(value) ? '[Array]' : '[Object]';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[ ' + value.map((part) => printed(part, depth + 1)).join(', ') + ' ]';
  const parts = Object.keys(value).map((key) => key + ': ' + printed(value[key], depth + 1));
  return parts.length === 0 ? '{}' : '{ ' + parts.join(', ') + ' }';
}
function format(args) {
  if (typeof args[0] !== 'string') return args.map((value) => printed(value, 0)).join(' ');
  let next = 1;
  const text = args[0].replace(/%[sdifjoOc%]/g, (directive) => {
    if (directive === '%%') return '%';
    if (next >= args.length) return directive;
    const value = args[next++];
    if (directive === '%d' || directive === '%f') return String(Number(value));
    if (directive === '%i') return String(Math.trunc(Number(value)));
    if (directive === '%j') return JSON.stringify(value);
    return directive === '%c' ? '' : printed(value, directive === '%s' ? 0 : 1);
  });
  return [text, ...args.slice(next).map((value) => printed(value, 0))].join(' ');
}
const consoleObject = {};
const timers = new Map();
const write = (level, args) => { call(null, host.consoleId, level, [format(args)], write); };
for (const level of ['log', 'info', 'warn', 'error', 'debug']) hide(consoleObject, level, named(level, (...args) => write(level, args)));
hide(consoleObject, 'time', named('time', (label = 'default') => { timers.set(String(label), Date.now()); }));
hide(consoleObject, 'timeEnd', named('timeEnd', (label = 'default') => {
  if (timers.has(String(label))) write('log', [label + ': ' + (Date.now() - timers.get(String(label))) + 'ms']);
  timers.delete(String(label));
}));

const globals = { console: consoleObject };
for (const service of host.services) {
  lazily(globals, service.name, () => {
    if (service.wholly) return new Proxy({}, { get: (owner, name) => lack('Cannot read ' + service.name + '.' + String(name)) });
    const target = {};
    if (service.id >= 0) ids.set(target, service.id);
    return describe(target, service.name, service.description, service.id);
  });
}
// Callbacks of this realm: those of another one would wait in that realm's queue.
const settle = (promise, take, fail) => { promise.then((value) => take(value), (error) => fail(error)); };
return { globals, toWire, fromWire, clientValue, settle };
})`;
