/** @fileoverview One follow-up that is due: what it is about, and what can be done with it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DuePage } from '../../application/follow-ups/due-page';
import type { DueLine } from '../../application/follow-ups/list-due';
import { commonWords } from '../../messages/pages/common';
import { dueListWords } from '../../messages/pages/due-list';
import { fill } from './fill';
import { call } from './server';
import { useAction } from './use-action';
import { spoken } from './words';
import { Wrong } from './wrong';

const words = spoken(dueListWords);
const common = spoken(commonWords);

interface Props {
  readonly line: DueLine;
  readonly page: DuePage;
  readonly log: () => void;
  readonly changed: () => void;
}

const DAY_MS = 86_400_000;

export function DueCard({ line, page, log, changed }: Props) {
  const { today } = page;
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
      {line.warnings.map((warning) => (
        <p key={warning} class="late">
          {warning}
        </p>
      ))}
      {postponing ? (
        <Postpone line={line} changed={changed} leave={() => setPostponing(false)} />
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

interface PostponeProps extends Pick<Props, 'line' | 'changed'> {
  readonly leave: () => void;
}

function Postpone({ line, changed, leave }: PostponeProps) {
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const postponing = useAction();
  const day = useRef<HTMLInputElement>(null);
  useEffect(() => day.current?.focus(), []);

  async function send(): Promise<void> {
    if (await postponing.act(() => call('postponeFollowUp', { id: line.id, to, reason }))) changed();
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
      <input
        ref={day}
        id={`to-${line.id}`}
        type="date"
        value={to}
        onInput={(event) => setTo(event.currentTarget.value)}
      />
      <label for={`reason-${line.id}`}>{words.reason}</label>
      <input id={`reason-${line.id}`} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      <Wrong text={postponing.wrong} />
      <div class="acts">
        <button type="submit" class="main" aria-disabled={postponing.busy}>
          {words.confirm}
        </button>
        <button type="button" onClick={leave}>
          {common.back}
        </button>
      </div>
    </form>
  );
}
