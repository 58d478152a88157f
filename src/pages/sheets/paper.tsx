/** @fileoverview One sheet as it comes out of the printer. */
import type { CollectionSheet, CollectionSheets, SheetField } from '../../application/filing/collection-sheets';
import { collectionSheetsWords } from '../../messages/pages/collection-sheets';
import { fill } from '../parts/fill';
import { spoken } from '../parts/words';
import { boxText, markOf } from './sheet-text';

const words = spoken(collectionSheetsWords);

interface Props {
  readonly page: CollectionSheets;
  readonly sheet: CollectionSheet;
  readonly filled: boolean;
}

export function Paper({ page, sheet, filled }: Props) {
  const { company, member, day, intro, privacy, customer } = page;
  const facts = [
    company,
    filled && customer ? fill(words.customer, customer) : '',
    fill(words.by, { name: member }),
    fill(words.day, { day }),
  ];
  return (
    <article class="paper">
      <h1>{fill(words.heading, { title: sheet.title })}</h1>
      <p class="facts">{facts.filter(Boolean).join('　')}</p>
      {intro !== '' && <p class="intro">{intro}</p>}
      {sheet.groups.map(({ title, fields }) => (
        <section key={title}>
          {title !== '' && <h2>{title}</h2>}
          <dl>
            {fields.map((field) => (
              <Line key={field.label} field={field} filled={filled} />
            ))}
          </dl>
        </section>
      ))}
      <p class="notice">
        {words.required}
        <br />
        {privacy}
      </p>
    </article>
  );
}

function Line({ field, filled }: { readonly field: SheetField; readonly filled: boolean }) {
  const { label, boxes, value, tall } = field;
  const wide = tall || boxes.length > 3;
  return (
    <div class={wide ? 'line wide' : 'line'}>
      <dt>
        {label}
        <b>{markOf(field)}</b>
      </dt>
      <dd class={tall ? 'tall' : ''}>
        {boxes.map((box) => (
          <span key={box.label}>
            {boxText(filled && box.ticked)} {box.label}
          </span>
        ))}
        {filled && value}
      </dd>
    </div>
  );
}
