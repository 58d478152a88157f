/** @fileoverview A year of a team, day by day: contacts at random, outages, and what the mails of each morning said. */
import { addDays, type Day } from '../../src/domain/calendar-date';
import { isOpen, isWish } from '../../src/domain/follow-ups/follow-up';
import { makeCalendar } from '../../src/domain/working-days';
import { customers } from '../../src/schema/tables/customers';
import { followUps } from '../../src/schema/tables/follow-ups';
import { aConfig, aMember, team } from './a-config';
import { aRegister, section } from './a-register';

export interface YearParts {
  readonly customers: number;
  readonly from: Day;
  readonly until: Day;
  readonly seed: number;
  /** Days on which no trigger fires. */
  readonly outages: readonly (readonly [Day, Day])[];
}

export interface YearFigures {
  readonly mails: number;
  readonly contacts: number;
  /** Follow-ups due on a morning with mail, and those of them that the mail did not name. */
  readonly owed: number;
  readonly missed: readonly string[];
  /** Member and day with more than one mail. */
  readonly doubled: readonly string[];
  /** Days with these sections, by title. */
  readonly routine: Readonly<Record<string, readonly Day[]>>;
}

const METHODS = ['电话沟通', '微信沟通', '上门拜访', '视频会议', '邮件往来'];
const OWNERS = ['王芳', '李强', '赵敏'];
const ROUTINE = ['月末更新', '季度核对', '年度核查'];

/** A small generator, so that every run of a seed is the same year. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function simulateYear({ customers: count, from, until, seed, outages }: YearParts): YearFigures {
  const random = randomOf(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const members = [...team, aMember({ name: '赵敏', email: 'zhao@example.com' })];
  const emails = new Map(members.map(({ name, email }) => [name, email]));
  const register = aRegister({ now: `${from}T07:00:00+08:00`, config: aConfig({ members }) });
  const calendar = makeCalendar({ workDays: [1, 2, 3, 4, 5], region: '中国大陆' });
  const ids = Array.from({ length: count }, (_, index) => {
    const id = register.customer(`第${index + 1}号机械有限公司`, { owner: OWNERS[index % OWNERS.length] as string });
    if (random() < 0.6)
      register.order(id, addDays(from, -Math.floor(random() * 300)), pick([50_000, 200_000, 600_000]));
    return id;
  });
  const missed: string[] = [];
  let owed = 0;
  let contacts = 0;

  function check(day: Day): void {
    for (const row of register.rows(followUps)) {
      const plan = row as never as { status: string; origin: string; dueOn: Day; owner: string; customer: string };
      if (!isOpen(plan) || isWish(plan) || plan.dueOn !== day) continue;
      owed += 1;
      const name = String(register.find(customers, plan.customer).name);
      const [mail] = register.to(emails.get(plan.owner) ?? '', day);
      const lines = section(mail?.text ?? '', '今天').join('\n');
      // Beyond twenty lines a mail counts the rest.
      if (!lines.includes(`${name}（`) && !lines.includes('另有')) missed.push(`${day} ${plan.owner} ${name}`);
    }
  }

  const run = (day: Day, hour: string) => {
    register.clock.moveTo(`${day}T${hour}:15:00+08:00`);
    register.hourly();
  };

  for (let day = from; day <= until; day = addDays(day, 1)) {
    const alive = !outages.some(([first, last]) => day >= first && day <= last);
    if (alive) {
      run(day, '00');
      run(day, '08');
      if (calendar.isWorkingDay(day)) check(day);
      run(day, '09');
    }
    if (!calendar.isWorkingDay(day)) continue;
    register.clock.moveTo(`${day}T10:30:00+08:00`);
    for (let left = Math.ceil(count / 60); left > 0; left -= 1) {
      const nextDate = random() < 0.3 ? addDays(day, 1 + Math.floor(random() * 40)) : '';
      register.log(pick(ids), day, pick(METHODS), { nextDate, minutesVia: '无需发送' });
      contacts += 1;
    }
  }

  const keys = register.mails.map(({ to, day }) => `${to} ${day}`);
  const routine = Object.fromEntries(
    ROUTINE.map((title) => [
      title,
      [...new Set(register.mails.filter(({ text }) => text.includes(`━━ ${title}`)).map(({ day }) => day))],
    ]),
  );
  const doubled = keys.filter((key, index) => keys.indexOf(key) !== index);
  return { mails: register.mails.length, contacts, owed, missed, doubled, routine };
}
