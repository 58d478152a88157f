/** @fileoverview One cell of a line of the team, with what is wrong with it. */
import { setupWizardWords } from '../../messages/pages/setup-wizard';
import type { Language } from '../../schema/language';
import { memberRoles } from '../../schema/options/managing';
import { spoken } from '../parts/words';
import type { Cell } from './team';

const words = spoken(setupWizardWords);

const FIRST_HOUR = 6;
const HOURS = Array.from({ length: 15 }, (_, index) => String(FIRST_HOUR + index));

interface Props {
  readonly id: string;
  readonly cell: Cell;
  readonly label: string;
  readonly value: string;
  /** Cannot be changed. */
  readonly fixed: boolean;
  readonly language: Language;
  /** Who may be the manager. */
  readonly names: readonly string[];
  readonly wrong: string | undefined;
  readonly change: (value: string) => void;
}

export function TeamCell(props: Props) {
  const { id, cell, wrong } = props;
  return (
    <td class={wrong ? `${cell} wrong` : cell}>
      <Control {...props} />
      {wrong && (
        <p class="problem" id={`${id}-about`} role="alert">
          {wrong}
        </p>
      )}
    </td>
  );
}

function Control({ id, cell, label, value, fixed, language, names, wrong, change }: Props) {
  const common = {
    id,
    value,
    'aria-label': label,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': wrong ? `${id}-about` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
  };
  if (fixed) return <span class="fixed">{cell === 'role' ? roleTitle(value, language) : value}</span>;
  if (cell === 'name') return <input {...common} aria-required="true" />;
  // Chrome hands over the domain of an e-mail field as punycode; then no problem would find its cell.
  if (cell === 'email') return <input {...common} inputMode="email" aria-required="true" autocomplete="off" />;
  const choices = choicesOf(cell, language, names);
  return (
    <select {...common}>
      {choices.map(([key, caption]) => (
        <option key={key} value={key}>
          {caption}
        </option>
      ))}
    </select>
  );
}

function choicesOf(cell: Cell, language: Language, names: readonly string[]): readonly [string, string][] {
  if (cell === 'role') return memberRoles.values.map(({ value, title }) => [value, title[language]]);
  if (cell === 'hour') return [['', words.usualHour], ...HOURS.map((hour): [string, string] => [hour, `${hour}:00`])];
  return [['', words.nobody], ...names.map((name): [string, string] => [name, name])];
}

function roleTitle(role: string, language: Language): string {
  return memberRoles.values.find(({ value }) => value === role)?.title[language] ?? role;
}
