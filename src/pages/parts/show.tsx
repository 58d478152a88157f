/** @fileoverview Draws a page with what the server gave it to begin with, or says why it gave nothing. */

import { type ComponentChild, render } from 'preact';
import type { Language } from '../../schema/language';
import { CloseButton } from './close-button';
import css from './page.css';
import { baseStyle } from './style';

interface Begun {
  readonly language: Language;
  readonly title: string;
}

type Opened<Data> = Begun & (Data | { readonly refused: readonly string[] });

declare const PAGE: unknown;

export function show<Data extends object>(draw: (data: Data & Begun) => ComponentChild): void {
  const data = PAGE as Opened<Data>;
  document.documentElement.lang = data.language;
  document.title = data.title;
  baseStyle(css);
  const place = document.getElementById('page');
  if (place) render('refused' in data ? <Refused reasons={data.refused} /> : draw(data), place);
}

/** A role that may not use this page, or a register that cannot be used now. */
function Refused({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <main class="refused">
      <div role="alert">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      <CloseButton />
    </main>
  );
}
