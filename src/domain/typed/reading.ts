/** @fileoverview What reading a typed text gives: the value, or what was expected instead. */

/** Message keys of what was expected; the words are the messages'. */
export const expectations = [
  'date',
  'monthDay',
  'money',
  'budget',
  'budgetUnit',
  'percent',
  'percentSign',
  'founded',
  'number',
  'bool',
  'email',
  'website',
  'phone',
  'phoneMobileLength',
  'phoneRange',
  'phoneAreaCodeMissing',
  'phoneAreaCodeUnknown',
  'phoneLandlineLength',
  'phoneEmergency',
  'phoneForeign',
  'wechatWithoutMobile',
  'creditCode',
  'creditCodeLength',
  'creditCodeCharacter',
  'creditCodePrefix',
  'creditCodeCheck',
  'taxNumberCheck',
  'region',
  'regionVague',
] as const;

export type Expected = (typeof expectations)[number];

export type Params = Readonly<Record<string, string | number>>;

/**
 * A text that could be read, or the key of what was expected, with what the message needs to say so.
 * A proposal is what the text probably means; it is asked about and never stored by itself.
 */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly expected: Expected; readonly params?: Params; readonly proposal?: T };

export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function unread<T>(expected: Expected, params?: Params): Reading<T> {
  return params ? { ok: false, expected, params } : { ok: false, expected };
}

/** A text that probably means `proposal`, but only a person can tell. */
export function ask<T>(expected: Expected, proposal: T, params?: Params): Reading<T> {
  return params ? { ok: false, expected, params, proposal } : { ok: false, expected, proposal };
}
