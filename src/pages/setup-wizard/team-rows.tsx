/** @fileoverview The team: who is in it, and a line for each member that is added. */
import type { SetupWizardPage } from '../../application/setup-wizard-page';
import { setupWizardWords } from '../../messages/pages/setup-wizard';
import type { Language } from '../../schema/language';
import { memberRoles } from '../../schema/options/managing';
import { members } from '../../schema/tables/members';
import { fill } from '../parts/fill';
import { spoken } from '../parts/words';
import { type Cell, cellId, cells, newRow, OWN_KEY, type Problems, type TeamRow } from './team';
import { TeamCell } from './team-cell';

const words = spoken(setupWizardWords);

interface Props {
  readonly page: SetupWizardPage;
  readonly language: Language;
  readonly rows: readonly TeamRow[];
  readonly problems: Problems;
  readonly change: (rows: readonly TeamRow[]) => void;
}

export function TeamRows({ page, language, rows, problems, change }: Props) {
  const names = [...page.members.filter(({ active }) => active), ...rows]
    .map(({ name }) => name.trim())
    .filter(Boolean);
  const put = (row: TeamRow, cell: Cell, value: string) =>
    change(rows.map((one) => (one === row ? { ...row, [cell]: value } : one)));

  /** A line that was asked for is typed into at once. */
  function add(): void {
    const row = newRow(Math.max(0, ...rows.map(({ key }) => key)) + 1);
    change([...rows, row]);
    requestAnimationFrame(() => document.getElementById(cellId('name', row))?.focus());
  }

  return (
    <fieldset>
      <legend>{words.teamTitle}</legend>
      {page.known ? <Known page={page} language={language} /> : <p class="help">{words.teamHelp}</p>}
      {rows.length > 0 && (
        <table class="team">
          <thead>
            <tr>
              {cells.map((cell) => (
                <th key={cell} scope="col" class={cell}>
                  {members.fields[cell].title[language]}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.key}>
                {cells.map((cell) => (
                  <TeamCell
                    key={cell}
                    id={cellId(cell, row)}
                    cell={cell}
                    label={fill(words.cell, { field: members.fields[cell].title[language], number: index + 1 })}
                    value={row[cell]}
                    fixed={isOwn(page, row) && (cell === 'email' || cell === 'role')}
                    language={language}
                    names={names.filter((name) => name !== row.name.trim())}
                    wrong={problems[cellId(cell, row)]}
                    change={(value) => put(row, cell, value)}
                  />
                ))}
                <td class="away">
                  {isOwn(page, row) ? (
                    <span class="faint">{words.you}</span>
                  ) : (
                    <button
                      type="button"
                      class="link"
                      aria-label={fill(words.removeOne, { number: index + 1 })}
                      onClick={() => change(rows.filter((one) => one !== row))}
                    >
                      {words.remove}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <button type="button" class="add" onClick={add}>
        + {words.add}
      </button>
    </fieldset>
  );
}

/** Who sets up is administrator: without one nobody could. */
function isOwn({ known }: SetupWizardPage, { key }: TeamRow): boolean {
  return !known && key === OWN_KEY;
}

function Known({ page, language }: { readonly page: SetupWizardPage; readonly language: Language }) {
  const titles = new Map(memberRoles.values.map(({ value, title }) => [value, title[language]]));
  return (
    <>
      <p class="help">{fill(words.inTeam, { count: page.members.length })}</p>
      <ul class="known">
        {page.members.map(({ name, email, role, active }) => (
          <li key={email}>
            <strong>{name}</strong> {titles.get(role) ?? role}
            <span class="faint">{active ? email : words.left}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
