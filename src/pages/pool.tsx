/** @fileoverview 领取公海客户: customers that nobody has, ticked and claimed, a few a day. */
import { useState } from 'preact/hooks';
import type { PooledCustomer, PoolPage } from '../application/pool/pool-page';
import { poolWords } from '../messages/pages/pool';
import css from './deciding/deciding.css';
import { fill } from './parts/fill';
import { call, closePage } from './parts/server';
import { show } from './parts/show';
import { style } from './parts/style';
import { Tick } from './parts/ticks';
import { useAction } from './parts/use-action';
import { common, spoken } from './parts/words';
import { Wrong } from './parts/wrong';

style(css);

const words = spoken(poolWords);

function factsOf({ id, grade, stage, lastContact, pooledOn, before, barredUntil }: PooledCustomer): string {
  const facts = [
    id,
    grade,
    stage,
    lastContact === '' ? words.never : fill(words.last, { date: lastContact }),
    pooledOn && fill(words.pooled, { date: pooledOn }),
    before && fill(words.before, { name: before }),
    barredUntil && fill(words.barred, { date: barredUntil }),
  ];
  return facts.filter(Boolean).join(' · ');
}

function Pool({ page }: { readonly page: PoolPage }) {
  const [customers, setCustomers] = useState(page.customers);
  const [left, setLeft] = useState(page.left);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const claiming = useAction();

  async function claim(): Promise<void> {
    const answer = await claiming.act(() => call('claimCustomers', { ids: chosen }));
    if (!answer) return;
    setSaid(fill(words.done, { customers: answer.customers, plans: answer.plans }));
    setLeft(answer.left);
    // What was ticked while the answer was awaited stays ticked.
    setCustomers((now) => now.filter(({ id }) => !chosen.includes(id)));
    setChosen((now) => now.filter((id) => !chosen.includes(id)));
  }

  return (
    <main class="deciding">
      <p class="said" role="status">
        {said}
      </p>
      <p class="faint">{fill(words.left, { left, limit: page.limit })}</p>
      {customers.length === 0 && <p class="nothing">{words.nothing}</p>}
      <ul>
        {customers.map((one) => (
          <li key={one.id}>
            <Tick
              id={one.id}
              name={one.name}
              facts={factsOf(one)}
              chosen={chosen}
              choose={setChosen}
              disabled={one.barredUntil !== ''}
            />
          </li>
        ))}
      </ul>
      <footer>
        <p class="faint">{chosen.length > 0 ? fill(words.ready, { count: chosen.length }) : words.none}</p>
        <Wrong text={claiming.wrong} />
        <div class="acts">
          <button type="button" class="main" aria-disabled={claiming.busy} onClick={() => void claim()}>
            {claiming.busy ? common.working : words.claim}
          </button>
          <button type="button" onClick={closePage}>
            {common.close}
          </button>
        </div>
      </footer>
    </main>
  );
}

show<PoolPage>((page) => <Pool page={page} />);
