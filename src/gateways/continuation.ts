/** @fileoverview One more run soon, for long work: a one-off trigger that its handler deletes. */

const HANDLER = 'handleContinuation';
// One-off triggers fire no sooner than about a minute after they were asked for (runtime-facts 3.3).
const DELAY_MS = 60_000;

export function requestContinuation(): void {
  ScriptApp.newTrigger(HANDLER).timeBased().after(DELAY_MS).create();
}

/** A trigger that has fired stays in the list and counts against the 20 (runtime-facts 3.3). */
export function removeContinuations(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
}
