/** @fileoverview In which order a commit writes its tabs: a run may die between any two. */
import { rank } from '../../src/gateways/commit-marks';
import type { TabUnit } from '../../src/gateways/tab-unit';
import type { Table } from '../../src/schema/define-table';
import { changeRequests } from '../../src/schema/tables/change-requests';
import { changes } from '../../src/schema/tables/changes';
import { contacts } from '../../src/schema/tables/contacts';
import { customers } from '../../src/schema/tables/customers';
import { outbox } from '../../src/schema/tables/outbox';
import { state } from '../../src/schema/tables/state';

const at = (table: Table) => rank({ tab: { table } } as TabUnit);

it.each([
  ['a mail before the decision that sends it', outbox, customers],
  ['a customer before the request that changed it: in force, nobody would decide it again', customers, changeRequests],
  ['a contact likewise', contacts, changeRequests],
  ['all that people see before the log', changeRequests, changes],
  ['the log before what the register remembers', changes, state],
])('%s', (_words, first, second) => {
  expect(at(first)).toBeLessThan(at(second));
});
