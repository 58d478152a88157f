/** @fileoverview Where the clock can be moved to, in the spreadsheet's zone (+08:00 all year). */

/** `clock` is yyyy-mm-dd hh:mm on the wall. */
export function tomorrowAt(clock: string, time: string): string {
  const day = new Date(`${clock.slice(0, 10)}T00:00:00Z`).getTime() + 86_400_000;
  return `${new Date(day).toISOString().slice(0, 10)}T${time}:00+08:00`;
}

/** The last day of the quarter at eight; of the next one when that has passed. */
export function quarterEnd(clock: string): string {
  const [year = 0, month = 1] = clock.split('-').map(Number);
  const quarter = Math.floor((month - 1) / 3);
  const endOf = (count: number): string =>
    `${new Date(Date.UTC(year, count * 3 + 3, 0)).toISOString().slice(0, 10)}T08:00:00+08:00`;
  const end = endOf(quarter);
  return end.slice(0, 16) > clock.replace(' ', 'T') ? end : endOf(quarter + 1);
}
