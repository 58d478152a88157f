/** @fileoverview A copy of the register is told what it is: by pages, by tests, and by the menu, which asks. */
import { type CopyWorld, continueRegister, newRegister, tryOut } from '../application/set-up/settle-copy';
import { askText, askYesNo, tell } from '../gateways/dialogs';
import { messagesFor } from '../messages';
import { settings } from '../schema/tables/settings';
import { features } from './features';
import { serve } from './guard';
import { setUpItem, told } from './menu-items';
import { beginRun, type Run } from './run';
import { installOwn, workshopOf } from './set-up';

function copyWorld(run: Run): CopyWorld {
  const workshop = workshopOf(run);
  workshop.has(settings);
  const { register, ledger, clock, lock, mailer, caller, digest, secret, language, config } = run.world;
  const parts = { register, ledger, clock, lock, mailer, caller, digest, secret, language, config };
  return { ...parts, id: workshop.id, copyOf: run.copyOf ?? '', sheetIds: workshop.sheetIds(), features };
}

export function runContinue(input: { readonly highest?: string } = {}) {
  return serve(
    'continueRegister',
    (run) => {
      const done = continueRegister(input, copyWorld(run));
      return { ...done, triggers: installOwn(run) };
    },
    { copy: true },
  );
}

export function runNew(input: { readonly clear?: boolean } = {}) {
  return serve(
    'newRegister',
    (run) => {
      const done = newRegister(input, copyWorld(run));
      return { ...done, triggers: installOwn(run) };
    },
    { copy: true },
  );
}

export function runTryOut() {
  return serve('tryOut', (run) => tryOut(copyWorld(run)), { copy: true });
}

/** Where there is a copy, the first question is what it is. */
export function setUpOrSettleItem(): void {
  const run = beginRun();
  if (run.copyOf) settleItem(run);
  else setUpItem(run);
}

/** Three answers, each with what it needs to know. */
function settleItem({ world }: Run): void {
  const { copies } = messagesFor(world.language);
  const answer = askText(copies.title, copies.ask);
  if (answer === undefined) return;
  const ways: Readonly<Record<string, () => void>> = { '1': goOn, '2': beginAnew, '3': tryItOut };
  const way = ways[answer.trim()];
  if (way) way();
  else tell(copies.title, copies.unknownAnswer);

  function goOn(): void {
    const highest = askText(copies.title, copies.askHighest);
    if (highest === undefined) return;
    const done = told(copies.title, runContinue({ highest }));
    if (done) tell(copies.title, copies.doneContinued(done.highest));
  }

  function beginAnew(): void {
    const done = told(copies.title, runNew({ clear: askYesNo(copies.title, copies.askClear) }));
    if (done) tell(copies.title, copies.doneNew(done.cleared));
  }

  function tryItOut(): void {
    if (told(copies.title, runTryOut())) tell(copies.title, copies.doneTrial);
  }
}
