/** @fileoverview 提交更新申请: a form that shows what stands there now. */
import type { ChangeRequestPage, CurrentValues } from '../application/review/change-request-page';
import { changeRequestsWords } from '../messages/pages/change-requests';
import { fill } from './parts/fill';
import { type Entries, RecordForm } from './parts/record-form';
import { call } from './parts/server';
import { show } from './parts/show';
import { useLookup } from './parts/use-lookup';
import { spoken } from './parts/words';

const words = spoken(changeRequestsWords);

show<ChangeRequestPage>(({ form, current }) => (
  <RecordForm
    form={form}
    save={(record) => call('requestChange', record)}
    said={({ id }) => [fill(words.requested, { id })]}
    beside={{ newValue: (entries) => <Now entries={entries} known={current} /> }}
  />
));

const NOBODY: CurrentValues = { customer: '', name: '', values: {} };

interface Props {
  readonly entries: Entries;
  readonly known: CurrentValues | undefined;
}

/** What stands there now, once customer and field are known. */
function Now({ entries, known }: Props) {
  const customer = (entries.customer ?? '').trim();
  const { found } = useLookup(
    customer,
    async () => (customer === '' ? { ok: true as const, ...NOBODY } : call('currentValues', { customer })),
    known ?? (customer === '' ? NOBODY : undefined),
  );
  if (found?.customer !== customer || customer === '') return null;
  const value = found.values[entries.field ?? ''];
  const text = value === undefined ? words.of : words.now;
  return <p class="help">{fill(text, { name: found.name, value: value || words.blank })}</p>;
}
