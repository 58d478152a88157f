/** @fileoverview The menu bar: the spreadsheet's own menus, then those of the script, as the person sees them. */
import { useRef, useState } from 'preact/hooks';
import type { MenuEntry, PageState } from '../page-state';
import type { Box } from './a1';
import type { Group, Item } from './menu-items';
import { MenuList } from './menu-list';
import { ownMenus, trialMenu } from './own-menus';
import type { PageDesk } from './page-desk';
import { useLeaving } from './use-leaving';

interface Props {
  readonly state: PageState | null;
  readonly box: Box;
  readonly desk: PageDesk;
}

export function MenuBar(props: Props) {
  const [shown, setShown] = useState<string | null>(null);
  const bar = useRef<HTMLElement>(null);
  const close = (): void => setShown(null);
  useLeaving(bar, close);
  return (
    <nav class="menu-bar" ref={bar}>
      {groups(props).map(({ caption, items }) => (
        <div class="menu" key={caption}>
          <button
            type="button"
            aria-haspopup="true"
            aria-expanded={shown === caption}
            onClick={() => setShown(shown === caption ? null : caption)}
            onPointerEnter={() => shown !== null && setShown(caption)}
          >
            {caption}
          </button>
          {shown === caption && <MenuList items={items} close={close} />}
        </div>
      ))}
    </nav>
  );
}

function groups(props: Props): Group[] {
  const { state, desk } = props;
  if (!state) return [];
  const scripted = (entry: MenuEntry): Item => {
    if (entry === 'separator') return entry;
    if ('items' in entry) return { caption: entry.caption, items: entry.items.map(scripted) };
    return { caption: entry.caption, run: () => void desk.menu(entry.fn) };
  };
  return [
    ...ownMenus(props),
    ...state.menus.map(({ caption, items }) => ({ caption, items: items.map(scripted) })),
    trialMenu(props, state),
  ];
}
