/** @fileoverview Mails of today that failed or are in doubt: sent again where a person says so. */
import { useState } from 'preact/hooks';
import type { QuestionableMail } from '../../application/mail/questionable-mails';
import { triggersWords } from '../../messages/pages/triggers';
import { fill } from '../parts/fill';
import { call } from '../parts/server';
import { useAction } from '../parts/use-action';
import { spoken } from '../parts/words';
import { Wrong } from '../parts/wrong';

const words = spoken(triggersWords);

export function Mails({ mails }: { readonly mails: readonly QuestionableMail[] }) {
  if (mails.length === 0) return null;
  return (
    <section>
      <h2>{words.mails}</h2>
      <ul>
        {mails.map((mail) => (
          <li key={mail.id}>
            <Mail mail={mail} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mail({ mail: { id, kind, to, state, reason } }: { readonly mail: QuestionableMail }) {
  const [said, setSaid] = useState('');
  const sending = useAction();

  async function resend(): Promise<void> {
    if (await sending.act(() => call('resendMail', { id }))) setSaid(fill(words.resent, { to }));
  }

  return (
    <p>
      {[kind, to, state, reason].filter(Boolean).join(' · ')}{' '}
      {said === '' && (
        <button type="button" aria-disabled={sending.busy} onClick={() => void resend()}>
          {words.resend}
        </button>
      )}
      <span role="status">{said}</span>
      <Wrong text={sending.wrong} />
    </p>
  );
}
