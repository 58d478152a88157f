/** @fileoverview The menu bar: the spreadsheet's own menus, then those of the script, as the person sees them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry, PageState } from '../page-state';
import { type Box, rangeName } from './a1';
import { quarterEnd, tomorrowAt } from './clock';
import type { PageDesk } from './page-desk';
import { words } from './words';

interface Props {
  readonly state: PageState | null;
  readonly box: Box;
  readonly desk: PageDesk;
}

type Item = 'separator' | { readonly caption: string; readonly run: () => void } | Group;

interface Group {
  readonly caption: string;
  readonly items: readonly Item[];
}

export function MenuBar(props: Props) {
  const [shown, setShown] = useState<string | null>(null);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const away = (event: Event): void => {
      if (!bar.current?.contains(event.target as Node)) setShown(null);
    };
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setShown(null);
    };
    document.addEventListener('pointerdown', away, true);
    document.addEventListener('keydown', leave, true);
    return () => {
      document.removeEventListener('pointerdown', away, true);
      document.removeEventListener('keydown', leave, true);
    };
  }, []);
  const close = (): void => setShown(null);
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
          {shown === caption && <List items={items} close={close} />}
        </div>
      ))}
    </nav>
  );
}

function List({ items, close }: { readonly items: readonly Item[]; readonly close: () => void }) {
  return (
    <div class="menu-list" role="menu">
      {items.map((item, i) => {
        if (item === 'separator') return <hr key={`${captionOf(items[i - 1])}-line`} />;
        if ('items' in item) {
          return (
            <div class="sub" key={item.caption}>
              <button type="button" role="menuitem" aria-haspopup="true">
                {item.caption}
              </button>
              <List items={item.items} close={close} />
            </div>
          );
        }
        return (
          <div class="item" key={item.caption}>
            <button
              type="button"
              role="menuitem"
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.caption}
            </button>
          </div>
        );
      })}
    </div>
  );
}

function captionOf(item: Item | undefined): string {
  return item === undefined || item === 'separator' ? '' : item.caption;
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
    ...own(props),
    ...state.menus.map(({ caption, items }) => ({ caption, items: items.map(scripted) })),
    trial(props, state),
  ];
}

function own({ desk, box }: Props): Group[] {
  const [rows, columns] = [box.endRow - box.startRow + 1, box.endColumn - box.startColumn + 1];
  const column = box.startColumn + 1;
  const item = (caption: string, action: string, body: Readonly<Record<string, unknown>>): Item => ({
    caption,
    run: () => void desk.act(action, body),
  });
  const atRow = { at: box.startRow + 1, count: rows };
  const atColumn = { at: column, count: columns };
  return [
    {
      caption: words.file,
      items: [
        { caption: words.saveAs, run: () => window.location.assign('/register.xlsx') },
        'separator',
        { caption: words.reset, run: () => window.confirm(words.resetAsk) && void desk.act('reset') },
      ],
    },
    {
      caption: words.edit,
      items: [
        item(words.undo, 'undo', {}),
        item(words.clear, 'clear', { range: rangeName(box) }),
        'separator',
        item(words.insertRow, 'insertRows', atRow),
        item(words.deleteRow, 'deleteRows', atRow),
        'separator',
        item(words.insertColumn, 'insertColumns', atColumn),
        item(words.deleteColumn, 'deleteColumns', atColumn),
      ],
    },
    {
      caption: words.data,
      items: [
        item(words.sortUp, 'sort', { column, ascending: true }),
        item(words.sortDown, 'sort', { column, ascending: false }),
        'separator',
        { caption: words.filter, run: () => void desk.filterBy(column) },
        item(words.unfilter, 'filter', { column, values: null }),
      ],
    },
  ];
}

function trial({ desk }: Props, { clock }: PageState): Group {
  const to = (caption: string, moment: string): Item => ({
    caption,
    run: () => void desk.act('advance', { to: moment }),
  });
  return {
    caption: words.trial,
    items: [
      { caption: words.outbox, run: () => void desk.open('outbox') },
      { caption: words.log, run: () => void desk.open('executions') },
      'separator',
      to(words.advanceHour, '1h'),
      to(words.tomorrowEight, tomorrowAt(clock, '08:00')),
      to(words.tomorrowNine, tomorrowAt(clock, '09:30')),
      to(words.quarterEnd, quarterEnd(clock)),
    ],
  };
}
