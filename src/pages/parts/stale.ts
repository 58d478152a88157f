/** @fileoverview A push is live at once, an open page stays as it was: before it acts it asks whether it is still the program's. */
import type { programBuild } from '../../main';
import { invoke } from './invoke';
import { common } from './words';

declare const PAGE: { readonly build: string };

// Asking costs a call of a second or so: not before every one.
const TRUSTED_MS = 10 * 60_000;

let seen = Date.now();

/** Its message is for people as it is. */
export class StalePage extends Error {}

export async function mustBeCurrent(): Promise<void> {
  if (Date.now() - seen < TRUSTED_MS) return;
  const answer = (await invoke('programBuild', [])) as ReturnType<typeof programBuild>;
  if (answer.ok && answer.build !== PAGE.build) throw new StalePage(common.stale);
  seen = Date.now();
}
