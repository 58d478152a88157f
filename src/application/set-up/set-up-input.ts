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
  readonly members?: readonly MemberInput[];
}

const LANGUAGES: readonly string[] = ['zh-CN', 'zh-TW', 'en'] satisfies Language[];
const ROLES = new Set<string>(memberRoles.values.map(({ value }) => value));
const ZONE = /^(UTC|GMT|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2})$/;
const ADDRESS = /^\S+@\S+\.\S+$/;

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
  const title = (key: 'name' | 'email' | 'role') => members.fields[key].title[language];
  for (const { name, email, role } of input.members ?? []) {
    if (!String(name ?? '').trim()) wrong('name', name, setup.unknownMember(title('name'), String(name ?? '')));
    if (!ADDRESS.test(String(email ?? '')))
      wrong('email', email, setup.unknownMember(title('email'), String(email ?? '')));
    if (!ROLES.has(role)) wrong('role', role, setup.unknownMember(title('role'), String(role ?? '')));
  }
  if (problems.length > 0) throw new UserError(problems);
}
