/** @fileoverview Which values of a column are to be seen, and in which order. */
import { useState } from 'preact/hooks';
import type { PageDesk } from './page-desk';
import { words } from './words';

interface Props {
  readonly values: readonly string[];
  readonly column: number;
  readonly desk: PageDesk;
}

export function FilterBox({ values, column, desk }: Props) {
  const choose = desk.chooseValues;
  const sort = (ascending: boolean): void => {
    choose(null);
    void desk.act('sort', { column, ascending });
  };
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(values));
  const toggle = (value: string): void => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    setChosen(next);
  };
  return (
    <div class="veil">
      <div class="question" role="dialog" aria-label={words.filter}>
        <h2>{words.filter.replace('…', '')}</h2>
        <div class="links sorts">
          <button type="button" onClick={() => sort(true)}>
            {words.sortUp}
          </button>
          <button type="button" onClick={() => sort(false)}>
            {words.sortDown}
          </button>
        </div>
        <div class="links">
          <button type="button" onClick={() => setChosen(new Set(values))}>
            {words.all}
          </button>
          <button type="button" onClick={() => setChosen(new Set())}>
            {words.none}
          </button>
        </div>
        <div class="choices">
          {values.map((value) => (
            <label key={value}>
              <input type="checkbox" checked={chosen.has(value)} onChange={() => toggle(value)} />
              {value === '' ? words.empty : value}
            </label>
          ))}
        </div>
        <div class="buttons">
          <button type="button" class="main" onClick={() => choose([...chosen])}>
            {words.ok}
          </button>
          <button type="button" onClick={() => choose(null)}>
            {words.cancel}
          </button>
        </div>
      </div>
    </div>
  );
}
