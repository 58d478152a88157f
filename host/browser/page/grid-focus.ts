/** @fileoverview Keys for the grid: its library does not always turn to them by itself. */
import type { Univer } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';

const FRAME_MS = 16;

/** Typing goes into the selected cell again. */
export function focusGrid(univer: Univer): void {
  (document.activeElement as HTMLElement | null)?.blur();
  univer.__getInjector().get(ILayoutService).focus();
}

/**
 * Keys go through the editor of cells, and the library turns to that when a cell is selected. On a busy machine the editor
 * is made after the first selection, and the grid stays deaf until somebody clicks: so it is selected again. Whoever has
 * gone elsewhere meanwhile stays there.
 */
export async function takeKeys(univer: Univer, select: () => void): Promise<void> {
  while (document.activeElement === document.body) {
    select();
    focusGrid(univer);
    await new Promise((resolve) => setTimeout(resolve, FRAME_MS));
  }
}
