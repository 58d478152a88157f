/** @fileoverview A change request; where the field has changed since, it is asked once more. */
import { useState } from 'preact/hooks';
import type { Option } from '../../application/config/config';
import type { WaitingRequest } from '../../application/review/list-change-requests';
import { changeRequestsWords } from '../../messages/pages/change-requests';
import { fill } from '../parts/fill';
import { call } from '../parts/server';
import { Verdict } from '../parts/verdict';
import { spoken } from '../parts/words';

const words = spoken(changeRequestsWords);
const IN_FORCE = '已生效';
const REFUSED = '已驳回';
/** What a refusal of the request itself is about; anything else is the field of the customer. */
const ABOUT_REQUEST: readonly string[] = ['', 'id', 'reason', 'verdict', 'evidence', 'customer', 'field'];

interface Props {
  readonly request: WaitingRequest;
  readonly evidences: readonly Option[];
  readonly decided: (approved: boolean) => void;
}

export function RequestCard({ request, evidences, decided }: Props) {
  const { id, customer, name, field, oldValue, newValue, valueNow, own, typed, evidenceNote } = request;
  const [evidence, setEvidence] = useState(request.evidence);
  const [force, setForce] = useState(false);

  async function decide(approved: boolean, reason: string) {
    const verdict = approved ? IN_FORCE : REFUSED;
    const answer = await call('decideChangeRequest', { id, verdict, reason, evidence, force });
    if (!answer.ok && answer.problems.some((problem) => !ABOUT_REQUEST.includes(problem.field))) setForce(true);
    return answer;
  }

  return (
    <li class="card">
      <b>{name}</b> <span class="faint">{[customer, id].join(' · ')}</span>
      <p>
        <b>{field}</b>
      </p>
      <dl class="values">
        <div>
          <dt>{words.from}</dt>
          <dd>{oldValue || words.blank}</dd>
        </div>
        <div class="new">
          <dt>{words.to}</dt>
          <dd>{newValue}</dd>
        </div>
      </dl>
      {valueNow !== oldValue && <p class="warning">{fill(words.outdated, { value: valueNow || words.blank })}</p>}
      <p>
        {words.reason}：{request.reason}
      </p>
      <p class="faint">
        {[request.trigger, evidenceNote, fill(words.by, { name: request.requester, date: request.requestedOn })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {typed && <p class="warning">{fill(words.typed, { verdict: typed })}</p>}
      {own ? (
        <p class="warning">{words.own}</p>
      ) : (
        <>
          <p class="evidence">
            <label for={`evidence-${id}`}>{words.evidence}</label>
            <select id={`evidence-${id}`} value={evidence} onChange={(event) => setEvidence(event.currentTarget.value)}>
              <option value="">{words.choose}</option>
              {evidences.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label || value}
                </option>
              ))}
            </select>
          </p>
          <Verdict
            id={id}
            words={{ ...words, approve: force ? words.again : words.approve, reason: words.why }}
            decide={decide}
            decided={decided}
          />
        </>
      )}
    </li>
  );
}
