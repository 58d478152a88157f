/** @fileoverview Something a page does: once however often one clicks, with what went wrong said where it was asked for. */
import { useRef, useState } from 'preact/hooks';
import type { FieldProblem } from '../../application/user-error';
import { fill } from './fill';
import { StalePage } from './stale';
import { common } from './words';

export type Answer<R> =
  | (R & { readonly ok: true })
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

export interface Action {
  readonly busy: boolean;
  /** '' while nothing is wrong. */
  readonly wrong: string;
  /** Undefined where it was refused, failed, or is under way already. */
  act<R>(work: () => Promise<Answer<R>>): Promise<(R & { readonly ok: true }) | undefined>;
  say(wrong: string): void;
}

export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  // A second click may come before the page is drawn anew.
  const working = useRef(false);
  return {
    busy,
    wrong,
    say: setWrong,
    async act(work) {
      if (working.current) return undefined;
      working.current = true;
      setBusy(true);
      setWrong('');
      try {
        const answer = await work();
        if (answer.ok) return answer;
        setWrong(answer.problems.map(({ message }) => message).join('\n'));
      } catch (error) {
        setWrong(failureText(error));
      } finally {
        working.current = false;
        setBusy(false);
      }
      return undefined;
    },
  };
}

export function failureText(error: unknown, words: string = common.failed): string {
  if (error instanceof StalePage) return error.message;
  return fill(words, { message: error instanceof Error ? error.message : String(error) });
}
