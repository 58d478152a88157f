/** @fileoverview What set-up may be told, and what of it is wrong. */
import type { Messages } from '../../messages/messages';
import type { Language } from '../../schema/language';
import { memberRoles } from '../../schema/options/managing';
import { presets } from '../../schema/presets';
import { members } from '../../schema/tables/members';
import { type FieldProblem, UserError } from '../user-error';

export interface MemberInput {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly manager?: string;
  readonly hour?: number;
}

export interface SetUpInput {
  readonly preset?: string;
  readonly language?: Language;
  readonly timeZone?: string;
  /** Asked and agreed: zone and locale of a spreadsheet that has contents already, but no register. */
  readonly changePlace?: boolean;
  readonly members?: readonly MemberInput[];
}

const LANGUAGES: readonly string[] = ['zh-CN', 'zh-TW', 'en'] satisfies Language[];
const ROLES = new Set<string>(memberRoles.values.map(({ value }) => value));
const ZONE = /^(UTC|GMT|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2})$/;
const ADDRESS = /^\S+@\S+\.\S+$/;
const FIRST_HOUR = 6;
const LAST_HOUR = 20;

/** Throws with every problem at once. The input may come from a page, so nothing of it is taken on trust. */
export function checkSetUpInput(input: SetUpInput, words: Messages, language: Language): void {
  const { setup } = words;
  const problems: FieldProblem[] = [];
  const wrong = (field: string, value: unknown, message: string) =>
    problems.push({ field, value: String(value ?? ''), message });
  const { preset, timeZone } = input;
  if (preset !== undefined && !presets.some(({ name }) => name === preset)) {
    wrong('preset', preset, setup.unknownPreset(String(preset)));
  }
  if (input.language !== undefined && !LANGUAGES.includes(input.language)) {
    wrong('language', input.language, setup.unknownLanguage(String(input.language)));
  }
  if (timeZone !== undefined && !ZONE.test(String(timeZone)))
    wrong('timeZone', timeZone, setup.unknownZone(String(timeZone)));
  problems.push(...memberProblems(input.members ?? [], setup, language));
  if (problems.length > 0) throw new UserError(problems);
}

function memberProblems(
  given: readonly MemberInput[],
  setup: Messages['setup'],
  language: Language,
): readonly FieldProblem[] {
  const twice = { name: repeated(given.map(({ name }) => name)), email: repeated(given.map(({ email }) => email)) };
  return given.flatMap((member) => {
    const problem = (key: keyof MemberInput, say: (field: string, value: string) => string): FieldProblem => {
      const value = String(member[key] ?? '');
      return { field: key, value, message: say(members.fields[key].title[language], value) };
    };
    const { name, email, role, hour } = member;
    const wrong: FieldProblem[] = [];
    if (!String(name ?? '').trim()) wrong.push(problem('name', setup.unknownMember));
    else if (twice.name.has(plain(name))) wrong.push(problem('name', setup.repeatedMember));
    if (!ADDRESS.test(String(email ?? '').trim())) wrong.push(problem('email', setup.unknownMember));
    else if (twice.email.has(plain(email))) wrong.push(problem('email', setup.repeatedMember));
    if (!ROLES.has(role)) wrong.push(problem('role', setup.unknownMember));
    if (hour !== undefined && !isHour(hour)) wrong.push(problem('hour', setup.unknownMember));
    return wrong;
  });
}

const plain = (value: unknown) =>
  String(value ?? '')
    .trim()
    .toLowerCase();

function isHour(hour: unknown): boolean {
  return Number.isInteger(hour) && Number(hour) >= FIRST_HOUR && Number(hour) <= LAST_HOUR;
}

/** What stands more than once, blanks aside. */
function repeated(values: readonly unknown[]): ReadonlySet<string> {
  const all = values.map(plain);
  return new Set(all.filter((value, index) => value !== '' && all.indexOf(value) !== index));
}
