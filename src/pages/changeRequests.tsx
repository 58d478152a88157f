/** @fileoverview 处理更新申请: each with old and new value and how it was verified. */

import { useState } from 'preact/hooks';
import type { Option } from '../application/config/config';
import type { WaitingRequest } from '../application/review/list-change-requests';
import { changeRequestsWords } from '../messages/pages/change-requests';
import css from './deciding/deciding.css';
import { RequestCard } from './deciding/request-card';
import { CloseButton } from './parts/close-button';
import { fill } from './parts/fill';
import { show } from './parts/show';
import { style } from './parts/style';
import { spoken } from './parts/words';

style(css);

const words = spoken(changeRequestsWords);

interface Page {
  readonly waiting: readonly WaitingRequest[];
  readonly evidences: readonly Option[];
}

function ChangeRequests({ page }: { readonly page: Page }) {
  const [waiting, setWaiting] = useState(page.waiting);
  const [said, setSaid] = useState('');

  function done({ id, name, field, newValue }: WaitingRequest, approved: boolean): void {
    setSaid(fill(approved ? words.approved : words.refused, { id, name, field, value: newValue }));
    // Another may be decided by the time the answer comes.
    setWaiting((now) => now.filter((one) => one.id !== id));
  }

  return (
    <main class="deciding">
      <p class="said" role="status">
        {said}
      </p>
      {waiting.length === 0 ? (
        <p class="nothing">{words.nothing}</p>
      ) : (
        <header>
          <b>{fill(words.count, { count: waiting.length })}</b>
        </header>
      )}
      <ul>
        {waiting.map((request) => (
          <RequestCard
            key={request.id}
            request={request}
            evidences={page.evidences}
            decided={(approved) => done(request, approved)}
          />
        ))}
      </ul>
      <footer>
        <CloseButton />
      </footer>
    </main>
  );
}

show<Page>((page) => <ChangeRequests page={page} />);
