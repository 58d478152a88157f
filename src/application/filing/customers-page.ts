/** @fileoverview What the sidebars about customers begin with: whose customers, one customer's profile, the form to log a contact. */
import { messagesFor } from '../../messages';
import { interactions } from '../../schema/tables/interactions';
import { callerAuthor } from '../change-log/authorship';
import { customerProfile, type Profile, type ProfileWorld } from '../profile/customer-profile';
import { type RecordForm, recordForm } from './record-form';
import { type Found, searchCustomers } from './search-customers';

/** One customer, all of one's own, or one to be put into a cell. */
export type CustomersMode = 'profile' | 'mine' | 'choose';

export interface CustomersPage {
  readonly mode: CustomersMode;
  readonly today: string;
  readonly me: string;
  readonly found?: Found;
  readonly profile?: Profile;
  readonly form: RecordForm;
}

export function customersPage(mode: CustomersMode, id: string | undefined, world: ProfileWorld): CustomersPage {
  const { menu } = messagesFor(world.language);
  const me = callerAuthor(world.caller, '脚本', world.config).actor;
  const begun = { mode, me, today: world.clock.today() };
  const form = recordForm(menu.logInteraction.replace(/…$/, ''), interactions, {}, world);
  if (id !== undefined) return { ...begun, form, profile: customerProfile({ id }, world) };
  return { ...begun, form, found: searchCustomers(mode === 'choose' ? {} : { owner: me }, world) };
}
