/** @fileoverview Long work that people start, one declaration a job; the progress page drives any of them step by step. */
import { verifyStep } from '../application/change-log/verify-steps';
import { generateStep, regradeStep } from '../application/follow-ups/planning-steps';
import type { JobStep } from '../application/job-step';
import { moveOutStep } from '../application/retention/move-out';
import { generatedTabs } from '../gateways/generated-tabs';
import { messagesFor } from '../messages';
import type { ServerFunction } from './access';
import { checkDataStep } from './data-quality';
import type { Caption } from './menu';
import { repairsText } from './menu-items';
import type { Run } from './run';
import { repair } from './set-up';

export interface Job {
  readonly name: string;
  /** Its title, in every language, is its item of the menu. */
  readonly title: Caption;
  /** The function whose roles may do it. */
  readonly fn: ServerFunction;
  /** Never short: the item opens the page at once, and the page begins. */
  readonly long?: true;
  /** Writes nothing: no lock is needed. */
  readonly reading?: true;
  /** The first step gets ''. A step that was done already may be done again. */
  step(cursor: string, run: Run): JobStep;
}

export const jobs: readonly Job[] = [
  {
    name: 'generateFollowUps',
    title: 'generateFollowUps',
    fn: 'generateFollowUps',
    step: (cursor, { world, spreadsheet, tabs }) =>
      generateStep(cursor, world, generatedTabs(spreadsheet, tabs, world.ledger)),
  },
  {
    name: 'regrade',
    title: 'regrade',
    fn: 'regradeCustomers',
    step: (cursor, { world }) => regradeStep(cursor, world),
  },
  { name: 'checkData', title: 'checkData', fn: 'checkData', step: (_cursor, run) => checkDataStep(run) },
  { name: 'repair', title: 'repair', fn: 'repairRegister', step: (_cursor, run) => repairStep(run) },
  {
    name: 'verifyLog',
    title: 'verifyLog',
    fn: 'verifyLog',
    long: true,
    reading: true,
    step: (cursor, { world }) => verifyStep(cursor, world),
  },
  { name: 'moveOut', title: 'backup', fn: 'backup', step: (_cursor, { world }) => moveOutStep(world) },
];

function repairStep(run: Run): JobStep {
  const { repaired, numbers } = repair(run);
  const said = [repairsText(repaired, messagesFor(run.world.language)), ...numbers.lines].join('\n');
  return { done: 1, total: 1, said };
}
