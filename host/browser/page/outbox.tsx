/** @fileoverview The mails that went out, as a mail program shows them: the page or the plain text. */
import { useState } from 'preact/hooks';
import type { MailView } from '../page-state';
import { words } from './words';

export function Outbox({ mails, close }: { readonly mails: readonly MailView[]; readonly close: () => void }) {
  const [at, setAt] = useState(0);
  const [plain, setPlain] = useState(false);
  const mail = mails[Math.min(at, mails.length - 1)];
  return (
    <aside class="panel outbox" aria-label={words.outbox}>
      <div class="panel-head">
        <h2>{words.outbox}</h2>
        <button type="button" class="cross" aria-label={words.close} onClick={close} />
      </div>
      {!mail && <p class="empty">{words.noMail}</p>}
      {mail && (
        <div class="mails">
          <ul class="mail-list">
            {mails.map((each, i) => (
              <li key={each.number}>
                <button type="button" aria-current={each === mail} onClick={() => setAt(i)}>
                  <b>{each.subject}</b>
                  <span>
                    {each.to} · {local(each.at)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <article class="mail">
            <h3>{mail.subject}</h3>
            <p class="parties">
              {words.from} {mail.by} · {words.to} {mail.to} · {local(mail.at)}
            </p>
            <div class="switch">
              <button type="button" aria-pressed={!plain} onClick={() => setPlain(false)}>
                {words.asPage}
              </button>
              <button type="button" aria-pressed={plain} onClick={() => setPlain(true)}>
                {words.asText}
              </button>
            </div>
            {plain || mail.htmlBody === '' ? (
              <pre class="mail-text">{mail.body}</pre>
            ) : (
              <iframe class="mail-page" title={mail.subject} sandbox="" srcdoc={withFont(mail.htmlBody)} />
            )}
          </article>
        </div>
      )}
    </aside>
  );
}

/** Where the machine has none of the mail's Chinese fonts, the page's own stands in. */
function withFont(html: string): string {
  const fonts = "'PingFang SC','Microsoft YaHei','Noto Sans SC Variable',sans-serif";
  return `<link rel="stylesheet" href="/fonts/index.css"><style>td{font-family:${fonts}!important}</style>${html}`;
}

function local(iso: string): string {
  return new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ');
}
