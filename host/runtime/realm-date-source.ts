/** @fileoverview Source of the Date a script sees: virtual now, local methods in the manifest's zone whatever zone the machine has. */

/** Evaluated in a realm; takes { now, zoneOffset, localToUtc, zoneName, timeZone } and replaces the realm's Date. */
export const REALM_DATE_SOURCE = `(function (host) {
'use strict';
const NativeDate = Date;
const proto = NativeDate.prototype;
const getTime = proto.getTime;
const setTime = proto.setTime;
const scratch = new NativeDate(0);
const setScratch = setTime.bind(scratch);
const define = (name, value) => Object.defineProperty(proto, name, { value, writable: true, configurable: true, enumerable: false });
const method = (name, length, body) => {
  Object.defineProperty(body, 'name', { value: name });
  Object.defineProperty(body, 'length', { value: length });
  define(name, body);
};
const two = (n) => (n < 10 ? '0' : '') + n;

for (const part of ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Day']) {
  const getUtc = proto['getUTC' + part].bind(scratch);
  method('get' + part, 0, function () {
    const time = getTime.call(this);
    if (time !== time) return NaN;
    setScratch(time + host.zoneOffset(time));
    return getUtc();
  });
  const nativeSet = proto['setUTC' + part];
  if (!nativeSet) continue;
  const setUtc = nativeSet.bind(scratch);
  method('set' + part, nativeSet.length, function (...args) {
    const time = getTime.call(this);
    if (time !== time && part !== 'FullYear') return NaN;
    setScratch(time !== time ? 0 : time + host.zoneOffset(time));
    const local = setUtc(...args);
    return setTime.call(this, local !== local ? NaN : host.localToUtc(local));
  });
}
method('getYear', 0, function () { return this.getFullYear() - 1900; });
method('getTimezoneOffset', 0, function () {
  const time = getTime.call(this);
  return time !== time ? NaN : -Math.round(host.zoneOffset(time) / 60000);
});

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const invalid = (date) => { const time = getTime.call(date); return time !== time; };
const yearText = (year) => (year < 0 ? '-' + String(-year).padStart(6, '0') : String(year).padStart(4, '0'));
const dateText = (d) => DAYS[d.getDay()] + ' ' + MONTHS[d.getMonth()] + ' ' + two(d.getDate()) + ' ' + yearText(d.getFullYear());
const timeText = (d) => {
  const minutes = -d.getTimezoneOffset();
  const size = Math.abs(minutes);
  return two(d.getHours()) + ':' + two(d.getMinutes()) + ':' + two(d.getSeconds()) + ' GMT' + (minutes < 0 ? '-' : '+') +
    two(Math.floor(size / 60)) + two(size % 60) + ' (' + host.zoneName(getTime.call(d)) + ')';
};
method('toString', 0, function () { return invalid(this) ? 'Invalid Date' : dateText(this) + ' ' + timeText(this); });
method('toDateString', 0, function () { return invalid(this) ? 'Invalid Date' : dateText(this); });
method('toTimeString', 0, function () { return invalid(this) ? 'Invalid Date' : timeText(this); });
for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
  const native = proto[name];
  method(name, 0, function (locales, options) {
    return native.call(this, locales === undefined ? 'en-US' : locales, Object.assign({ timeZone: host.timeZone }, options));
  });
}

const ISO_DATE = /^[+-]?\\d{4,6}(-\\d{2}(-\\d{2})?)?$/;
const ISO_LOCAL = /^[+-]?\\d{4,6}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?$/;
const HAS_ZONE = /(?:\\b(?:Z|UT|UTC|GMT|[ECMP][SD]T)\\b|\\d:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*[+-]\\d{2}:?\\d{2}|Z)\\s*(?:[+-]\\d{2}:?\\d{2})?\\s*(?:\\(.*\\))?$/i;
function parse(text) {
  const trimmed = String(text).trim();
  if (ISO_DATE.test(trimmed)) return NativeDate.parse(trimmed);
  if (ISO_LOCAL.test(trimmed)) return local(NativeDate.parse(trimmed + 'Z'));
  if (HAS_ZONE.test(trimmed)) return NativeDate.parse(trimmed);
  return local(NativeDate.parse(trimmed + ' UTC'));
}
const local = (time) => (time !== time ? NaN : host.localToUtc(time));

function VirtualDate(...args) {
  if (!new.target) return new VirtualDate().toString();
  return Reflect.construct(NativeDate, [instant(args)], new.target);
}
function instant(args) {
  if (args.length === 0) return host.now();
  if (args.length > 1) return local(NativeDate.UTC(...args));
  const given = args[0];
  if (given instanceof NativeDate) return getTime.call(given);
  const value = typeof given === 'object' && given !== null && given[Symbol.toPrimitive] ? given[Symbol.toPrimitive]('default')
    : typeof given === 'object' && given !== null ? given.valueOf() === given ? String(given) : given.valueOf() : given;
  return typeof value === 'string' ? parse(value) : Number(value);
}
Object.defineProperty(VirtualDate, 'name', { value: 'Date' });
Object.defineProperty(VirtualDate, 'length', { value: 7 });
Object.defineProperty(VirtualDate, 'prototype', { value: proto, writable: false });
for (const [name, value] of [['now', function now() { return host.now(); }], ['parse', function parseDate(text) { return parse(text); }], ['UTC', NativeDate.UTC]]) {
  Object.defineProperty(VirtualDate, name, { value, writable: true, configurable: true, enumerable: false });
}
define('constructor', VirtualDate);
Object.defineProperty(globalThis, 'Date', { value: VirtualDate, writable: true, configurable: true, enumerable: false });

const NativeFormat = Intl.DateTimeFormat;
const withZone = (locales, options) => [locales === undefined ? 'en-US' : locales, Object.assign({ timeZone: host.timeZone }, options)];
function DateTimeFormat(locales, options) {
  return Reflect.construct(NativeFormat, withZone(locales, options), new.target || NativeFormat);
}
Object.defineProperty(DateTimeFormat, 'prototype', { value: NativeFormat.prototype, writable: false });
Object.defineProperty(DateTimeFormat, 'supportedLocalesOf', { value: NativeFormat.supportedLocalesOf, writable: true, configurable: true });
Object.defineProperty(NativeFormat.prototype, 'constructor', { value: DateTimeFormat, writable: true, configurable: true });
const nativeFormat = Object.getOwnPropertyDescriptor(NativeFormat.prototype, 'format');
Object.defineProperty(NativeFormat.prototype, 'format', {
  configurable: true,
  get() { const format = nativeFormat.get.call(this); return (date) => format(date === undefined ? host.now() : date); },
});
const nativeParts = NativeFormat.prototype.formatToParts;
Object.defineProperty(NativeFormat.prototype, 'formatToParts', {
  writable: true, configurable: true,
  value: function formatToParts(date) { return nativeParts.call(this, date === undefined ? host.now() : date); },
});
Object.defineProperty(Intl, 'DateTimeFormat', { value: DateTimeFormat, writable: true, configurable: true, enumerable: false });
})`;
