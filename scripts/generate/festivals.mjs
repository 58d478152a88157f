// The lunar years 2000–2099 and the day of 清明 in April, from which every festival follows.
import { LunarMonth, LunarYear, SolarTerm } from 'tyme4ts';

const FIRST = 2000;
const LAST = 2099;
const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);

const utc = (solar) => Date.UTC(solar.getYear(), solar.getMonth() - 1, solar.getDay());
const newYear = (year) => utc(LunarMonth.fromYm(year, 1).getFirstJulianDay().getSolarDay());

/** Months in their order, the leap one (negative in tyme) after its namesake. */
function monthsOf(year) {
  const leap = LunarYear.fromYear(year).getLeapMonth();
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return { leap, months: leap ? [...months.slice(0, leap), -leap, ...months.slice(leap)] : months };
}

/** Bits 0–12: months of 30 days; 13–16: the leap month; 17–22: new year's day counted from 1 January. */
function encode(year) {
  const { leap, months } = monthsOf(year);
  const long = months.reduce(
    (bits, month, index) => bits | (LunarMonth.fromYm(year, month).getDayCount() === 30 ? 1 << index : 0),
    0,
  );
  return long | (leap << 13) | (((newYear(year) - Date.UTC(year, 0, 1)) / 86_400_000) << 17);
}

export default function festivals() {
  const clearBright = (year) => SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay().getDay();
  return { first: FIRST, lunarYears: years.map(encode), qingming: years.map(clearBright).join('') };
}
