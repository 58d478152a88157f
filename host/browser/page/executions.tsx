/** @fileoverview What ran: handler, whose run, how it ended, service calls and modelled time. */
import type { ExecutionView } from '../page-state';
import { words } from './words';

export function Executions({ runs, close }: { readonly runs: readonly ExecutionView[]; readonly close: () => void }) {
  return (
    <aside class="panel" aria-label={words.log}>
      <div class="panel-head">
        <h2>{words.log}</h2>
        <button type="button" class="cross" aria-label={words.close} onClick={close} />
      </div>
      {runs.length === 0 && <p class="empty">{words.noRuns}</p>}
      <ul class="runs">
        {runs.map((run) => (
          <li key={run.number} class={run.status === 'completed' ? '' : 'bad'}>
            <div class="run-line">
              <b>{run.handler}</b>
              <span>{local(run.startedAt)}</span>
            </div>
            <div class="run-line">
              <span>
                {run.trigger} · {run.user}
              </span>
              <span>{run.status === 'completed' ? words.completed : run.status}</span>
            </div>
            <div class="figures">
              {run.calls} {words.calls}（{words.reads} {run.reads} · {words.writes} {run.writes}）· {run.seconds}{' '}
              {words.seconds}
            </div>
            {run.error && <p class="error">{run.error}</p>}
          </li>
        ))}
      </ul>
    </aside>
  );
}

function local(iso: string): string {
  return new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(5, 19).replace('T', ' ');
}
