/** @fileoverview The keys by which a customer's twins are found; kept beside the record, so that an event need not read all. */
import { isBlank, textOf, type Values } from '../checks/check';
import { isPerson } from '../records/required-fields';
import { readCreditCode } from '../typed/credit-code';
import { emailsIn } from '../typed/email';
import { isMobile, phonesIn } from '../typed/phone';
import { readRegion, regionOfAddress } from '../typed/region';
import { coreName, nameKey } from './company-name';

export type KeyKind = 'code' | 'mobile' | 'phone' | 'mail' | 'name' | 'person' | 'core' | 'city';

/** `kind:value`, without blanks; a record has no key for what it has not. */
export type DuplicateKey = `${KeyKind}:${string}`;

/**
 * The keys of a customer.
 *
 * @example
 * duplicateKeys({ name: '云栖装备有限公司', phone: '13800138000' });
 * // ['mobile:13800138000', 'name:云栖装备', 'core:云栖装备']
 */
export function duplicateKeys(record: Values): DuplicateKey[] {
  const keys = [
    ...codeKeys(record),
    ...phoneKeys(record),
    ...mailKeys(record),
    ...nameKeys(record),
    ...cityKeys(record),
  ];
  return [...new Set(keys)];
}

/** How the keys stand in one cell. */
export function writeKeys(keys: readonly DuplicateKey[]): string {
  return keys.join('\n');
}

export function readKeys(text: string): DuplicateKey[] {
  return text.split('\n').filter((line): line is DuplicateKey => line.includes(':'));
}

/** The value of the first key of a kind, '' when there is none. */
export function keyOf(keys: readonly DuplicateKey[], kind: KeyKind): string {
  const key = keys.find((one) => one.startsWith(`${kind}:`));
  return key === undefined ? '' : key.slice(kind.length + 1);
}

function codeKeys({ creditCode }: Values): DuplicateKey[] {
  const text = textOf(creditCode);
  if (text === '') return [];
  const code = readCreditCode(text, true);
  return code.ok ? [`code:${code.value}`] : [];
}

function phoneKeys({ phone, landline }: Values): DuplicateKey[] {
  const numbers = [phone, landline].flatMap((value) => (isBlank(value) ? [] : numbersIn(String(value))));
  // A switchboard is the number before the extension.
  return numbers.map((number) =>
    isMobile(number) ? (`mobile:${number}` as const) : (`phone:${withoutExtension(number)}` as const),
  );
}

/** Most numbers stand as they are stored. */
function numbersIn(text: string): string[] {
  return STORED.test(text) ? [text] : phonesIn(text);
}

const STORED = /^(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8})$/;

function withoutExtension(number: string): string {
  return number.replace(/^((?:0\d{2,3}-\d{7,8}|[48]00-\d{3}-\d{4}|95\d{3,6}|\+[\d ]+))-\d+$/, '$1');
}

function mailKeys({ email }: Values): DuplicateKey[] {
  return emailsIn(textOf(email)).map((address) => `mail:${address.toLowerCase()}` as const);
}

/** People share their names with strangers, so a person's name is a kind of its own and has no core. */
function nameKeys(record: Values): DuplicateKey[] {
  const name = textOf(record.name);
  const key = nameKey(name);
  if (key === '') return [];
  return isPerson(record) ? [`person:${key}`] : [`name:${key}`, `core:${coreName(name)}`];
}

function cityKeys({ region, address }: Values): DuplicateKey[] {
  if (isBlank(region) && isBlank(address)) return [];
  const reading = readRegion(textOf(region));
  const place = reading.ok ? reading.value : regionOfAddress(textOf(address));
  return place === undefined ? [] : [`city:${cityOf(place)}`];
}

function cityOf(region: string): string {
  const [province = '', city] = region.split('-');
  return city === undefined || province.endsWith('市') ? province : `${province}-${city}`;
}
