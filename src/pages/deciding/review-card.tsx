/** @fileoverview A new customer with what was collected and what the checks found in it. */
import type { ReviewProblem, Waiting } from '../../application/review/list-reviews';
import { reviewsWords } from '../../messages/pages/reviews';
import { fill } from '../parts/fill';
import { call } from '../parts/server';
import { useAction } from '../parts/use-action';
import { Verdict } from '../parts/verdict';
import { spoken } from '../parts/words';
import { Wrong } from '../parts/wrong';

const words = spoken(reviewsWords);
const IN_FORCE = '已生效';
const SENT_BACK = '退回补充';

interface Props {
  readonly waiting: Waiting;
  readonly decided: (approved: boolean) => void;
}

export function ReviewCard({ waiting, decided }: Props) {
  const { id, name, collector, facts, problems, deciders, typed } = waiting;
  const going = useAction();
  const missing = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <li class="card">
      <b>{name}</b>{' '}
      <span class="faint">
        {id} · {fill(words.collector, { name: collector || words.unknown })}
      </span>
      <dl class="known">
        {facts.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Problems problems={problems} />
      {missing > 0 && <p class="warning">{fill(words.blocked, { count: missing })}</p>}
      {typed && <p class="warning">{fill(words.typed, { verdict: typed })}</p>}
      {deciders.length > 0 ? (
        <p class="warning">{fill(words.own, { names: deciders.join(words.separator) })}</p>
      ) : (
        <Verdict
          id={id}
          words={words}
          passes={missing === 0}
          decide={(approved, reason) => call('decideReview', { id, verdict: approved ? IN_FORCE : SENT_BACK, reason })}
          decided={decided}
        >
          <button
            type="button"
            aria-disabled={going.busy}
            onClick={() => void going.act(() => call('goToCustomer', { id }))}
          >
            {words.toRow}
          </button>
        </Verdict>
      )}
      <Wrong text={going.wrong} />
    </li>
  );
}

export function Problems({ problems }: { readonly problems: readonly ReviewProblem[] }) {
  if (problems.length === 0) return <p class="faint">{words.clean}</p>;
  return (
    <div class="problems">
      <b>{words.problems}</b>
      <ul>
        {problems.map(({ field, message, severity }) => (
          <li key={field + message} class={severity}>
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
