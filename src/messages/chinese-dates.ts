/** @fileoverview Days and times as both Chinese scripts write them. */
import { addDays, type Day, weekday } from '../domain/calendar-date';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

export function chineseDate(day: Day, today: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  const short = `${month}月${date}日`;
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${year}年${short}`;
}

/** `week` is 周 or 週. */
export function chineseDateLong(day: Day, today: Day, week: string): string {
  return `${chineseDate(day, today)}（${week}${WEEKDAYS[weekday(day) - 1]}）`;
}

/** 昨天 and 今天 where they are; both scripts write them alike. */
export function chineseNear(day: Day, today: Day): string {
  if (day === today) return '今天';
  return day === addDays(today, -1) ? '昨天' : chineseDate(day, today);
}

export function clockTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

export function figuresText(parts: readonly (readonly [string, number])[], fallback: string): string {
  const shown = parts.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`);
  return shown.length > 0 ? shown.join(' · ') : `${fallback} 0`;
}

/** 10 000 is one 万; figures that are not round keep two places at most. */
export function tenThousands(amount: number): string {
  return String(Math.round(amount / 100) / 100);
}
