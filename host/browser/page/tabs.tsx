/** @fileoverview The tabs at the bottom: looked at, renamed where they stand, added, moved, hidden, deleted. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageState, TabLabel } from '../page-state';
import type { Item } from './menu-items';
import { MenuList } from './menu-list';
import type { PageDesk } from './page-desk';
import { useLeaving } from './use-leaving';
import { words } from './words';

interface Props {
  readonly state: PageState | null;
  readonly desk: PageDesk;
}

export function Tabs({ state, desk }: Props) {
  if (!state) return <footer class="tabs" />;
  const shown = state.tabs.filter((tab) => !tab.hidden || tab.name === state.tab.name);
  return (
    <footer class="tabs">
      <button
        type="button"
        class="plus"
        aria-label={words.addTab}
        title={words.addTab}
        onClick={() => void desk.act('addTab')}
      >
        +
      </button>
      <AllTabs state={state} desk={desk} />
      <div class="tab-line" role="tablist">
        {shown.map((tab) => (
          <Tab key={tab.id} tab={tab} state={state} desk={desk} />
        ))}
      </div>
    </footer>
  );
}

interface TabProps {
  readonly tab: TabLabel;
  readonly state: PageState;
  readonly desk: PageDesk;
}

function Tab({ tab, state, desk }: TabProps) {
  const { name, color } = tab;
  const [renaming, setRenaming] = useState(false);
  const [menu, setMenu] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useLeaving(place, () => setMenu(false));
  const isOpen = name === state.tab.name;
  const rename = (to: string): void => {
    setRenaming(false);
    if (to.trim() !== '' && to !== name) void desk.act('renameTab', { to });
  };
  return (
    <div class="tab" ref={place} style={color ? { boxShadow: `inset 0 -3px ${color}` } : undefined}>
      {renaming ? (
        <NameField name={name} rename={rename} />
      ) : (
        <button
          type="button"
          role="tab"
          aria-selected={isOpen}
          onClick={() => !isOpen && void desk.act('look', { tab: name })}
          onDblClick={() => setRenaming(true)}
          onContextMenu={(event) => {
            event.preventDefault();
            if (!isOpen) void desk.act('look', { tab: name });
            setMenu(true);
          }}
        >
          {name}
        </button>
      )}
      {isOpen && !renaming && (
        <button
          type="button"
          class="more"
          aria-label={words.tabMenu}
          aria-expanded={menu}
          onClick={() => setMenu(!menu)}
        />
      )}
      {menu && isOpen && (
        <div class="tab-menu" style={{ left: `${place.current?.getBoundingClientRect().left ?? 0}px` }}>
          <MenuList items={itemsOf(tab, state, desk, () => setRenaming(true))} close={() => setMenu(false)} />
        </div>
      )}
    </div>
  );
}

function itemsOf({ name, hidden }: TabLabel, { tabs }: PageState, desk: PageDesk, rename: () => void): Item[] {
  const at = tabs.findIndex((tab) => tab.name === name);
  const seen = (from: number, step: number): number => {
    for (let i = from; i >= 0 && i < tabs.length; i += step) if (!tabs[i]?.hidden) return i;
    return -1;
  };
  const [left, right] = [seen(at - 1, -1), seen(at + 1, 1)];
  const move = (caption: string, to: number): Item[] =>
    to < 0 ? [] : [{ caption, run: () => void desk.act('moveTab', { to }) }];
  return [
    { caption: words.renameTab, run: rename },
    ...move(words.tabLeft, left),
    ...move(words.tabRight, right),
    ...(hidden ? [] : [{ caption: words.hideTab, run: () => void desk.act('hideTab', { tab: name, hidden: true }) }]),
    'separator',
    { caption: words.deleteTab, run: () => desk.confirm(words.deleteTabAsk(name), 'deleteTab') },
  ];
}

/** Ends once: a field that is taken away loses the focus, which is no second answer. */
function NameField({ name, rename }: { readonly name: string; readonly rename: (to: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  useEffect(() => field.current?.select(), []);
  const end = (to: string): void => {
    if (ended.current) return;
    ended.current = true;
    rename(to);
  };
  return (
    <input
      aria-label={words.renameTab}
      ref={field}
      defaultValue={name}
      size={Math.max(4, name.length * 2)}
      onBlur={(event) => end(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') end(name);
        if (event.key === 'Enter' && !event.isComposing) end(event.currentTarget.value);
      }}
    />
  );
}

/** All tabs by name; a hidden one that is chosen shows again, as in Sheets. */
function AllTabs({ state, desk }: { readonly state: PageState; readonly desk: PageDesk }) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useLeaving(place, () => setOpen(false));
  const choose = async ({ name, hidden }: TabLabel): Promise<void> => {
    if (hidden) await desk.act('hideTab', { tab: name, hidden: false });
    await desk.act('look', { tab: name });
  };
  return (
    <div class="all-tabs" ref={place}>
      <button
        type="button"
        aria-label={words.sheets}
        title={words.sheets}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        ≡
      </button>
      {open && (
        <div class="tab-menu" style={{ left: '44px' }}>
          <div class="menu-list" role="menu">
            {state.tabs.map((tab) => (
              <div key={tab.id}>
                <button
                  type="button"
                  role="menuitem"
                  class={tab.hidden ? 'hidden-tab' : ''}
                  onClick={() => {
                    setOpen(false);
                    void choose(tab);
                  }}
                >
                  {tab.name}
                </button>
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
