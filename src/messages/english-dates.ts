/** @fileoverview Days, times and plurals as English writes them. */
import { addDays, type Day, weekday } from '../domain/calendar-date';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function englishMonth(month: number): string {
  return MONTHS[month - 1] ?? '';
}

export function englishDate(day: Day, today: Day): string {
  const [year, month = 1, date] = day.split('-').map(Number);
  const short = `${date} ${englishMonth(month)}`;
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${short} ${year}`;
}

export function englishDateLong(day: Day, today: Day): string {
  return `${WEEKDAYS[weekday(day) - 1]} ${englishDate(day, today)}`;
}

export function englishNear(day: Day, today: Day): string {
  if (day === today) return 'today';
  return day === addDays(today, -1) ? 'yesterday' : englishDate(day, today);
}

export function englishTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

export function plural(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
