/** @fileoverview 发送沟通纪要: what is owed, the text to be changed, and the ways it can go. */
import { useState } from 'preact/hooks';
import type { OwedMinutes } from '../application/letters/list-minutes';
import type { MinutesShown } from '../application/letters/send-minutes';
import { minutesWords } from '../messages/pages/minutes';
import { call } from './parts/server';
import { show } from './parts/show';
import { style } from './parts/style';
import { useAction } from './parts/use-action';
import { spoken } from './parts/words';
import { Wrong } from './parts/wrong';
import { Letter } from './writing/letter';
import css from './writing/writing.css';

style(css);

const words = spoken(minutesWords);

interface Page {
  readonly owed: readonly OwedMinutes[];
}

function Minutes({ page }: { readonly page: Page }) {
  const [owed, setOwed] = useState(page.owed);
  const [writing, setWriting] = useState<{ of: OwedMinutes; shown: MinutesShown }>();
  const [said, setSaid] = useState('');
  const reading = useAction();

  async function write(of: OwedMinutes): Promise<void> {
    setSaid('');
    const shown = await reading.act(() => call('sendMinutes', { id: of.id }));
    if (shown) setWriting({ of, shown });
  }

  if (writing) {
    const { of, shown } = writing;
    return (
      <Letter
        key={of.id}
        of={of}
        shown={shown}
        leave={() => setWriting(undefined)}
        done={(text) => {
          setSaid(text);
          setOwed((now) => now.filter(({ id }) => id !== of.id));
          // Somebody may have gone back and begun the next one before the answer came.
          setWriting((now) => (now?.of.id === of.id ? undefined : now));
        }}
      />
    );
  }
  return (
    <main class="writing">
      <p class="said" role="status">
        {said}
      </p>
      <Wrong text={reading.wrong} />
      {owed.length === 0 ? (
        <p class="nothing">
          {words.nothing}
          <br />
          {words.none}
        </p>
      ) : (
        <h1>
          {words.count} <span class="faint">{owed.length}</span>
        </h1>
      )}
      <ul>
        {owed.map((one) => (
          <li key={one.id} class="card">
            <b>{one.name}</b>
            <p class="faint">{[one.date, one.method, one.id].join(' · ')}</p>
            <p class="text">{one.content}</p>
            <div class="acts">
              <button type="button" class="main" aria-disabled={reading.busy} onClick={() => void write(one)}>
                {words.write}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </main>
  );
}

show<Page>((page) => <Minutes page={page} />);
