/** @fileoverview 完成节日问候: one's greetings by occasion, each with its text to copy, done one by one or together. */
import { useState } from 'preact/hooks';
import type { Occasion } from '../application/letters/list-greetings';
import { greetingsWords } from '../messages/pages/greetings';
import { Copy } from './parts/copy';
import { fill } from './parts/fill';
import { call } from './parts/server';
import { show } from './parts/show';
import { style } from './parts/style';
import { useAction } from './parts/use-action';
import { spoken } from './parts/words';
import { Wrong } from './parts/wrong';
import css from './writing/writing.css';

style(css);

const words = spoken(greetingsWords);

interface Page {
  readonly occasions: readonly Occasion[];
}

function Greetings({ page }: { readonly page: Page }) {
  const [occasions, setOccasions] = useState(page.occasions);
  const [said, setSaid] = useState('');

  function finished(ids: readonly string[], saying: string): void {
    setSaid(saying);
    setOccasions((now) =>
      now
        .map((one) => ({ ...one, greetings: one.greetings.filter(({ id }) => !ids.includes(id)) }))
        .filter(({ greetings }) => greetings.length > 0),
    );
  }

  return (
    <main class="writing">
      <p class="said" role="status">
        {said}
      </p>
      {occasions.length === 0 && <p class="nothing">{words.nothing}</p>}
      {occasions.map((one) => (
        <OccasionPart key={one.cause} occasion={one} finished={finished} />
      ))}
    </main>
  );
}

interface Props {
  readonly occasion: Occasion;
  readonly finished: (ids: readonly string[], saying: string) => void;
}

function OccasionPart({ occasion, finished }: Props) {
  const { title, dueOn, greetings } = occasion;
  const [asking, setAsking] = useState(false);
  const finishing = useAction();

  async function finish(ids: readonly string[]): Promise<void> {
    const answer = await finishing.act(() => call('finishGreetings', { ids }));
    if (answer) finished(ids, fill(words.done, { count: answer.finished }));
  }

  async function mail(id: string): Promise<void> {
    const answer = await finishing.act(() => call('sendGreeting', { id }));
    if (answer) finished([id], fill(words.sent, { to: answer.to }));
  }

  return (
    <section>
      <h1>
        {title}{' '}
        <span class="faint">
          {[fill(words.count, { count: greetings.length }), fill(words.until, { date: dueOn })].join(' · ')}
        </span>
      </h1>
      <Wrong text={finishing.wrong} />
      {asking ? (
        <div>
          <p>{fill(words.sure, { title, count: greetings.length })}</p>
          <div class="acts">
            <button
              type="button"
              class="main"
              aria-disabled={finishing.busy}
              onClick={() => void finish(greetings.map(({ id }) => id))}
            >
              {words.yes}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </div>
        </div>
      ) : (
        <div class="acts">
          <button type="button" class="main" onClick={() => setAsking(true)}>
            {fill(words.doneAll, { count: greetings.length })}
          </button>
        </div>
      )}
      <ul>
        {greetings.map(({ id, name, text, to }) => (
          <li key={id} class="card">
            <b>{name}</b>
            <p class="text letter">{text}</p>
            <div class="acts wrap">
              <Copy text={text} about={name} />
              {to !== '' && (
                <button type="button" title={to} aria-disabled={finishing.busy} onClick={() => void mail(id)}>
                  {words.mail}
                </button>
              )}
              <button type="button" aria-disabled={finishing.busy} onClick={() => void finish([id])}>
                {words.doneOne}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

show<Page>((page) => <Greetings page={page} />);
