/** @fileoverview The top line: what file this is, what time it is in it, and who sits before it. */
import type { PageState } from '../page-state';
import type { PageDesk } from './page-desk';
import { words } from './words';

export function TitleBar({ state, desk }: { readonly state: PageState | null; readonly desk: PageDesk }) {
  if (!state) return <header class="title-bar" />;
  return (
    <header class="title-bar">
      <span class="logo" aria-hidden="true" />
      <h1>{state.title}</h1>
      <span class="space" />
      <span class="clock" title={words.clock}>
        {state.clock.slice(0, 10)} {words.weekdays[state.weekday]} {state.clock.slice(11)}
      </span>
      <button type="button" class="quiet" onClick={() => void desk.open('outbox')}>
        {words.outbox} {state.mails > 0 && <b class="count">{state.mails}</b>}
      </button>
      <label class="me">
        {words.me}
        <select
          value={state.user}
          onChange={(event) => void desk.act('user', { email: (event.currentTarget as HTMLSelectElement).value })}
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
