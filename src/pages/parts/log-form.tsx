/** @fileoverview The form of a contact: below its fields the plans that only a person can call done, and the data found right. */
import { useEffect, useState } from 'preact/hooks';
import type { RecordForm as Form } from '../../application/filing/record-form';
import type { OpenPlan } from '../../application/follow-ups/open-plans';
import type { Reference } from '../../application/keeping/references';
import { formsWords } from '../../messages/pages/forms';
import { loggedLines } from './logged-lines';
import { type Entries, RecordForm } from './record-form';
import { call } from './server';
import { Tick } from './ticks';
import type { Answer } from './use-action';
import { useLookup } from './use-lookup';
import { spoken } from './words';

const words = spoken(formsWords);

interface Props {
  readonly form: Form;
  readonly leave?: { readonly caption: string; readonly go: () => void };
}

export function LogForm({ form, leave }: Props) {
  const [finished, setFinished] = useState<readonly string[]>([]);
  const [verified, setVerified] = useState(false);
  const [meant, setMeant] = useState<Meant>();
  return (
    <RecordForm
      form={form}
      save={(record) => call('logInteraction', { ...record, finished, verified })}
      said={(done) => {
        setFinished([]);
        setVerified(false);
        return loggedLines(done);
      }}
      beside={{ customer: (entries) => <Name meant={meant} typed={typedIn(entries)} /> }}
      below={(entries) => (
        <Ticks
          entries={entries}
          ticked={finished}
          tick={setFinished}
          verified={verified}
          verify={setVerified}
          tell={setMeant}
        />
      )}
      {...(leave ? { leave } : {})}
    />
  );
}

/** Whom the text means that was typed. */
interface Meant {
  readonly typed: string;
  readonly id: string;
  readonly name: string;
}

const typedIn = (entries: Entries) => (entries.customer ?? '').trim();

/** A number alone tells nobody whether it is the right one. */
function Name({ meant, typed }: { readonly meant: Meant | undefined; readonly typed: string }) {
  if (!meant || meant.typed !== typed) return null;
  return (
    <p class="meant" role="status">
      {[meant.id, meant.name].filter((part) => part !== typed).join(' ')}
    </p>
  );
}

interface Open {
  readonly ok: true;
  readonly plans: readonly OpenPlan[];
  readonly customer?: Reference;
}

/** Of which text the answer is. */
interface Asked extends Open {
  readonly typed: string;
}

const NONE: Open = { ok: true, plans: [] };

interface TicksProps {
  readonly entries: Entries;
  readonly ticked: readonly string[];
  readonly tick: (ids: readonly string[]) => void;
  readonly verified: boolean;
  readonly verify: (verified: boolean) => void;
  readonly tell: (meant: Meant | undefined) => void;
}

/** A help only: that it cannot be read never stands in the way of saving. */
function Ticks({ entries, ticked, tick, verified, verify, tell }: TicksProps) {
  const customer = typedIn(entries);
  const { found } = useLookup(
    customer,
    async (): Promise<Answer<Asked>> => {
      const answer: Answer<Open> = customer === '' ? NONE : await call('openPlans', { customer });
      return answer.ok ? { ...answer, typed: customer } : answer;
    },
    customer === '' ? { ...NONE, typed: '' } : undefined,
  );
  useEffect(() => tell(found?.customer && { typed: found.typed, ...found.customer }), [found, tell]);
  const plans = found?.plans ?? [];
  return (
    <div class="fields">
      {plans.length > 0 && (
        <fieldset class="ticks">
          <legend>{words.alsoDone}</legend>
          {plans.map(({ id, dueOn, content, origin }) => (
            <Tick
              key={id}
              id={id}
              name={content}
              facts={[dueOn, origin].filter(Boolean).join(' · ')}
              chosen={ticked}
              choose={tick}
            />
          ))}
        </fieldset>
      )}
      <label class="tick">
        <input type="checkbox" checked={verified} onChange={(event) => verify(event.currentTarget.checked)} />
        <span>{words.verified}</span>
      </label>
    </div>
  );
}
