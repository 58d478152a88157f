/** @fileoverview 新建客户: a customer by form; who may be the same is said. */
import type { RecordForm as Form } from '../application/record-form';
import { formsWords } from '../messages/pages/forms';
import { fill } from './parts/fill';
import { RecordForm } from './parts/record-form';
import { call } from './parts/server';
import { show } from './parts/show';
import { spoken } from './parts/words';

const words = spoken(formsWords);

show<Form>((form) => {
  return (
    <RecordForm
      form={form}
      save={(record) => call('createCustomer', record)}
      said={({ id, twins }) => [
        fill(words.savedCustomer, { id }),
        ...(twins.length > 0 ? [words.twins] : []),
        ...twins.map(({ id: twin, name, owner, lastContact }) =>
          fill(words.twin, { id: twin, name, owner, last: lastContact || words.never }),
        ),
      ]}
    />
  );
});
