/** @fileoverview Opens a page for the person at the keyboard; who may not use it is told so inside the page. */
import { showDialog, showSidebar } from '../gateways/pages';
import { messagesFor } from '../messages';
import type { ServerFunction } from './access';
import { build } from './features';
import { serve } from './guard';
import type { Caption } from './menu';
import { beginRun, type Run } from './run';

interface Opening {
  /** The HTML file. */
  readonly page: string;
  readonly caption: Caption;
  /** The function by whose roles it is opened. */
  readonly fn: ServerFunction;
  /** What it begins with, so that it shows at once. */
  readonly begin: (run: Run) => object;
  /** Opened before there is a register, too. */
  readonly anytime?: true;
  /** Of a dialog; without it, a sidebar. */
  readonly size?: { readonly width: number; readonly height: number };
}

export function openPage({ page, caption, fn, begin, anytime, size }: Opening): void {
  const { language } = beginRun().world;
  const title = bare(messagesFor(language).menu[caption]);
  const served = serve(fn, begin, { reading: true, ...(anytime ? { anytime } : {}) });
  const begun = served.ok ? served : { refused: served.problems.map(({ message }) => message) };
  const data = { ...begun, title, language, build };
  if (size) showDialog(page, title, data, size);
  else showSidebar(page, title, data);
}

/** A menu's dots say that a page comes; the page does not say so of itself. */
export function bare(caption: string): string {
  return caption.replace(/…$/, '');
}
