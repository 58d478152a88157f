/** @fileoverview The team as it is typed: what is sent of it, and which cell a problem belongs to. */
import type { MemberInput } from '../../application/set-up/set-up-input';
import type { SetupWizardPage } from '../../application/setup-wizard-page';
import type { FieldProblem } from '../../application/user-error';
import { formsWords } from '../../messages/pages/forms';
import { setupWizardWords } from '../../messages/pages/setup-wizard';
import type { Language } from '../../schema/language';
import { members } from '../../schema/tables/members';
import { fill } from '../parts/fill';
import { spoken } from '../parts/words';

const words = spoken(setupWizardWords);
const { missing } = spoken(formsWords);

export const cells = ['name', 'email', 'role', 'manager', 'hour'] as const;
export type Cell = (typeof cells)[number];

export interface TeamRow extends Readonly<Record<Cell, string>> {
  /** Stays while rows come and go. */
  readonly key: number;
}

/** The line of the person who clicks. */
export const OWN_KEY = 1;

/** Messages by field, or by cell of the team. */
export type Problems = Readonly<Record<string, string>>;

export const cellId = (cell: Cell, { key }: TeamRow) => `${cell}-${key}`;

export function newRow(key: number, given: Partial<TeamRow> = {}): TeamRow {
  return { name: '', email: '', role: '销售代表', manager: '', hour: '', ...given, key };
}

/** Rows in which nobody was entered are no members. */
export function entered(rows: readonly TeamRow[]): readonly TeamRow[] {
  return rows.filter(({ name, email }) => name.trim() !== '' || email.trim() !== '');
}

export function memberOf({ name, email, role, manager, hour }: TeamRow): MemberInput {
  return { name, email, role, manager, ...(hour === '' ? {} : { hour: Number(hour) }) };
}

/** What can be said before the server is asked. */
export function early(rows: readonly TeamRow[], known: SetupWizardPage['members'], language: Language): Problems {
  const found: Record<string, string> = {};
  for (const row of entered(rows)) {
    for (const cell of ['name', 'email'] as const) {
      const value = row[cell].trim();
      const field = members.fields[cell].title[language];
      if (value === '') found[cellId(cell, row)] = fill(missing, { field });
      else if (known.some((member) => same(member[cell], value))) {
        found[cellId(cell, row)] = fill(words.already, { value });
      }
    }
  }
  return found;
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.toLowerCase();

/** The server names field and value; every cell of that field that holds the value is meant. */
export function placed(problems: readonly FieldProblem[], rows: readonly TeamRow[]): Problems {
  return Object.fromEntries(
    problems.flatMap(({ field, value, message }): [string, string][] => {
      if (field === 'preset' || field === 'language' || field === 'timeZone') return [[field, message]];
      const cell = cells.find((one) => one === field);
      if (!cell) return [];
      return entered(rows)
        .filter((row) => row[cell] === value)
        .map((row) => [cellId(cell, row), message]);
    }),
  );
}
