/** @fileoverview Reads one telephone number into the form in which it is stored. */
import { isAreaCode } from './area-codes';
import { isAssignedInChina, outsideMainland } from './number-plan';
import { ask, type Reading, read, unread } from './reading';

// 转801, 分机801, ext 801, x801 behind a number.
const EXTENSION = /[\s,.-]*(?:转接?|轉接?|分机|分機|内线|extension|extn?\.?|x|#)[:.\s-]*(\d{1,6})$/i;
const LABEL =
  /^(?:联系|聯絡|办公|公司|固定|移动)?(?:电话|電話|手机号?码?|手機|座机|固话|总机|热线|tel|mobile|phone|m|t)[:.]?\s*(?=[\d+(])/i;
const OUTSIDE = /^(?:852\d{8}|853\d{8}|886\d{8,9})$/;
const MOBILE = /^1[3-9]\d{9}$/;
// Emergency and service lines, and the carriers' own: no company can be reached there.
const PUBLIC_LINE = /^(?:1\d{2}|1[02]\d{3}|12\d{3,4}|96\d{3})$/;
const HOTLINE = /^95\d{3,6}$/;

export interface PhonePlace {
  /** Proposed for a landline without one. */
  readonly areaCode?: string | undefined;
  /** The register is kept in Taiwan: 02-2345-6789 and 0912-345-678 are numbers there. */
  readonly taiwan?: boolean | undefined;
}

/**
 * Reads one number.
 *
 * @example
 * readPhoneNumber('86-0571-88887777转801'); // 0571-88887777-801
 */
export function readPhoneNumber(text: string, { areaCode, taiwan = false }: PhonePlace = {}): Reading<string> {
  const typed = text.trim().replace(LABEL, '');
  const extension = EXTENSION.exec(typed)?.[1];
  const rest = typed.replace(EXTENSION, '');
  if (!/^[+(]?[\d\s()-]+$/.test(rest)) return unread('phone');
  const groups = rest.split(/\D+/).filter(Boolean);
  const digits = groups.join('');
  const isAbroad = rest.startsWith('+') || /^00[1-9]/.test(digits);
  if (isAbroad && !/^(?:00)?86/.test(digits)) return readAbroad(rest, digits.replace(/^00/, ''), extension);
  if (OUTSIDE.test(digits)) return readAbroad(rest, digits, extension);
  const local = taiwan && digits.startsWith('0') ? outsideMainland(`886${digits}`) : undefined;
  if (local !== undefined) return read(extended(local, extension));
  return readDomestic(withoutCountry(groups), extension, areaCode);
}

/** Behind 86 the area code's zero is often left out: 86-755-82320888. */
function withoutCountry(groups: readonly string[]): string[] {
  const first = (groups[0] ?? '').replace(/^00(?=86)/, '');
  if (first === '86') return withAreaZero(groups.slice(1));
  const glued = /^86(1[3-9]\d{9}|0\d{9,11})$/.exec(first)?.[1];
  return glued === undefined ? [...groups] : [glued, ...groups.slice(1)];
}

function withAreaZero(groups: readonly string[]): string[] {
  const [first = '', ...others] = groups;
  const bare = others.length > 0 && /^\d{2,3}$/.test(first) && isAreaCode(`0${first}`);
  return [bare ? `0${first}` : first, ...others];
}

function readAbroad(rest: string, digits: string, extension?: string): Reading<string> {
  const last = /(?<=\D)\d+$/.exec(rest)?.[0] ?? '';
  const front = extension === undefined && last !== '' ? abroad(digits.slice(0, -last.length)) : undefined;
  const whole = abroad(digits);
  // The last group may be an extension: +852 2309 8888-801; for sure where it stands as such numbers are stored.
  const stored = rest === `${front}-${last}`;
  if (front !== undefined && last.length <= 6 && (whole === undefined || stored)) return read(extended(front, last));
  return whole === undefined ? unread('phoneForeign') : read(extended(whole, extension));
}

/** Of other countries only the length is known. */
function abroad(digits: string): string | undefined {
  if (/^(?:852|853|886)/.test(digits)) return outsideMainland(digits);
  return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : undefined;
}

function extended(number: string, extension?: string): string {
  return extension === undefined ? number : `${number}-${extension}`;
}

function readDomestic(groups: readonly string[], extension?: string, areaCode?: string): Reading<string> {
  const digits = groups.join('');
  const mobile = digits.replace(/^0(?=1[3-9])/, '');
  if (MOBILE.test(mobile)) return readMobile(mobile, extension);
  const free = /^([48]00)(\d{3})(\d{4})(\d{1,6})?$/.exec(digits);
  if (free) return read(extended(free.slice(1, 4).join('-'), extension ?? free[4]));
  const hotline = readHotline(groups, extension);
  if (hotline) return hotline;
  if (PUBLIC_LINE.test(digits)) return unread('phoneEmergency', { number: digits });
  if (/^1[3-9]/.test(mobile) && groups.length <= 3 && mobile.length > 8) {
    return unread('phoneMobileLength', { digits: mobile.length });
  }
  if (digits.startsWith('0')) return readLandline(groups, extension);
  return readWithoutAreaCode(groups, extension, areaCode);
}

/** 95588, 955 88, 95588-2; some lists put a zero before it. */
function readHotline(groups: readonly string[], extension?: string): Reading<string> | undefined {
  const [first = '', second, ...others] = groups.map((group, at) => (at === 0 ? group.replace(/^0(?=95)/, '') : group));
  if (others.length > 0) return undefined;
  if (HOTLINE.test(first)) return read(extended(first, extension ?? second));
  const whole = first + (second ?? '');
  return HOTLINE.test(whole) ? read(extended(whole, extension)) : undefined;
}

function readMobile(mobile: string, extension?: string): Reading<string> {
  if (extension !== undefined) return unread('phone');
  return isAssignedInChina(mobile) ? read(mobile) : unread('phoneRange', { number: mobile });
}

function readLandline(groups: readonly string[], extension?: string): Reading<string> {
  const digits = groups.join('');
  const area = /^0(?:10|2\d|[3-9]\d{2})/.exec(digits)?.[0];
  if (area === undefined || !isAreaCode(area)) return unread('phoneAreaCodeUnknown', { code: digits.slice(0, 4) });
  const behind = behindArea(area, groups);
  // 02-2345-6789 is a number of Taipei, not one of 022.
  if (!behind) return unread('phoneAreaCodeUnknown', { code: groups[0] ?? '' });
  const parts = subscriberOf(behind);
  // An extension written twice, or more digits than a number has.
  if (!parts || (parts.extension !== '' && extension !== undefined)) return badLength(area, behind);
  const number = extension ?? (parts.extension === '' ? undefined : parts.extension);
  if (!isAssignedInChina(area + parts.subscriber)) return badLength(area, [parts.subscriber]);
  return read(extended(`${area}-${parts.subscriber}`, number));
}

/** The area code is written whole: the beginning of a group, or groups to themselves. */
function behindArea(area: string, groups: readonly string[]): readonly string[] | undefined {
  let front = '';
  for (const [at, group] of groups.entries()) {
    if (front === area) return groups.slice(at);
    if (at === 0 && group.startsWith(area) && group !== area) return [group.slice(area.length), ...groups.slice(1)];
    front += group;
    if (!area.startsWith(front)) return undefined;
  }
  return [];
}

function badLength(area: string, groups: readonly string[]): Reading<string> {
  const [first = ''] = groups;
  return unread('phoneLandlineLength', {
    code: area,
    digits: first.length > 8 ? first.length : groups.join('').length,
  });
}

/** Groups make a number of 7 or 8 digits, as in 6527-5609; one more group is the extension. */
function subscriberOf(groups: readonly string[]): { subscriber: string; extension: string } | undefined {
  let subscriber = '';
  for (const [at, group] of groups.entries()) {
    subscriber += group;
    if (subscriber.length < 7) continue;
    const others = groups.slice(at + 1);
    if (subscriber.length > 8 || others.length > 1 || (others[0] ?? '').length > 6) return undefined;
    return { subscriber, extension: others[0] ?? '' };
  }
  return undefined;
}

function readWithoutAreaCode(groups: readonly string[], extension?: string, areaCode?: string): Reading<string> {
  const completed = withAreaZero(groups);
  if (completed[0] !== groups[0] && subscriberOf(completed.slice(1))) return readLandline(completed, extension);
  const parts = /^[2-8]/.test(groups[0] ?? '') ? subscriberOf(groups) : undefined;
  if (!parts) return unread('phone');
  const number = extended(parts.subscriber, extension ?? (parts.extension === '' ? undefined : parts.extension));
  return areaCode ? ask('phoneAreaCodeMissing', `${areaCode}-${number}`) : unread('phoneAreaCodeMissing');
}
