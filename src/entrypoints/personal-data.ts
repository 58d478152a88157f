/** @fileoverview One person's data, deleted or copied, as pages, the menu and tests ask for it. */
import { type Deletion, deletePersonalData } from '../application/personal-data/delete-personal-data';
import { exportPersonalData } from '../application/personal-data/export-personal-data';
import type { PersonInput } from '../application/personal-data/find-person';
import { askText, askYesNo, tell } from '../gateways/dialogs';
import { messagesFor } from '../messages';
import { contacts } from '../schema/tables/contacts';
import { customers } from '../schema/tables/customers';
import { activeRecord } from './active-record';
import { refreshCheck } from './data-quality';
import { serve } from './guard';
import { told } from './menu-items';
import { beginRun } from './run';

/** The list of problems quotes what was wrong: it is written anew. */
export function runDeletePersonalData(input: Deletion) {
  return serve('deletePersonalData', ({ world }) => deletePersonalData(input, world), { after: refreshCheck });
}

export function runExportPersonalData(input: PersonInput) {
  return serve('exportPersonalData', ({ world }) => exportPersonalData(input, world), { reading: true });
}

export function deletePersonItem(): void {
  const { menu, privacy, results } = messagesFor(beginRun().world.language);
  const person = askPerson(menu.deletePerson);
  const copy = person && told(menu.deletePerson, runExportPersonalData(person));
  if (!person || !copy) return;
  const reason = askText(menu.deletePerson, privacy.askReason);
  if (!reason || !askYesNo(menu.deletePerson, privacy.confirm(copy.person, copy.items.length))) return;
  const done = told(menu.deletePerson, runDeletePersonalData({ ...person, reason }));
  if (done) tell(menu.deletePerson, results.personDeleted(done.record, done.cells));
}

export function exportPersonItem(): void {
  const { menu, results } = messagesFor(beginRun().world.language);
  const person = askPerson(menu.exportPerson);
  const copy = person && told(menu.exportPerson, runExportPersonalData(person));
  if (!copy) return;
  const lines = copy.items.map(({ table, record, field, value }) => `${table} ${record} ${field}：${value}`);
  tell(menu.exportPerson, [results.personCopied(copy.person, lines.length), ...lines].join('\n'));
}

/** Who is selected, else who is asked for. */
function askPerson(title: string): PersonInput | undefined {
  const run = beginRun();
  const contact = activeRecord(run, contacts)?.id;
  if (contact) return { contact };
  const customer = activeRecord(run, customers)?.id;
  if (customer) return { customer };
  const id = askText(title, messagesFor(run.world.language).privacy.askWho)?.trim();
  if (!id) return undefined;
  return /^P\d+$/i.test(id) ? { contact: id.toUpperCase() } : { customer: id };
}
