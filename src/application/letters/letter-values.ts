/** @fileoverview What the placeholders of a text mean for a customer and the member who writes. */

import { addressedAs } from '../../domain/contacts/salutation';
import { gradeCode } from '../../domain/grade-text';
import { type Filling, type Template, templateFor } from '../../domain/letters/fill-template';
import type { RecordOf } from '../../schema/define-table';
import { contacts } from '../../schema/tables/contacts';
import type { customers } from '../../schema/tables/customers';
import { templates } from '../../schema/tables/templates';
import { defaultTemplates } from '../../schema/templates-default';
import type { Member } from '../config/config';
import { settingsOf } from '../config/typed-settings';
import type { World } from '../ports';

type Customer = RecordOf<typeof customers>;
type LetterWorld = Pick<World, 'register' | 'config'>;

/** Of a scene whose every text was wiped the text serves that set-up writes. */
export function lettersOf({ register }: LetterWorld): Template[] {
  const all = register.all(templates).map(({ values }) => values);
  const written = all.filter(({ text }) => text.trim() !== '');
  const wiped = new Set(all.filter(({ active, text }) => active && text.trim() === '').map(({ scene }) => scene));
  for (const { scene, active } of written) if (active) wiped.delete(scene);
  const shipped = defaultTemplates.filter(({ scene }) => wiped.has(scene));
  return [...written, ...shipped.map((one) => ({ ...one, active: true }))];
}

export function letterFor(all: readonly Template[], scene: string, customer: Customer, tags: readonly string[] = []) {
  return templateFor(all, scene, [...tags, ...customer.tags, ...customer.autoTags], gradeCode(customer.grade));
}

/** `person` is who is written to; the main contact where nobody is named. */
export function letterValues(
  customer: Customer,
  writer: Member | undefined,
  { register, config }: LetterWorld,
  person?: RecordOf<typeof contacts>,
): Filling {
  const main =
    person ??
    register.all(contacts).find(({ values }) => values.customer === customer.id && values.active && values.primary)
      ?.values;
  return {
    称呼: addressedAs(main?.name || customer.contactName, main?.title || customer.contactTitle, main?.salutation),
    客户: customer.name,
    负责人: writer?.name ?? customer.owner,
    公司: settingsOf(config).companyName,
    电话: '',
    经理: writer?.manager ?? '',
    兴趣: main?.interests ?? '',
  };
}
