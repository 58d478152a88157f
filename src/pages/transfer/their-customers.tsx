/** @fileoverview The customers of one member to be ticked: narrowed by what one types, such as a place or a grade. */
import { useState } from 'preact/hooks';
import type { TransferPage } from '../../application/follow-ups/transfer-page';
import { transferWords } from '../../messages/pages/transfer';
import { fill } from '../parts/fill';
import { Tick, TickAll } from '../parts/ticks';
import { spoken } from '../parts/words';

const words = spoken(transferWords);

type Customer = TransferPage['customers'][number];

interface Props {
  readonly customers: readonly Customer[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

/** More lines than this nobody reads; who wants all ticks all. */
const SHOWN = 200;

export function TheirCustomers({ customers, chosen, choose }: Props) {
  const [text, setText] = useState('');
  const fitting = customers.filter((one) => fits(one, text));
  const ids = fitting.map(({ id }) => id);
  const others = chosen.filter((id) => !ids.includes(id));
  if (customers.length === 0) return <p class="nothing">{words.nothing}</p>;
  return (
    <section>
      <input
        type="search"
        aria-label={words.narrow}
        placeholder={words.narrow}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <TickAll ids={ids} chosen={chosen.filter((id) => ids.includes(id))} choose={(now) => choose([...others, ...now])}>
        {text.trim() === '' ? words.all : fill(words.allOf, { count: ids.length })}
        {others.length > 0 && <span class="faint"> {fill(words.unseen, { count: others.length })}</span>}
      </TickAll>
      <ul>
        {fitting.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <Tick id={one.id} name={one.name} facts={factsOf(one)} chosen={chosen} choose={choose} />
          </li>
        ))}
      </ul>
      {ids.length > SHOWN && <p class="faint">{fill(words.more, { count: ids.length, shown: SHOWN })}</p>}
    </section>
  );
}

function factsOf({ id, grade, stage, region }: Customer): string {
  return [id, grade, stage, region].filter(Boolean).join(' · ');
}

/** Every word stands somewhere. */
function fits(customer: Customer, text: string): boolean {
  const told = `${factsOf(customer)} ${customer.name} ${customer.industry}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => told.includes(word));
}
