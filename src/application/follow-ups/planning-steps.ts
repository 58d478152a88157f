/** @fileoverview 生成跟进计划 and 重新分级与健康度 step by step; each step can be done again. */
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import type { GeneratedTabs } from '../generated-tabs';
import { countedCursor, type JobStep } from '../job-step';
import type { RecordWorld } from '../keeping/record-changes';
import { planPiece } from './plan-piece';
import { refreshMyList } from './refresh-my-list';

/** After the last of several blocks 我的待办 is written, in a step of its own: it needs the plans of all. */
const LIST = 'list';

export function generateStep(cursor: string, world: RecordWorld, generated: GeneratedTabs, size?: number): JobStep {
  const { plansMade } = messagesFor(world.language).results;
  const { count, after } = countedCursor(cursor);
  if (after === LIST) {
    refreshMyList(generated, world);
    const all = world.register.all(customers).filter(({ values }) => values.id !== '').length;
    return { done: all, total: all, said: plansMade(count) };
  }
  const { plan, done, total, last } = planPiece(after, world, size);
  const made = count + plan.created;
  const told = { done, total, said: plansMade(made) };
  if (last !== undefined || after !== '') return { ...told, cursor: `${made} ${last ?? LIST}` };
  refreshMyList(generated, world, plan);
  return told;
}

export function regradeStep(cursor: string, world: RecordWorld, size?: number): JobStep {
  const { count, after } = countedCursor(cursor);
  const { plan, done, total, last } = planPiece(after, world, size);
  const changed = count + plan.graded;
  const told = { done, total, said: messagesFor(world.language).results.regraded(done, changed) };
  return last === undefined ? told : { ...told, cursor: `${changed} ${last}` };
}
