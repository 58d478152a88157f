/** @fileoverview The last step: what was filed, what was not and why, to keep as a file; and the way back. */

import { importingWords } from '../../messages/pages/importing';
import { CloseButton } from '../parts/close-button';
import { csvText } from '../parts/csv';
import { download } from '../parts/download';
import { fill } from '../parts/fill';
import { spoken } from '../parts/words';
import { type Report, toLookAt } from './check-rows';
import { UndoImport } from './recent-imports';

const words = spoken(importingWords);

export interface Filed {
  readonly created: number;
  readonly updated: number;
  readonly firstId: string;
  readonly lastId: string;
  readonly id: string;
  readonly left: Report['left'];
  readonly problems: Report['problems'];
  readonly stopped: boolean;
}

const SHOWN = 50;
const CSV = 'text/csv;charset=utf-8';

export function filedWith(before: Filed | undefined, report: Report): Filed {
  return {
    id: report.import,
    created: (before?.created ?? 0) + report.customers,
    updated: (before?.updated ?? 0) + report.updated,
    firstId: before?.firstId || report.firstId,
    lastId: report.lastId || (before?.lastId ?? ''),
    left: [...(before?.left ?? []), ...report.left],
    problems: [...(before?.problems ?? []), ...toLookAt(report)],
    stopped: false,
  };
}

interface Props {
  readonly filed: Filed;
  readonly mayUndo: boolean;
  /** A row of the list as the file has it, by its number in the list. */
  readonly lineOf: (row: number) => readonly string[];
  readonly titles: readonly string[];
  readonly rowOf: (row: number) => number;
  readonly another: () => void;
}

export function Result(props: Props) {
  const { filed, mayUndo, rowOf, another } = props;
  const { id, created, updated, left, problems, stopped } = filed;
  return (
    <div class="step">
      <div role="status">
        {stopped && <p>{words.stopped}</p>}
        <h1>{fill(words.done, { created })}</h1>
        <p>
          {[
            ...(filed.firstId ? [numbersOf(filed)] : []),
            ...(updated > 0 ? [fill(words.updated, { count: updated })] : []),
          ].join(' · ')}
        </p>
      </div>
      <Left {...props} />
      <div class="acts">
        {left.length > 0 && (
          <button type="button" onClick={() => save(`${words.fileOfLeft}.csv`, left, props)}>
            {words.saveLeft}
          </button>
        )}
        {problems.length > 0 && (
          <button type="button" onClick={() => save(`${words.fileOfProblems}.csv`, problems, props)}>
            {words.saveProblems}
          </button>
        )}
      </div>
      {created > 0 && <p class="help">{words.plansLater}</p>}
      {mayUndo && created + updated > 0 && <UndoImport one={{ id, customers: created, updated }} />}
      <footer>
        <CloseButton main />
        <button type="button" onClick={another}>
          {words.another}
        </button>
      </footer>
    </div>
  );

  function save(name: string, found: Report['problems'], { lineOf, titles }: Props): void {
    const lines = found.map(({ row, column, message }) => [String(rowOf(row)), column, message, ...lineOf(row)]);
    download(name, CSV, csvText([[words.headerOfRow, words.column, words.why, ...titles], ...lines]));
  }
}

function numbersOf({ firstId, lastId }: Filed): string {
  return fill(firstId === lastId ? words.number : words.numbers, { first: firstId, last: lastId });
}

function Left({ filed: { left }, rowOf }: Props) {
  if (left.length === 0) return <p>{words.noneLeft}</p>;
  return (
    <section>
      <h2>{fill(words.left, { count: left.length })}</h2>
      <ul class="left">
        {left.slice(0, SHOWN).map(({ row, message }) => (
          <li key={row}>
            <b>{fill(words.row, { row: rowOf(row) })}</b> {message}
          </li>
        ))}
      </ul>
      {left.length > SHOWN && <p class="faint">{fill(words.more, { count: left.length - SHOWN })}</p>}
    </section>
  );
}
