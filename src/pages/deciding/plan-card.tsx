/** @fileoverview A plan that waits for approval, to be ticked. */
import type { WaitingPlan } from '../../application/follow-ups/list-approvals';
import { approvalsWords } from '../../messages/pages/approvals';
import { fill } from '../parts/fill';
import { spoken } from '../parts/words';

const words = spoken(approvalsWords);

interface Props {
  readonly plan: WaitingPlan;
  readonly chosen: boolean;
  readonly tick: (on: boolean) => void;
}

export function PlanCard({ plan, chosen, tick }: Props) {
  const { id, customer, name, grade, dueOn, content, method, origin, warning, typed, own } = plan;
  const facts = [customer, grade, fill(words.due, { date: dueOn }), method, fill(words.origin, { origin })];
  return (
    <li class="card plan">
      <input
        id={`plan-${id}`}
        type="checkbox"
        checked={chosen}
        disabled={own}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <div>
        <label for={`plan-${id}`}>{name}</label>
        <p class="faint">{facts.filter(Boolean).join(' · ')}</p>
        <p class="text">{content}</p>
        {warning && <p class="warning">{warning}</p>}
        {typed && <p class="warning">{fill(words.typed, { verdict: typed })}</p>}
        {own && <p class="faint">{words.own}</p>}
      </div>
    </li>
  );
}
