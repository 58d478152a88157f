/** @fileoverview What differs by the spreadsheet's locale: order of dates, currency, names of months and days. */

export interface LocaleConventions {
  /** The order in which day, month and year are typed when the year does not show it. */
  dateOrder: 'ymd' | 'mdy' | 'dmy';
  currency: string;
  dateFormat: string;
  dateTimeFormat: string;
  timeFormat: string;
  /** Does 2024年5月1日 mean a date here? */
  han: boolean;
  months: readonly string[];
  monthsShort: readonly string[];
  days: readonly string[];
  daysShort: readonly string[];
  meridiem: readonly [string, string];
}

export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const ENGLISH_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const ENGLISH = {
  han: false,
  months: ENGLISH_MONTHS,
  monthsShort: ENGLISH_MONTHS.map((name) => name.slice(0, 3)),
  days: ENGLISH_DAYS,
  daysShort: ENGLISH_DAYS.map((name) => name.slice(0, 3)),
  meridiem: ['AM', 'PM'],
} as const;

const HAN_DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const HAN_WEEK = ['日', '一', '二', '三', '四', '五', '六'];

function chinese(dayPrefix: string, currency: string, dateOrder: 'ymd' | 'dmy', dateFormat: string): LocaleConventions {
  return {
    dateOrder,
    currency,
    dateFormat,
    dateTimeFormat: `${dateFormat} h:mm:ss`,
    timeFormat: 'h:mm:ss',
    han: true,
    months: HAN_DIGITS.map((name) => `${name}月`),
    monthsShort: HAN_DIGITS.map((_, i) => `${i + 1}月`),
    days: HAN_WEEK.map((name) => `星期${name}`),
    daysShort: HAN_WEEK.map((name) => `${dayPrefix}${name}`),
    meridiem: ['上午', '下午'],
  };
}

const LOCALES: Record<string, LocaleConventions> = {
  zh_CN: chinese('周', '¥', 'ymd', 'yyyy/m/d'),
  zh_TW: chinese('週', '$', 'ymd', 'yyyy/m/d'),
  zh_HK: chinese('週', 'HK$', 'dmy', 'd/m/yyyy'),
  en_US: {
    ...ENGLISH,
    dateOrder: 'mdy',
    currency: '$',
    dateFormat: 'm/d/yyyy',
    dateTimeFormat: 'm/d/yyyy h:mm:ss',
    timeFormat: 'h:mm:ss am/pm',
  },
  en_GB: {
    ...ENGLISH,
    dateOrder: 'dmy',
    currency: '£',
    dateFormat: 'dd/mm/yyyy',
    dateTimeFormat: 'dd/mm/yyyy hh:mm:ss',
    timeFormat: 'hh:mm:ss',
  },
  ja_JP: {
    ...chinese('', '¥', 'ymd', 'yyyy/mm/dd'),
    days: ['日', '月', '火', '水', '木', '金', '土'].map((name) => `${name}曜日`),
    daysShort: ['日', '月', '火', '水', '木', '金', '土'],
    meridiem: ['午前', '午後'],
  },
};

const BY_LANGUAGE: Record<string, string> = { zh: 'zh_CN', ja: 'ja_JP', en: 'en_US' };

/** Falls back from language and country to the language, then to en_US. */
export function conventionsOf(locale: string): LocaleConventions {
  const known = LOCALES[locale];
  if (known) return known;
  const key = locale.replace('-', '_');
  const language = key.split('_')[0] ?? 'en';
  return (LOCALES[key] ?? LOCALES[BY_LANGUAGE[language] ?? 'en_US']) as LocaleConventions;
}
