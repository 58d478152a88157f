/** @fileoverview One customer at a glance: what to know first on top, what happened below. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile as ProfileData } from '../../application/profile/customer-profile';
import { customersWords } from '../../messages/pages/customers';
import { Copy } from '../parts/copy';
import { fill } from '../parts/fill';
import { call } from '../parts/server';
import { useAction } from '../parts/use-action';
import { spoken } from '../parts/words';
import { Wrong } from '../parts/wrong';
import { Next } from './list';
import { People } from './people';
import { Timeline } from './timeline';

const words = spoken(customersWords);

interface Props {
  readonly profile: ProfileData;
  readonly today: string;
  readonly log: () => void;
  readonly reread: () => void;
  readonly leave: () => void;
}

export function Profile(props: Props) {
  const { profile, leave } = props;
  return (
    <main class="profile">
      <button type="button" class="link" onClick={leave}>
        ‹ {words.list}
      </button>
      <Head {...props} />
      <ToConfirm profile={profile} />
      <Part title={words.promises} items={profile.promises}>
        {({ on, text, by, dueOn }) => (
          <li key={on + text}>
            <p class="text">{text}</p>
            <p class="faint">
              {fill(words.promised, { date: on, by })}
              {dueOn && ` · ${fill(words.until, { date: dueOn })}`}
            </p>
          </li>
        )}
      </Part>
      <People people={profile.people} />
      <Part title={words.needs} items={profile.needs}>
        {({ id, type, text, status, urgent, dueOn }) => (
          <li key={id}>
            <p class="text">{text}</p>
            <p class="faint">
              {urgent && <b class="late">{words.urgent} </b>}
              {[type, status, dueOn && fill(words.dueBy, { date: dueOn })].filter(Boolean).join(' · ')}
            </p>
          </li>
        )}
      </Part>
      <Part title={words.plans} items={profile.plans}>
        {({ id, dueOn, text, method }) => (
          <li key={id}>
            <p class="text">{text}</p>
            <p class="faint">
              <span class={dueOn < props.today ? 'late' : ''}>{dueOn}</span>
              {method && ` · ${method}`}
            </p>
          </li>
        )}
      </Part>
      <Part title={words.talking} items={profile.talkingPoints}>
        {({ scene, text }) => (
          <li key={text} class="said">
            <p class="scene">
              <b>{scene}</b>
              <Copy text={text} about={scene} />
            </p>
            <p class="text">{text}</p>
          </li>
        )}
      </Part>
      <Timeline happened={profile.timeline} />
      <Facts facts={profile.facts} status={profile.status} />
    </main>
  );
}

function Head({ profile, today, log }: Props) {
  const { id, name, stage, owner, health, healthLevel, lastContact, nextFollowUp } = profile;
  const going = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header>
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      <p class="faint">{[id, stage, owner || words.nobody].join(' · ')}</p>
      <p class="chips">
        <span class="chip">{gradeShown(profile)}</span>
        <span class={`chip ${LEVELS[healthLevel]}`}>
          {words.health} {health} · {healthLevel}
        </span>
      </p>
      <p class="faint">
        {lastContact === '' ? words.never : fill(words.last, { date: lastContact })} ·{' '}
        <Next day={nextFollowUp} today={today} />
      </p>
      <div class="acts">
        <button type="button" class="main" onClick={log}>
          {words.log}
        </button>
        <button
          type="button"
          aria-disabled={going.busy}
          onClick={() => void going.act(() => call('goToCustomer', { id }))}
        >
          {words.toRow}
        </button>
      </div>
      <Wrong text={going.wrong} />
      <details>
        <summary>{words.why}</summary>
        <ul class="reasons">
          {[profile.gradeReason, ...profile.healthParts].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </header>
  );
}

/** A（高价值客户） */
function gradeShown({ grade, gradeLabel }: ProfileData): string {
  if (grade === '') return words.ungraded;
  return gradeLabel === '' ? grade : fill(words.graded, { grade, label: gradeLabel });
}

const LEVELS = { 健康: 'good', 关注: 'watch', 风险: 'risk' } as const;

/** A tick for what was found right stands where the doubts are listed. */
function ToConfirm({ profile: { id, toConfirm, verifiedAt } }: { readonly profile: ProfileData }) {
  const [done, setDone] = useState(false);
  const confirming = useAction();
  return (
    <section class={toConfirm.length > 0 ? 'doubt' : ''}>
      {toConfirm.length > 0 && <h2>{words.toConfirm}</h2>}
      <ul>
        {toConfirm.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p class="confirm">
        <button
          type="button"
          aria-disabled={confirming.busy || done}
          onClick={() => {
            if (!done) void confirming.act(() => call('confirmVerified', { id })).then((ok) => ok && setDone(true));
          }}
        >
          {words.confirmed}
        </button>
        <span class="faint" role="status">
          {done ? words.confirmedDone : verifiedAt && fill(words.verified, { date: verifiedAt })}
        </span>
      </p>
      <Wrong text={confirming.wrong} />
    </section>
  );
}

interface PartProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ComponentChildren;
}

/** What there is nothing of is left out. */
function Part<Item>({ title, items, children }: PartProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{items.map(children)}</ul>
    </section>
  );
}

function Facts({ facts, status }: Pick<ProfileData, 'facts' | 'status'>) {
  return (
    <details>
      <summary>{words.facts}</summary>
      <dl>
        {[{ title: words.status, text: status }, ...facts].map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
