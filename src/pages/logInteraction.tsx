/** @fileoverview 登记维护记录: a contact with the customer one is on; what it closes and what comes next is said. */
import type { RecordForm as Form } from '../application/record-form';
import { fill } from './parts/fill';
import { RecordForm } from './parts/record-form';
import { call } from './parts/server';
import { show } from './parts/show';

show<Form>((form) => {
  const { words } = form;
  return (
    <RecordForm
      form={form}
      save={(record) => call('logInteraction', record)}
      said={({ id, closed, next }) => [
        fill(words.savedInteraction, { id }),
        ...(closed.length > 0 ? [fill(words.closed, { count: closed.length })] : []),
        ...(next === '' ? [] : [fill(words.next, { date: next })]),
      ]}
    />
  );
});
