/** @fileoverview The third step: what the list would do, what it holds that is known already, what should be looked at. */

import type { Choice } from '../../domain/import/sort-rows';
import type { importCustomers } from '../../main';
import { importingWords } from '../../messages/pages/importing';
import { fill } from '../parts/fill';
import { spoken } from '../parts/words';

const words = spoken(importingWords);

export type Report = Extract<ReturnType<typeof importCustomers>, { readonly ok: true }>;
export type Choices = Readonly<Record<string, Choice>>;

export function bothOf(a: Report, b: Report): Report {
  return {
    ...b,
    customers: a.customers + b.customers,
    refused: a.refused + b.refused,
    skipped: a.skipped + b.skipped,
    problems: [...a.problems, ...b.problems],
    problemCount: a.problemCount + b.problemCount,
    left: [...a.left, ...b.left],
    matches: [...a.matches, ...b.matches],
  };
}

const SHOWN = 50;
const ALL: readonly Choice[] = ['skip', 'update', 'new'];

interface Props {
  readonly tried: Report;
  readonly usual: Choice;
  readonly choices: Choices;
  readonly decide: (usual: Choice, choices: Choices) => void;
  /** The row of the file. */
  readonly rowOf: (row: number) => number;
  readonly back: () => void;
  readonly start: () => void;
}

export function CheckRows(props: Props) {
  const { tried, usual, choices, back, start } = props;
  const { created, updated } = foreseen(tried, usual, choices);
  const idle = created + updated === 0;
  return (
    <div class="step">
      <dl class="figures">
        <Figure count={created} label={words.newOnes} />
        <Figure count={knownIn(tried)} label={words.known} />
        {tried.refused > 0 && <Figure count={tried.refused} label={words.nameless} late />}
        {tried.skipped > 0 && <Figure count={tried.skipped} label={words.blank} />}
      </dl>
      {tried.matches.length > 0 && <Known {...props} />}
      <Problems {...props} />
      <footer>
        <button type="button" class="main" aria-disabled={idle} onClick={() => !idle && start()}>
          {idle ? words.nothingToDo : fill(updated > 0 ? words.startUpdating : words.start, { created, updated })}
        </button>
        <button type="button" onClick={back}>
          {words.back}
        </button>
      </footer>
    </div>
  );
}

/** All rows but the new ones and those without a name. */
function knownIn({ total, customers }: Report): number {
  return total - customers;
}

/** Rows that match were tried as skipped: what is decided about them adds to it. */
function foreseen(tried: Report, usual: Choice, choices: Choices): { created: number; updated: number } {
  const told = new Map(tried.matches.map((match) => [match.row, choices[match.row] ?? usual]));
  const count = (choice: Choice) => [...told.values()].filter((one) => one === choice).length;
  const beyond = knownIn(tried) - told.size;
  return {
    created: tried.customers + count('new') + (usual === 'new' ? beyond : 0),
    updated: count('update') + (usual === 'update' ? beyond : 0),
  };
}

function Figure({
  count,
  label,
  late = false,
}: {
  readonly count: number;
  readonly label: string;
  readonly late?: boolean;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class={late ? 'late' : ''}>{count}</dd>
    </div>
  );
}

function Known({ tried, usual, choices, decide, rowOf }: Props) {
  return (
    <section>
      <fieldset class="usual">
        <legend>{words.knownTitle}</legend>
        {ALL.map((choice) => (
          <label key={choice}>
            <input type="radio" name="usual" checked={usual === choice} onChange={() => decide(choice, choices)} />
            <span>
              {words[choice]} <span class="faint">{words[`${choice}Help`]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <ul class="matches">
        {tried.matches.slice(0, SHOWN).map(({ row, column, id, name, owner, lastContact }) => (
          <li key={row}>
            <div>
              <b>{fill(words.row, { row: rowOf(row) })}</b>{' '}
              {id === '' ? fill(words.matchRow, { column }) : fill(words.match, { column, id, name })}
              {id !== '' && <div class="faint">{ownerText(owner, lastContact)}</div>}
            </div>
            <select
              aria-label={fill(words.choiceOf, { row: rowOf(row) })}
              value={choices[row] ?? ''}
              onChange={(event) => decide(usual, withChoice(choices, row, event.currentTarget.value))}
            >
              <option value="">{fill(words.asUsual, { choice: words[usual] })}</option>
              {ALL.map((choice) => (
                <option key={choice} value={choice}>
                  {words[choice]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {knownIn(tried) > SHOWN && <p class="faint">{fill(words.more, { count: knownIn(tried) - SHOWN })}</p>}
    </section>
  );
}

function ownerText(owner: string, last: string): string {
  const whose = owner === '' ? words.nobody : fill(words.owner, { owner });
  return [whose, ...(last === '' ? [] : [fill(words.last, { last })])].join(' · ');
}

function withChoice(choices: Choices, row: number, choice: string): Choices {
  const { [row]: _old, ...others } = choices;
  return choice === '' ? others : { ...others, [row]: choice as Choice };
}

/** Rows that are known already are told above. */
export function toLookAt({ problems, left }: Report) {
  const gone = new Set(left.map(({ row }) => row));
  return problems.filter(({ row }) => !gone.has(row));
}

function Problems({ tried, rowOf }: Props) {
  const problems = toLookAt(tried);
  const count = Math.max(problems.length, tried.problemCount - tried.left.length);
  if (count === 0) return <p>{words.noProblems}</p>;
  return (
    <section>
      <h2>{fill(words.problemsTitle, { count })}</h2>
      <p class="help">{words.problemsHelp}</p>
      <table class="problems">
        <tbody>
          {problems.slice(0, SHOWN).map(({ row, column, value, message }) => (
            <tr key={`${row} ${column} ${message}`}>
              <th scope="row">{fill(words.row, { row: rowOf(row) })}</th>
              <td>{column}</td>
              <td>{message}</td>
              <td class="faint">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > SHOWN && <p class="faint">{fill(words.more, { count: count - SHOWN })}</p>}
    </section>
  );
}
