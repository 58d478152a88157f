/** @fileoverview A list of menu items, with further lists beside it. */
import type { Item } from './menu-items';

export function MenuList({ items, close }: { readonly items: readonly Item[]; readonly close: () => void }) {
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
              <MenuList items={item.items} close={close} />
            </div>
          );
        }
        return (
          <div key={item.caption}>
            <button
              type="button"
              role="menuitem"
              aria-label={item.caption}
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.caption}
              {item.keys && <kbd>{item.keys}</kbd>}
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
