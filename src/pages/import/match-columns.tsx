/** @fileoverview The second step: each column of the file with some of its values, and the field it goes to. */
import { useState } from 'preact/hooks';
import { importingWords } from '../../messages/pages/importing';
import type { Language } from '../../schema/language';
import { customers } from '../../schema/tables/customers';
import { fill } from '../parts/fill';
import { spoken } from '../parts/words';
import { guessed, type List, listOf } from './list';
import type { Encoding, ReadSheet } from './read-file';

const words = spoken(importingWords);
const ENCODINGS: Readonly<Record<Encoding, string>> = { 'utf-8': 'UTF-8', gb18030: 'GBK / GB18030', big5: 'Big5' };

interface Props {
  readonly language: Language;
  readonly sheets: readonly ReadSheet[];
  readonly encoding: Encoding | undefined;
  readonly list: List;
  readonly keys: readonly string[];
  readonly change: (list: List, keys: readonly string[]) => void;
  readonly recode: (encoding: Encoding) => void;
  readonly back: () => void;
  readonly next: () => void;
}

export function MatchColumns(props: Props) {
  const { language, list, keys, change, back, next } = props;
  const [tried, setTried] = useState(false);
  const wrong = wrongIn(list, keys, language);
  const rows = Math.max(0, list.rows.length - list.header - 1);
  return (
    <form
      class="step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong === '') next();
        else setTried(true);
      }}
    >
      <Source {...props} />
      <p>{fill(words.found, { rows, columns: list.columns.length, matched: keys.filter(Boolean).length })}</p>
      <table class="columns">
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.examples}</th>
            <th scope="col">{words.field}</th>
          </tr>
        </thead>
        <tbody>
          {list.columns.map(({ at, title, examples }, index) => {
            const name = title || fill(words.noTitle, { number: at + 1 });
            return (
              <tr key={at} class={keys[index] ? 'taken' : ''}>
                <th scope="row">{name}</th>
                <td class="examples">
                  {examples.length === 0
                    ? words.nothing
                    : examples.map((example) => <span key={example}>{example}</span>)}
                </td>
                <td>
                  <FieldChoice
                    label={fill(words.fieldOf, { column: name })}
                    leaveOut={words.leaveOut}
                    language={language}
                    value={keys[index] ?? ''}
                    taken={keys}
                    choose={(key) =>
                      change(
                        list,
                        keys.map((old, place) => (place === index ? key : old)),
                      )
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <footer>
        {wrong !== '' && (tried || keys.some(Boolean)) && (
          <p class="general" role="alert">
            {wrong}
          </p>
        )}
        <button type="submit" class="main">
          {words.check}
        </button>
        <button type="button" onClick={back}>
          {words.back}
        </button>
      </footer>
    </form>
  );
}

/** Which sheet, from which row, in which encoding: shown where there is a choice. */
function Source({ sheets, encoding, list, change, recode }: Props) {
  const read = (next: List) => change(next, guessed(next));
  return (
    <div class="source">
      {sheets.length > 1 && (
        <label>
          {words.sheet}
          <select onChange={(event) => read(listOf(sheets[event.currentTarget.selectedIndex]?.rows ?? []))}>
            {sheets.map(({ name, rows }) => (
              <option key={name} selected={rows === list.rows}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {words.headerRow}
        <input
          type="number"
          min={1}
          max={list.rows.length}
          value={list.header + 1}
          onChange={(event) => {
            const row = Number(event.currentTarget.value);
            if (row >= 1 && row <= list.rows.length) read(listOf(list.rows, row - 1));
          }}
        />
      </label>
      {encoding && (
        <label>
          {words.encoding}
          <select value={encoding} onChange={(event) => recode(event.currentTarget.value as Encoding)}>
            {Object.entries(ENCODINGS).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly leaveOut: string;
  readonly language: Language;
  readonly value: string;
  readonly taken: readonly string[];
  readonly choose: (key: string) => void;
}

/** What people fill in, by the groups of the table; what another column has says so. */
function FieldChoice({ label, leaveOut, language, value, taken, choose }: ChoiceProps) {
  const groups = [undefined, ...Object.keys(customers.groups)];
  const fields = Object.entries(customers.fields).filter(([, field]) => !('auto' in field) && !('hidden' in field));
  const optionsOf = (group: string | undefined) =>
    fields
      .filter(([, field]) => ('group' in field ? field.group : undefined) === group)
      .map(([key, field]) => (
        <option key={key} value={key}>
          {field.title[language]}
          {taken.includes(key) && key !== value ? ' ✓' : ''}
        </option>
      ));
  return (
    <select aria-label={label} value={value} onChange={(event) => choose(event.currentTarget.value)}>
      <option value="">{leaveOut}</option>
      {groups.map((group) =>
        group === undefined ? (
          optionsOf(group)
        ) : (
          <optgroup key={group} label={customers.groups[group as keyof typeof customers.groups][language]}>
            {optionsOf(group)}
          </optgroup>
        ),
      )}
    </select>
  );
}

function wrongIn(list: List, keys: readonly string[], language: Language): string {
  if (list.rows.length <= list.header + 1) return words.noRows;
  const twice = keys.find((key, index) => key !== '' && keys.indexOf(key) !== index);
  if (twice !== undefined) return fill(words.twice, { field: customers.fields[twice as 'name'].title[language] });
  return keys.includes('name') || keys.includes('shortName') ? '' : words.needName;
}
