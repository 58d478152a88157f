/** @fileoverview A canvas does not wait for a font: its slices for a tab are loaded before it is drawn. */
import type { TabView } from '../page-state';
import { FONT } from './snapshot';

const known = new Set<string>();

export async function loadFont({ cells }: TabView): Promise<void> {
  const signs = [...new Set(cells.flat().join(''))].filter((sign) => !known.has(sign));
  if (signs.length === 0) return;
  for (const sign of signs) known.add(sign);
  const weights = ['', 'bold '];
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight}14px "${FONT}"`, signs.join(''))));
}
