/** @fileoverview 新建客户: a customer by form; who may be the same is said while one types, and once it is filed. */

import type { RecordForm as Form } from '../application/filing/record-form';
import type { LikelyTwin } from '../application/twins/likely-twins';
import { formsWords } from '../messages/pages/forms';
import { fill } from './parts/fill';
import { hintLines } from './parts/logged-lines';
import { type Entries, RecordForm } from './parts/record-form';
import { call } from './parts/server';
import { show } from './parts/show';
import { useLookup } from './parts/use-lookup';
import { spoken } from './parts/words';

const words = spoken(formsWords);

show<Form>((form) => (
  <RecordForm
    form={form}
    save={(record) => call('createCustomer', record)}
    said={({ id, twins, hints }) => [
      fill(words.savedCustomer, { id }),
      ...(twins.length > 0 ? [words.twins] : []),
      ...twins.map(twinText),
      ...hintLines(hints),
    ]}
    beside={{
      name: (entries) => <Twins entries={entries} of="name" />,
      phone: (entries) => <Twins entries={entries} of="phone" />,
    }}
  />
));

function twinText({ id, name, owner, lastContact }: Omit<LikelyTwin, 'field'>): string {
  return fill(words.twin, { id, name, owner, last: lastContact || words.never });
}

const NONE: { readonly ok: true; readonly twins: readonly LikelyTwin[] } = { ok: true, twins: [] };
/** Of fewer characters half the register would be alike. */
const ENOUGH = 3;

interface Props {
  readonly entries: Entries;
  readonly of: 'name' | 'phone';
}

/** A hint only: it never stands in the way of saving. */
function Twins({ entries, of }: Props) {
  const typed = (entries[of] ?? '').trim();
  const enough = typed.length >= ENOUGH;
  const { found } = useLookup(
    enough ? typed : '',
    async () => (enough ? call('likelyTwins', { [of]: typed }) : NONE),
    NONE,
  );
  if (!enough || !found || found.twins.length === 0) return null;
  return (
    <div class="twins" role="status">
      {words.twins}
      <ul>
        {found.twins.map((twin) => (
          <li key={twin.id}>{twinText(twin)}</li>
        ))}
      </ul>
    </div>
  );
}
