/** @fileoverview What 提交更新申请 begins with: the form, and the values that stand there now. */
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { changeRequests } from '../../schema/tables/change-requests';
import { customers } from '../../schema/tables/customers';
import { fieldTitled } from '../filing/field-titled';
import { type RecordForm, recordForm } from '../filing/record-form';
import type { Stored, World } from '../ports';
import { refusal } from '../user-error';
import { valueNow } from './apply-change';
import { isRequestable } from './request-change';

export interface CurrentValues {
  readonly customer: string;
  readonly name: string;
  /** By the title that a request stores. */
  readonly values: Readonly<Record<string, string>>;
}

export interface ChangeRequestPage {
  readonly form: RecordForm;
  readonly current?: CurrentValues;
}

/** What only who decides knows. */
const DECIDED: readonly string[] = ['reviewer', 'decisionNote'];

type PageWorld = Pick<World, 'register' | 'config' | 'clock' | 'caller' | 'language'>;

/** Fields that only reviewers and managers decide cannot be asked for. */
export function changeRequestPage(customer: string | undefined, world: PageWorld): ChangeRequestPage {
  const title = messagesFor(world.language).menu.requestChange.replace(/…$/, '');
  const form = recordForm(title, changeRequests, customer ? { customer } : {}, world);
  const groups = form.groups.map((group) => ({
    ...group,
    fields: group.fields
      .filter(({ key }) => !DECIDED.includes(key))
      .map((field) => {
        if (field.key !== 'field') return field;
        return {
          ...field,
          options: field.options.filter(({ value }) => isRequestable(fieldTitled(customers, value) ?? '')),
        };
      }),
  }));
  const whole = { ...form, groups };
  return customer ? { form: whole, current: currentValues({ customer }, world) } : { form: whole };
}

export function currentValues(
  { customer }: { readonly customer: string },
  { register, language }: PageWorld,
): CurrentValues {
  const stored = register.find<Table>(customers, String(customer)) as Stored | undefined;
  if (!stored) throw refusal(messagesFor(language).requesting.customerUnknown(customer), 'customer', customer);
  const titles = Object.entries((customers as Table).fields).filter(([key]) => isRequestable(key));
  return {
    customer,
    name: String(stored.values.name ?? ''),
    values: Object.fromEntries(titles.map(([key, { title }]) => [title['zh-CN'], valueNow(stored, key)])),
  };
}
