/** @fileoverview What was typed into a field becomes what is stored; what cannot be read stays as it was typed. */
import type { Field } from '../../schema/define-table';
import { type Day, isDay } from '../calendar-date';
import type { Value, Values } from '../checks/check';
import type { Moment } from '../moment';
import { readBool } from '../typed/bool';
import { readCreditCode } from '../typed/credit-code';
import { readDate } from '../typed/date';
import { readEmail } from '../typed/email';
import { readFounded } from '../typed/founded';
import { readMoment } from '../typed/moment';
import { readMoney } from '../typed/money';
import { readMonthDay } from '../typed/month-day';
import { readNumber } from '../typed/number';
import { readPercent } from '../typed/percent';
import { mobileIn, readPhones } from '../typed/phone';
import type { Reading } from '../typed/reading';
import { readRegion } from '../typed/region';
import { readTags, writeTags } from '../typed/tags';
import { cleanText, halfWidth } from '../typed/text';
import { readWebsite } from '../typed/website';
import { readWechat } from '../typed/wechat';

export interface TypingContext {
  readonly today: Day;
  /** The record the field belongs to: its phone for 微信同号, its region for a landline without 区号. */
  readonly record: Values;
  /** Values of an option list. */
  options(list: string): readonly string[];
  /** The register is kept in Taiwan: organisations have a number of 8 digits. */
  readonly taiwan?: boolean;
  /** The instant of a minute of a day on the register's clock. */
  momentOf(day: Day, minutes: number): Moment;
  /** The name of the member that this text means, if one does. */
  memberNamed(text: string): string | undefined;
}

/** Returns the stored form of a value; an unreadable text is returned as it stands, for a check to name. */
export function normaliseField(field: Field, value: Value, context: TypingContext): Value {
  if (typeof value === 'string') return value.trim() === '' ? '' : normaliseText(field, value, context);
  if (Array.isArray(value)) return readTags(writeTags(value)).map((tag) => optionMeant(field, tag, context));
  return value;
}

function normaliseText(field: Field, typed: string, context: TypingContext): Value {
  switch (field.type) {
    case 'bool':
      return readOr(typed, readBool(typed));
    case 'number':
      return readOr(typed, field.unit ? readMoney(typed, field.unit) : readNumber(typed));
    case 'money':
      return readOr(typed, readMoney(typed));
    case 'percent':
      return readOr(typed, readPercent(typed));
    case 'date':
      return isDay(typed) ? typed : readOr(typed, readDate(typed, context.today, field.coming ? 'coming' : 'past'));
    case 'datetime':
      return momentText(field, typed, context);
    case 'choice':
      return optionMeant(field, cleanText(typed), context);
    case 'member':
      return context.memberNamed(cleanText(typed)) ?? cleanText(typed);
    case 'ref':
      return cleanText(typed);
    case 'text':
      return readText(field, typed, context);
    default:
      return typed;
  }
}

function readText(field: Field, typed: string, context: TypingContext): Value {
  switch (field.reading) {
    case 'phone':
    case 'landline':
      return phoneText(typed, context);
    case 'email':
      return readOr(typed, readEmail(typed));
    case 'wechat':
      return readOr(typed, readWechat(typed, mobileIn(String(context.record.phone ?? ''))));
    case 'creditCode':
      return readOr(typed, readCreditCode(typed, context.taiwan));
    case 'founded':
      return readOr(typed, readFounded(typed));
    case 'monthDay':
      return readOr(typed, readMonthDay(typed));
    case 'region':
      return readOr(typed, readRegion(typed));
    case 'website':
      return readOr(typed, readWebsite(typed));
    default:
      return cleanText(typed);
  }
}

/** An instant comes from the cell itself, or from another table. */
function momentText({ coming }: Field, typed: string, { today, momentOf }: TypingContext): Value {
  if (typed.endsWith('Z')) return typed;
  const moment = readMoment(typed, today, coming ? 'coming' : 'past');
  return moment.ok ? momentOf(moment.value.day, moment.value.minutes) : typed;
}

function phoneText(typed: string, { record, taiwan }: TypingContext): Value {
  const phones = readPhones(typed, String(record.region ?? ''), taiwan);
  return phones.ok ? phones.value.text : typed;
}

function readOr<T extends Value>(typed: string, reading: Reading<T>): Value {
  return reading.ok ? reading.value : typed;
}

/** Typing 机械 means 制造业-机械设备, where nothing else does. */
function optionMeant(field: Field, typed: string, context: TypingContext): string {
  if (!field.options) return typed;
  const options = context.options(field.options);
  const plain = halfWidth(typed);
  const exact = options.find((option) => option === typed || halfWidth(option) === plain);
  if (exact !== undefined) return exact;
  if (field.free || plain.length < 2) return typed;
  const ending = options.filter((option) => option.split('-').pop() === plain);
  const near = ending.length > 0 ? ending : options.filter((option) => halfWidth(option).includes(plain));
  return near.length === 1 ? (near[0] as string) : typed;
}
