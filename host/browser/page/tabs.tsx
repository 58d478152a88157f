/** @fileoverview The tabs at the bottom; hidden ones are in a list. */
import type { PageState } from '../page-state';
import { words } from './words';

interface Props {
  readonly state: PageState | null;
  readonly look: (tab: string) => void;
  readonly rename: (to: string) => void;
}

export function Tabs({ state, look, rename }: Props) {
  if (!state) return <footer class="tabs" />;
  const hidden = state.tabs.filter((tab) => tab.hidden);
  return (
    <footer class="tabs">
      <div class="tab-line" role="tablist">
        {state.tabs
          .filter((tab) => !tab.hidden)
          .map(({ id, name, color }) => (
            <button
              key={id}
              type="button"
              role="tab"
              aria-selected={name === state.tab.name}
              style={color ? { boxShadow: `inset 0 -3px ${color}` } : undefined}
              onClick={() => look(name)}
              onDblClick={() => {
                const to = window.prompt(name, name);
                if (to && to !== name) rename(to);
              }}
            >
              {name}
            </button>
          ))}
      </div>
      {hidden.length > 0 && (
        <select
          aria-label={words.hiddenTabs}
          value={hidden.some(({ name }) => name === state.tab.name) ? state.tab.name : ''}
          onChange={(event) => look(event.currentTarget.value)}
        >
          <option value="" disabled>
            {words.hiddenTabs}
          </option>
          {hidden.map(({ id, name }) => (
            <option key={id} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </footer>
  );
}
