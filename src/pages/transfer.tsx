/** @fileoverview 批量转交: customers of one member ticked and handed to another, once, with a reason. */

import { useState } from 'preact/hooks';
import type { TransferPage } from '../application/follow-ups/transfer-page';
import type { TransferUndone } from '../application/follow-ups/undo-transfer';
import { transferWords } from '../messages/pages/transfer';
import css from './deciding/deciding.css';
import { CloseButton } from './parts/close-button';
import { fill } from './parts/fill';
import { call } from './parts/server';
import { show } from './parts/show';
import { style } from './parts/style';
import { useAction } from './parts/use-action';
import { common, spoken } from './parts/words';
import { Wrong } from './parts/wrong';
import { RecentTransfers } from './transfer/recent-transfers';
import { TheirCustomers } from './transfer/their-customers';

style(css);

const words = spoken(transferWords);

function Transfer({ page }: { readonly page: TransferPage }) {
  const [customers, setCustomers] = useState(page.customers);
  const [from, setFrom] = useState(page.customers[0]?.owner ?? '');
  // Whoever has none left stays: what is chosen above must not change by what is done below.
  const owners = [...new Set([...[...page.customers, ...customers].map(({ owner }) => owner), from])];
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [recent, setRecent] = useState(page.recent);
  const moving = useAction();
  const theirs = customers.filter(({ owner }) => owner === from);

  async function move(): Promise<void> {
    const answer = await moving.act(() => call('transferCustomers', { ids: chosen, to, reason }));
    if (!answer) return;
    const { id, customers: moved, plans, needs } = answer;
    setRecent((now) => [{ id, at: '', by: '', to, customers: moved, undone: false }, ...now]);
    setSaid(fill(words.done, { customers: moved, plans, needs, to }));
    // One transfer may be undone and others be ticked while the answer is awaited.
    setCustomers((now) => now.map((one) => (chosen.includes(one.id) ? { ...one, owner: to } : one)));
    setChosen((now) => now.filter((one) => !chosen.includes(one)));
  }

  function given(now: TransferUndone['owners']): void {
    const ownerOf = new Map(now.map(({ id, owner }) => [id, owner]));
    setCustomers((all) => all.map((one) => ({ ...one, owner: ownerOf.get(one.id) ?? one.owner })));
    setChosen((ids) => ids.filter((id) => (ownerOf.get(id) ?? from) === from));
  }

  return (
    <main class="deciding">
      <p class="said" role="status">
        {said}
      </p>
      <div class="values">
        <p>
          <label for="from">{words.from}</label>
          <select
            id="from"
            value={from}
            onChange={(event) => {
              setFrom(event.currentTarget.value);
              setChosen([]);
            }}
          >
            {owners.map((owner) => (
              <option key={owner} value={owner}>
                {fill(words.owner, {
                  name: owner || words.nobody,
                  count: customers.filter((one) => one.owner === owner).length,
                })}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for="to">{words.to}</label>
          <select id="to" value={to} onChange={(event) => setTo(event.currentTarget.value)}>
            <option value="">{words.choose}</option>
            {page.members
              .filter((name) => name !== from)
              .map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
          </select>
        </p>
      </div>
      <TheirCustomers key={from} customers={theirs} chosen={chosen} choose={setChosen} />
      <RecentTransfers recent={recent} given={given} />
      <footer>
        <form
          class="verdict"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void move();
          }}
        >
          <label for="reason">{words.reason}</label>
          <input
            id="reason"
            value={reason}
            aria-required="true"
            onInput={(event) => setReason(event.currentTarget.value)}
          />
          <p class="faint">
            {chosen.length > 0 && to !== '' ? fill(words.ready, { count: chosen.length, to }) : words.none}
          </p>
          <Wrong text={moving.wrong} />
          <div class="acts">
            <button type="submit" class="main" aria-disabled={moving.busy}>
              {moving.busy ? common.working : words.move}
            </button>
            <CloseButton />
          </div>
        </form>
      </footer>
    </main>
  );
}

show<TransferPage>((page) => <Transfer page={page} />);
