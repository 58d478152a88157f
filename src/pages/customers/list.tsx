/** @fileoverview Customers to choose from: found while one types, walked through with the arrow keys. */
import { useState } from 'preact/hooks';
import type { CustomersPage } from '../../application/filing/customers-page';
import type { FoundCustomer } from '../../application/filing/search-customers';
import { customersWords } from '../../messages/pages/customers';
import { fill } from '../parts/fill';
import { call } from '../parts/server';
import { useAction } from '../parts/use-action';
import { useLookup } from '../parts/use-lookup';
import { common, spoken } from '../parts/words';
import { Wrong } from '../parts/wrong';

const words = spoken(customersWords);

interface Props {
  readonly page: CustomersPage;
  readonly open: (id: string) => void;
}

export function CustomerList({ page, open }: Props) {
  const { me, mode, today } = page;
  const [text, setText] = useState('');
  const [mine, setMine] = useState(mode !== 'choose');
  const { found, busy, wrong } = useLookup(
    `${mine} ${text.trim()}`,
    () => call('searchCustomers', { text, ...(mine ? { owner: me } : {}) }),
    page.found,
  );
  const list = found?.customers ?? [];
  return (
    <main class="customers">
      <div class="search">
        <label for="search">{words.search}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          placeholder={words.hint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <fieldset class="switch" aria-label={words.whose}>
          <button type="button" aria-pressed={mine} onClick={() => setMine(true)}>
            {words.mine}
          </button>
          <button type="button" aria-pressed={!mine} onClick={() => setMine(false)}>
            {words.all}
          </button>
        </fieldset>
        <p class="faint" role="status">
          {busy ? common.loading : summary(list.length, found?.count ?? 0, text, mine)}
        </p>
        <Wrong text={wrong} />
      </div>
      <ul>
        {list.map((customer) => (
          <Line key={customer.id} customer={customer} today={today} choosing={mode === 'choose'} open={open} />
        ))}
      </ul>
    </main>
  );
}

function summary(shown: number, count: number, text: string, mine: boolean): string {
  if (count === 0) return text === '' && mine ? words.noneMine : fill(words.none, { text });
  return fill(shown < count ? words.shown : words.count, { shown, count });
}

interface LineProps {
  readonly customer: FoundCustomer;
  readonly today: string;
  readonly choosing: boolean;
  readonly open: (id: string) => void;
}

function Line({ customer, today, choosing, open }: LineProps) {
  const { id, name, grade, stage, owner, lastContact, nextFollowUp } = customer;
  const [put, setPut] = useState('');
  const putting = useAction();

  async function choose(): Promise<void> {
    const answer = await putting.act(() => call('putCustomer', { id }));
    if (answer) setPut(answer.cell);
  }

  return (
    <li class="card">
      <button type="button" class="name" onClick={() => open(id)}>
        {name}
      </button>
      <p class="faint">{[id, grade, stage, owner].filter(Boolean).join(' · ')}</p>
      <p class="faint">
        {lastContact === '' ? words.never : fill(words.last, { date: lastContact })} ·{' '}
        <Next day={nextFollowUp} today={today} />
      </p>
      {choosing && (
        <div class="acts">
          <button type="button" aria-disabled={putting.busy} onClick={() => void choose()}>
            {words.put}
          </button>
        </div>
      )}
      <p role="status" class="done">
        {put !== '' && fill(words.putDone, { cell: put })}
      </p>
      <Wrong text={putting.wrong} />
    </li>
  );
}

export function Next({ day, today }: { readonly day: string; readonly today: string }) {
  if (day === '') return <span>{words.noPlan}</span>;
  return day < today ? (
    <span class="late">{fill(words.late, { date: day })}</span>
  ) : (
    <span>{fill(words.next, { date: day })}</span>
  );
}
