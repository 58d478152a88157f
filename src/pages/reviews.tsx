/** @fileoverview 待复核客户: each with what was found, so that no verdict is given unseen. */

import { useState } from 'preact/hooks';
import type { Waiting } from '../application/review/list-reviews';
import { reviewsWords } from '../messages/pages/reviews';
import css from './deciding/deciding.css';
import { Problems, ReviewCard } from './deciding/review-card';
import { CloseButton } from './parts/close-button';
import { fill } from './parts/fill';
import { show } from './parts/show';
import { style } from './parts/style';
import { spoken } from './parts/words';

style(css);

const words = spoken(reviewsWords);
const TO_REVIEW = '待复核';

interface Page {
  readonly waiting: readonly Waiting[];
  /** Whether new customers are reviewed in this register. */
  readonly on: boolean;
}

function Reviews({ page }: { readonly page: Page }) {
  const [waiting, setWaiting] = useState(page.waiting);
  const [said, setSaid] = useState('');
  const open = waiting.filter(({ status }) => status === TO_REVIEW);
  const mending = waiting.filter(({ status }) => status !== TO_REVIEW);

  function done({ id, name }: Waiting, approved: boolean): void {
    setSaid(fill(approved ? words.approved : words.refused, { name }));
    // Another may be decided by the time the answer comes.
    setWaiting((now) => now.filter((one) => one.id !== id));
  }

  return (
    <main class="deciding">
      <p class="said" role="status">
        {said}
      </p>
      {open.length === 0 ? (
        <p class="nothing">{page.on ? words.nothing : words.off}</p>
      ) : (
        <header>
          <b>{fill(words.count, { count: open.length })}</b>
        </header>
      )}
      <ul>
        {open.map((one) => (
          <ReviewCard key={one.id} waiting={one} decided={(approved) => done(one, approved)} />
        ))}
      </ul>
      {mending.length > 0 && (
        <details>
          <summary>{fill(words.mending, { count: mending.length })}</summary>
          <ul>
            {mending.map((one) => (
              <li key={one.id} class="card">
                <b>{one.name}</b> <span class="faint">{[one.id, one.status, one.collector].join(' · ')}</span>
                <Problems problems={one.problems} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <footer>
        <CloseButton />
      </footer>
    </main>
  );
}

show<Page>((page) => <Reviews page={page} />);
