// Days off and make-up days of mainland China, a line a year: "国庆节1001+7 …" and "0920 1010".
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Records reach back a few years; older arrangements decide nothing any more.
const FIRST_YEAR = 2019;

/** @param {string} day */
const short = (day) => day.slice(5).replace('-', '');

/** @param {string} day */
const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Folds days with names, in order, into runs "name + first day + length". */
function runsOf(days) {
  const runs = [];
  for (const [day, name] of days) {
    const last = runs.at(-1);
    if (last && last.name === name && dayAfter(last.to) === day)
      Object.assign(last, { to: day, length: last.length + 1 });
    else runs.push({ name, from: day, to: day, length: 1 });
  }
  return runs.map(({ name, from, length }) => `${name}${short(from)}+${length}`).join(' ');
}

export default function workingDays() {
  const require = createRequire(import.meta.url);
  const data = JSON.parse(readFileSync(require.resolve('chinese-days/dist/chinese-days.json'), 'utf8'));
  const ofYear = (source, year) =>
    Object.entries(source)
      .filter(([day]) => day.startsWith(year))
      .sort();
  const years = [...new Set(Object.keys(data.holidays).map((day) => day.slice(0, 4)))].sort();
  const kept = years.filter((year) => Number(year) >= FIRST_YEAR);
  return Object.fromEntries(
    kept.map((year) => [
      year,
      {
        off: runsOf(ofYear(data.holidays, year).map(([day, text]) => [day, text.split(',')[1]])),
        work: ofYear(data.workdays, year)
          .map(([day]) => short(day))
          .join(' '),
      },
    ]),
  );
}
