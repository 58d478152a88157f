/** @fileoverview The people at a customer, with what one needs to reach them. */
import type { Person } from '../../application/profile/people';
import { customersWords } from '../../messages/pages/customers';
import { Copy } from '../parts/copy';
import { spoken } from '../parts/words';

const words = spoken(customersWords);

export function People({ people }: { readonly people: readonly Person[] }) {
  return (
    <section>
      <h2>{words.people}</h2>
      {people.length === 0 && <p class="faint">{words.noPeople}</p>}
      <ul>
        {people.map((person) => (
          <li key={person.name + person.phones.join()}>
            <p class="text">
              <b>{person.name}</b> <span class="faint">{aside(person)}</span>
            </p>
            {person.phones.map((number) => (
              <p key={number} class="reach">
                <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>
                <Copy text={number} about={`${person.name} ${number}`} />
              </p>
            ))}
            {[person.wechat, person.email].filter(Boolean).map((account) => (
              <p key={account} class="reach">
                <span>{account}</span>
                <Copy text={account} about={`${person.name} ${account}`} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function aside({ salutation, name, title, role, main }: Person): string {
  const parts = [salutation === name ? '' : salutation, title, role, main ? words.main : ''];
  return parts.filter(Boolean).join(' · ');
}
