/** @fileoverview Something that is open closes when one clicks elsewhere or presses Escape. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function useLeaving(place: RefObject<HTMLElement | null>, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const away = (event: Event): void => {
      if (!place.current?.contains(event.target as Node)) latest.current();
    };
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') latest.current();
    };
    document.addEventListener('pointerdown', away, true);
    document.addEventListener('keydown', leave, true);
    return () => {
      document.removeEventListener('pointerdown', away, true);
      document.removeEventListener('keydown', leave, true);
    };
  }, [place]);
}
