/** @fileoverview Asks the server once a person has stopped typing; only the answer to the latest question is shown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answer, failureText } from './use-action';

const PAUSE_MS = 350;

interface Lookup<R> {
  readonly found: R | undefined;
  readonly busy: boolean;
  readonly wrong: string;
}

/** `question` tells whether there is something new to ask; what it begins with was answered with the page. */
export function useLookup<R>(question: string, ask: () => Promise<Answer<R>>, first?: R): Lookup<R> {
  const [state, setState] = useState<Lookup<R>>({ found: first, busy: first === undefined, wrong: '' });
  const answered = useRef(first === undefined ? undefined : question);
  const asking = useRef(ask);
  asking.current = ask;
  const present = useRef(question);
  present.current = question;
  useEffect(() => {
    if (answered.current === question) return undefined;
    // Whoever changes a text and changes it back waits for the answer that is on its way.
    const settle = (now: Partial<Lookup<R>>): void => {
      if (present.current === question) setState((last) => ({ ...last, busy: false, wrong: '', ...now }));
    };
    const timer = setTimeout(
      async () => {
        answered.current = question;
        setState((last) => ({ ...last, busy: true }));
        try {
          const answer = await asking.current();
          settle(answer.ok ? { found: answer } : { wrong: answer.problems.map(({ message }) => message).join('\n') });
        } catch (error) {
          settle({ wrong: failureText(error) });
        }
      },
      answered.current === undefined ? 0 : PAUSE_MS,
    );
    return () => clearTimeout(timer);
  }, [question]);
  return state;
}
