/** @fileoverview The scheduled tasks, one a line: expected and there, last success, next run. */
import type { TriggerHealth } from '../../application/automation/trigger-health';
import { triggersWords } from '../../messages/pages/triggers';
import { fill } from '../parts/fill';
import { spoken } from '../parts/words';

const words = spoken(triggersWords);

const WHEN = {
  handleEdit: words.whenEdit,
  handleChange: words.whenChange,
  handleFormSubmit: words.whenFormSubmit,
  handleHourly: words.whenHourly,
} as const;

export function Tasks({ health }: { readonly health: TriggerHealth }) {
  return (
    <table>
      <thead>
        <tr>
          {[words.task, words.when, words.count, words.last, words.next].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {health.tasks.map((task) => (
          <tr key={task.handler}>
            <th scope="row">{words[task.handler]}</th>
            <td>{WHEN[task.handler]}</td>
            <td class={task.installed === undefined || task.installed === 1 ? '' : 'late'}>
              1 / {task.installed ?? words.unseen}
            </td>
            <td>{task.lastRunAt || words.never}</td>
            <td>{nextOf(task)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nextOf({ handler, nextRunAt, installed }: TriggerHealth['tasks'][number]): string {
  if (installed === 0) return '—';
  if (handler !== 'handleHourly') return words.onEvent;
  return nextRunAt === undefined ? words.soon : fill(words.about, { time: nextRunAt });
}
