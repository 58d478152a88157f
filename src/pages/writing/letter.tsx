/** @fileoverview The minutes of one contact: copied, mailed, or marked as sent by other ways. */
import { useState } from 'preact/hooks';
import type { OwedMinutes } from '../../application/letters/list-minutes';
import type { MinutesShown } from '../../application/letters/send-minutes';
import { minutesWords } from '../../messages/pages/minutes';
import { Copy } from '../parts/copy';
import { fill } from '../parts/fill';
import { call } from '../parts/server';
import { useAction } from '../parts/use-action';
import { spoken } from '../parts/words';
import { Wrong } from '../parts/wrong';

const words = spoken(minutesWords);
const BY_MAIL = '邮件';
const BY_CHAT = '微信/企业微信';
const NOT_NEEDED = '无需发送';

interface Props {
  readonly of: OwedMinutes;
  readonly shown: MinutesShown;
  readonly leave: () => void;
  readonly done: (said: string) => void;
}

export function Letter({ of, shown, leave, done }: Props) {
  const [text, setText] = useState(shown.text);
  const [filing, setFiling] = useState(false);
  const [sentAt, setSentAt] = useState('');
  const sending = useAction();

  async function send(via: string, at?: string): Promise<void> {
    const { lastSentAt } = shown;
    const how = { id: of.id, via, text, lastSentAt, ...(at === undefined ? {} : { sentAt: at }) };
    const answer = await sending.act(() => call('sendMinutes', how));
    if (!answer) return;
    if (answer.already !== '') return done(fill(words.already, { at: answer.already }));
    const marked = fill(words.marked, { name: of.name, date: of.date, via });
    done(via === BY_MAIL && at === undefined ? fill(words.sent, { to: shown.to }) : marked);
  }

  return (
    <main class="writing">
      <button type="button" class="link" onClick={leave}>
        ‹ {words.back}
      </button>
      <h1>{of.name}</h1>
      <p class="faint">{[of.date, of.method, of.id].join(' · ')}</p>
      <label for="minutes">{words.text}</label>
      <textarea id="minutes" rows={12} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <p class="faint">{shown.to === '' ? words.noMail : fill(words.to, { to: shown.to })}</p>
      <Wrong text={sending.wrong} />
      <div class="acts wrap">
        <Copy text={text} about={of.name} />
        {shown.to !== '' && (
          <button type="button" class="main" aria-disabled={sending.busy} onClick={() => void send(BY_MAIL)}>
            {words.mail}
          </button>
        )}
        <button type="button" aria-disabled={sending.busy} onClick={() => void send(BY_CHAT)}>
          {words.chat}
        </button>
        <button type="button" aria-disabled={sending.busy} onClick={() => void send(NOT_NEEDED)}>
          {words.needless}
        </button>
        <button type="button" aria-expanded={filing} onClick={() => setFiling(!filing)}>
          {words.earlier}
        </button>
      </div>
      {filing && (
        <div class="inner">
          <label for="sent-at">{words.when}</label>
          <input
            id="sent-at"
            type="datetime-local"
            value={sentAt}
            onInput={(event) => setSentAt(event.currentTarget.value)}
          />
          <div class="acts">
            <button
              type="button"
              class="main"
              aria-disabled={sending.busy || sentAt === ''}
              onClick={() => {
                if (sentAt !== '') void send(BY_CHAT, sentAt);
              }}
            >
              {words.sure}
            </button>
          </div>
        </div>
      )}
    </main>
  );
}
