/** @fileoverview The top line: what file this is, what time it is in it, and who sits before it. */
import type { PageState, Reply } from '../page-state';
import { words } from './words';

interface Props {
  readonly state: PageState | null;
  readonly act: (action: string, body?: Readonly<Record<string, unknown>>) => Promise<Reply | null>;
  readonly open: (panel: 'outbox' | 'executions') => Promise<void>;
}

export function TitleBar({ state, act, open }: Props) {
  if (!state) return <header class="title-bar" />;
  return (
    <header class="title-bar">
      <span class="logo" aria-hidden="true" />
      <h1>{state.title}</h1>
      <span class="space" />
      <span class="clock" title={words.clock}>
        {state.clock.slice(0, 10)} {words.weekdays[state.weekday]} {state.clock.slice(11)}
      </span>
      <button type="button" class="quiet" onClick={() => void open('outbox')}>
        {words.outbox} {state.mails > 0 && <b class="count">{state.mails}</b>}
      </button>
      <label class="me">
        {words.me}
        <select
          value={state.user}
          onChange={(event) => void act('user', { email: (event.currentTarget as HTMLSelectElement).value })}
        >
          {state.people.map(({ email, name, role }) => (
            <option key={email} value={email}>
              {name ? `${name} · ${role}` : words.stranger}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
