/** @fileoverview 定时任务: what should run and what does, and one button that puts it right. */

import { useState } from 'preact/hooks';
import type { TriggersPage } from '../application/automation/trigger-health';
import { triggersWords } from '../messages/pages/triggers';
import { CloseButton } from './parts/close-button';
import { fill } from './parts/fill';
import { call } from './parts/server';
import { show } from './parts/show';
import { style } from './parts/style';
import { useAction } from './parts/use-action';
import { common, spoken } from './parts/words';
import { Wrong } from './parts/wrong';
import { Mails } from './triggers/mails';
import { stateOf } from './triggers/state-of';
import { Tasks } from './triggers/tasks';
import css from './triggers/triggers.css';

style(css);

const words = spoken(triggersWords);

function Triggers({ page }: { readonly page: TriggersPage }) {
  const [health, setHealth] = useState(page.health);
  const [said, setSaid] = useState(() => (page.made?.ok ? madeText(page.made) : ''));
  const [asking, setAsking] = useState(false);
  const working = useAction();
  const wrong =
    working.wrong || (page.made?.ok === false ? page.made.problems.map(({ message }) => message).join() : '');
  const { owner, mine, authorisationUrl } = health;
  const { level, text } = stateOf(health);

  async function reread(): Promise<void> {
    const answer = await working.act(() => call('triggerHealth'));
    if (answer) setHealth(answer);
  }

  async function heal(): Promise<void> {
    const answer = await working.act(() => call(mine ? 'makeTriggers' : 'takeOverTriggers'));
    if (!answer) return;
    setAsking(false);
    setSaid(mine ? madeText(answer) : words.taken);
    await reread();
  }

  return (
    <main class="triggers">
      <p class={`state ${level}`} role="status">
        {text}
      </p>
      <p>{owner === '' ? words.nobody : fill(mine ? words.ownerYou : words.owner, { email: owner })}</p>
      {authorisationUrl && (
        <p class="problem" role="alert">
          {words.authorise}{' '}
          <a href={authorisationUrl} target="_blank" rel="noopener noreferrer">
            {words.authorising}
          </a>
        </p>
      )}
      <Tasks health={health} />
      <Mails mails={page.mails} />
      {!mine && <p class="faint">{words.others}</p>}
      <Minutes used={health.minutesUsed} limit={health.minutesLimit} />
      <footer>
        <p class="said" role="status">
          {said}
        </p>
        <Wrong text={wrong} />
        {asking ? (
          <>
            <p class="ask">{fill(words.sure, { email: owner })}</p>
            <button type="button" class="main" aria-disabled={working.busy} onClick={() => void heal()}>
              {working.busy ? common.working : words.yes}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.no}
            </button>
          </>
        ) : (
          <>
            {page.admin && (
              <button
                type="button"
                class="main"
                aria-disabled={working.busy}
                onClick={() => (mine ? void heal() : setAsking(true))}
              >
                {working.busy ? common.working : mine ? words.heal : words.takeOver}
              </button>
            )}
            <button type="button" aria-disabled={working.busy} onClick={() => void reread()}>
              {words.refresh}
            </button>
            <CloseButton />
          </>
        )}
      </footer>
    </main>
  );
}

function Minutes({ used, limit }: { readonly used: number; readonly limit: number }) {
  const text = fill(words.minutes, { used, limit });
  return (
    <p class="minutes">
      <meter min={0} max={limit} high={limit * 0.7} value={used} aria-label={text} />
      <span class="faint">{text}</span>
    </p>
  );
}

interface Made {
  readonly made: readonly string[];
  readonly removed: number;
}

function madeText({ made, removed }: Made): string {
  const names = made.map((handler) => words[handler as keyof typeof words]).join(words.separator);
  const lines = [
    ...(made.length > 0 ? [fill(words.made, { names })] : []),
    ...(removed > 0 ? [fill(words.removed, { count: removed })] : []),
  ];
  return lines.join(' ') || words.complete;
}

show<TriggersPage>((page) => <Triggers page={page} />);
