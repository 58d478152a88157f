/** @fileoverview The section of passed time limits: in the owner's reminder until mended, in the manager's once. */
import type { DigestDay, Late } from './day';
import type { Item, Section } from './digest';
import { sectionOf } from './section';

const MINUTES_OF_DAY = 24 * 60;

function limitText({ limit, on, method, what, hours }: Late, { words, today }: DigestDay): string {
  return words.late.limit(limit, { on: on ? words.dateLong(on, today) : '', method, what, hours });
}

function missedText({ limit, on, method, what, hours }: Late, { words, today }: DigestDay): string {
  return words.late.missed(limit, { on: on ? words.date(on, today) : '', method, what, hours });
}

function lateItem(late: Late, day: DigestDay): Item {
  const { words, today } = day;
  const name = day.customers.get(late.customer)?.name ?? '';
  const who = late.customer ? `${name}${words.facts([late.customer])}${words.colon}` : '';
  const { day: on, minutes } = late.deadline;
  const by = `${words.date(on, today)} ${words.time(minutes % MINUTES_OF_DAY)}`;
  const over = words.duration(late.overMinutes);
  const said = late.once ? words.late.entered(by, over) : words.late.by(by, over);
  const lines = [said, words.late.remedy(late.limit)].filter(Boolean).map((text) => [text]);
  return { head: [`${who}${limitText(late, day)}`], lines };
}

export function ownLateSection(late: readonly Late[], day: DigestDay): Section | undefined {
  return sectionOf('late', late, (one) => lateItem(one, day), day);
}

/** Only what the manager is told of today; the table has all. */
export function teamLateSection(late: readonly Late[], day: DigestDay): Section | undefined {
  const told = new Set(
    day.notices
      .filter(({ kind, managerToldOn }) => kind === 'late' && managerToldOn === day.today)
      .map(({ record }) => record),
  );
  const fresh = late.filter((one) => told.has(lateKey(one)));
  const item = (one: Late): Item => {
    const name = day.customers.get(one.customer)?.name ?? one.customer;
    return {
      head: [`${one.owner}${day.words.colon}${name}${name ? ' ' : ''}${missedText(one, day)}`],
      lines: [],
    };
  };
  const title = day.words.countedNew(day.words.titles.late, fresh.length);
  return sectionOf('late', fresh, item, day, { title });
}

/** A record may owe several things. */
export function lateKey({ limit, record }: Pick<Late, 'limit' | 'record'>): string {
  return `${limit}:${record}`;
}
