/** @fileoverview One follow-up that is due: what it is about, and what can be done with it. */
import { useState } from 'preact/hooks';
import type { DuePage } from '../../application/due-page';
import type { DueLine } from '../../application/list-due';
import { fill } from './fill';
import { call } from './server';

interface Props {
  readonly line: DueLine;
  readonly page: DuePage;
  readonly log: () => void;
  readonly changed: () => void;
}

const DAY_MS = 86_400_000;

export function DueCard({ line, page, log, changed }: Props) {
  const { words, today } = page;
  const [postponing, setPostponing] = useState(false);
  const days = Math.round((Date.parse(today) - Date.parse(line.dueOn)) / DAY_MS);
  return (
    <li class="card">
      <b>{line.name}</b>
      <p class="faint">
        {[line.customer, line.grade].filter(Boolean).join(' · ')} ·{' '}
        <span class={days > 0 ? 'late' : ''}>
          {days > 0 ? fill(words.late, { date: line.dueOn, days }) : line.dueOn}
        </span>
      </p>
      <p>{line.content}</p>
      {postponing ? (
        <Postpone line={line} page={page} changed={changed} />
      ) : (
        <div class="acts">
          <button type="button" class="main" onClick={log}>
            {words.log}
          </button>
          <button type="button" onClick={() => setPostponing(true)}>
            {words.postpone}
          </button>
        </div>
      )}
    </li>
  );
}

function Postpone({ line, page, changed }: Omit<Props, 'log'>) {
  const { words, form } = page;
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);

  async function send(): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      const answer = await call('postponeFollowUp', { id: line.id, to, reason });
      if (answer.ok) changed();
      else setWrong(answer.problems.map(({ message }) => message).join('\n'));
    } catch (error) {
      setWrong(fill(form.words.failed, { message: (error as Error).message }));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      class="inner"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label for={`to-${line.id}`}>{words.to}</label>
      <input id={`to-${line.id}`} type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
      <label for={`reason-${line.id}`}>{words.reason}</label>
      <input id={`reason-${line.id}`} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      {wrong && (
        <p class="problem" role="alert">
          {wrong}
        </p>
      )}
      <div class="acts">
        <button type="submit" class="main" aria-disabled={busy}>
          {words.confirm}
        </button>
      </div>
    </form>
  );
}
