/** @fileoverview What a right click on the grid offers. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../page-state';
import type { Box } from './a1';
import { MenuList } from './menu-list';
import { cellMenu } from './own-menus';
import type { PageDesk } from './page-desk';
import { useLeaving } from './use-leaving';

interface Props {
  readonly state: PageState | null;
  readonly box: Box;
  readonly desk: PageDesk;
}

export function ContextMenu(props: Props) {
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useLeaving(place, () => setAt(null));
  useEffect(() => {
    const grid = document.getElementById('grid');
    const open = (event: MouseEvent): void => {
      event.preventDefault();
      setAt({ left: event.clientX, top: event.clientY });
    };
    grid?.addEventListener('contextmenu', open);
    return () => grid?.removeEventListener('contextmenu', open);
  }, []);
  // It must not reach beyond the window.
  useEffect(() => {
    const box = place.current?.firstElementChild?.getBoundingClientRect();
    if (!box || !at) return;
    const top = Math.max(4, Math.min(at.top, window.innerHeight - box.height - 4));
    const left = Math.max(4, Math.min(at.left, window.innerWidth - box.width - 4));
    if (top !== at.top || left !== at.left) setAt({ left, top });
  }, [at]);
  if (!at) return null;
  return (
    <div class="context-menu" ref={place} style={{ left: `${at.left}px`, top: `${at.top}px` }}>
      <MenuList items={cellMenu(props)} close={() => setAt(null)} />
    </div>
  );
}
