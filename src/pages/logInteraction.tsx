/** @fileoverview 登记维护记录: a contact with the customer one is on; what it closes and what comes next is said. */
import type { RecordForm as Form } from '../application/filing/record-form';
import { loggedLines } from './parts/logged-lines';
import { RecordForm } from './parts/record-form';
import { call } from './parts/server';
import { show } from './parts/show';

show<Form>((form) => (
  <RecordForm form={form} save={(record) => call('logInteraction', record)} said={(done) => loggedLines(done)} />
));
