/** @fileoverview 审批跟进计划: plans ticked and decided together, those of one owner side by side. */

import { useState } from 'preact/hooks';
import type { WaitingPlan } from '../application/follow-ups/list-approvals';
import { approvalsWords } from '../messages/pages/approvals';
import css from './deciding/deciding.css';
import { PlanCard } from './deciding/plan-card';
import { CloseButton } from './parts/close-button';
import { fill } from './parts/fill';
import { call } from './parts/server';
import { show } from './parts/show';
import { style } from './parts/style';
import { TickAll, ticked } from './parts/ticks';
import { Verdict } from './parts/verdict';
import { spoken } from './parts/words';

style(css);

const words = spoken(approvalsWords);
const APPROVED = '已批准';
const SENT_BACK = '已退回';

interface Page {
  readonly waiting: readonly WaitingPlan[];
}

function Approvals({ page }: { readonly page: Page }) {
  const [waiting, setWaiting] = useState(page.waiting);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const open = waiting.filter(({ own }) => !own);
  const owners = [...new Set(waiting.map(({ owner }) => owner))];

  /** What was ticked while the answer was awaited stays ticked. */
  function done(approved: boolean): void {
    setSaid(fill(approved ? words.approved : words.refused, { count: chosen.length }));
    setWaiting((now) => now.filter(({ id }) => !chosen.includes(id)));
    setChosen((now) => now.filter((id) => !chosen.includes(id)));
  }

  function tick(id: string, on: boolean): void {
    setSaid('');
    setChosen(ticked(chosen, id, on));
  }

  return (
    <main class="deciding">
      <p class="said" role="status">
        {said}
      </p>
      {waiting.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <header>
            <b>{fill(words.count, { count: waiting.length })}</b>
            <TickAll ids={open.map(({ id }) => id)} chosen={chosen} choose={setChosen}>
              {words.all}
            </TickAll>
          </header>
          {owners.map((owner) => (
            <section key={owner}>
              <h2>{owner}</h2>
              <ul>
                {waiting
                  .filter((plan) => plan.owner === owner)
                  .map((plan) => (
                    <PlanCard
                      key={plan.id}
                      plan={plan}
                      chosen={chosen.includes(plan.id)}
                      tick={(on) => tick(plan.id, on)}
                    />
                  ))}
              </ul>
            </section>
          ))}
          <footer>
            <p class="faint">
              {chosen.length === 0 ? words.none : `${fill(words.chosen, { count: chosen.length })} · ${words.series}`}
            </p>
            <Verdict
              key={chosen.length === 0 ? 'none' : 'some'}
              id="chosen"
              words={words}
              decide={(approved, reason) =>
                call('decideFollowUps', { ids: chosen, verdict: approved ? APPROVED : SENT_BACK, reason })
              }
              decided={done}
            >
              <CloseButton />
            </Verdict>
          </footer>
        </>
      )}
    </main>
  );
}

function Nothing() {
  return (
    <>
      <p class="nothing">{words.nothing}</p>
      <footer>
        <CloseButton />
      </footer>
    </>
  );
}

show<Page>((page) => <Approvals page={page} />);
