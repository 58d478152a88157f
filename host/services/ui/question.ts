/** @fileoverview A question to the person at the keyboard: the run is suspended until the next answer of the driver is taken. */
import { DriverError } from '../../runtime/driver-error';
import type { RuntimeContext } from '../../runtime/runtime-context';

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
}

/** Alerts and prompts suspend the script; its locks do not survive that [facts 2.7]. */
export function ask(context: RuntimeContext, question: Question): string {
  context.flush();
  context.suspend();
  const answer = context.answers.shift();
  if (answer === undefined)
    throw new DriverError(`No answer for: ${[question.title, question.message].filter(Boolean).join(' / ')}`);
  context.state.alerts.push({
    ...question,
    answer,
    at: new Date(context.now()).toISOString(),
    user: context.run.effectiveUser,
  });
  return answer;
}

const BUTTONS_OF: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** The button an answer stands for; 'CLOSE' is always there. */
export function buttonFor(question: Question, answer: string): string {
  if (answer === 'CLOSE' || BUTTONS_OF[question.buttons]?.includes(answer)) return answer;
  throw new DriverError(`'${answer}' is no button of: ${question.message} (${question.buttons})`);
}

/** In a prompt any answer that is no button is the text, with OK. */
export function promptReply(question: Question, answer: string): { button: string; text: string } {
  const isButton = answer === 'CLOSE' || BUTTONS_OF[question.buttons]?.includes(answer) === true;
  if (!isButton) return { button: question.buttons.startsWith('YES') ? 'YES' : 'OK', text: answer };
  return { button: answer, text: '' };
}
