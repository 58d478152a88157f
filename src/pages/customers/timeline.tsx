/** @fileoverview What happened with a customer, latest first. */
import { useState } from 'preact/hooks';
import type { Happened } from '../../application/profile/timeline';
import { customersWords } from '../../messages/pages/customers';
import { fill } from '../parts/fill';
import { common, spoken } from '../parts/words';

const words = spoken(customersWords);
const SHOWN = 8;

export function Timeline({ happened }: { readonly happened: readonly Happened[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? happened : happened.slice(0, SHOWN);
  return (
    <section>
      <h2>{words.timeline}</h2>
      {happened.length === 0 && <p class="faint">{words.noTimeline}</p>}
      <ol class="timeline">
        {shown.map((one) => (
          <li key={one.id} data-what={one.what}>
            <p class="faint">
              <time dateTime={one.on}>{one.on}</time> · {titleOf(one)}
              {one.who && ` · ${one.who}`}
            </p>
            {one.text && <p class="text">{one.text}</p>}
          </li>
        ))}
      </ol>
      {shown.length < happened.length && (
        <button type="button" onClick={() => setAll(true)}>
          {fill(common.more, { count: happened.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function titleOf({ what, title }: Happened): string {
  if (what === 'order') return fill(words.order, { amount: title.replace(/\B(?=(\d{3})+(?!\d))/g, ',') });
  return what === 'need' ? fill(words.need, { title }) : title;
}
