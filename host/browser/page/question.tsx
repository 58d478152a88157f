/** @fileoverview An alert or prompt of the script; its run waits for the answer. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Waiting } from '../page-state';
import { words } from './words';

const BUTTONS: Readonly<Record<string, readonly (readonly [answer: string, caption: string])[]>> = {
  OK: [['OK', words.ok]],
  OK_CANCEL: [
    ['OK', words.ok],
    ['CANCEL', words.cancel],
  ],
  YES_NO: [
    ['YES', words.yes],
    ['NO', words.no],
  ],
  YES_NO_CANCEL: [
    ['YES', words.yes],
    ['NO', words.no],
    ['CANCEL', words.cancel],
  ],
};

export function Question({
  waiting,
  answer,
}: {
  readonly waiting: Waiting;
  /** Null where it did not reach the script. */
  readonly answer: (answer: string) => Promise<unknown>;
}) {
  const [text, setText] = useState('');
  const first = useRef<HTMLElement>(null);
  const isPrompt = waiting.kind === 'prompt';
  useEffect(() => first.current?.focus(), []);
  // A second click while the script goes on would answer its next question.
  const given = useRef(false);
  const giveOnce = async (text: string): Promise<void> => {
    if (given.current) return;
    given.current = true;
    given.current = (await answer(text)) !== null;
  };
  // In a prompt the first button hands the text over; without one there is nothing but the button.
  const give = (name: string, place: number): void =>
    void giveOnce(isPrompt && place === 0 && text !== '' ? text : name);
  return (
    <div class="veil" role="alertdialog" aria-label={waiting.title || waiting.message}>
      <form
        class="question"
        aria-label={waiting.title || waiting.message}
        onSubmit={(event) => {
          event.preventDefault();
          give(BUTTONS[waiting.buttons]?.[0]?.[0] ?? 'OK', 0);
        }}
        onKeyDown={(event) => event.key === 'Escape' && void giveOnce('CLOSE')}
      >
        {waiting.title && <h2>{waiting.title}</h2>}
        <p class="lines">{waiting.message}</p>
        {isPrompt && (
          <input
            ref={first as { current: HTMLInputElement | null }}
            aria-label={waiting.message}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
        <div class="buttons">
          {(BUTTONS[waiting.buttons] ?? []).map(([name, caption], i) => (
            <button
              key={name}
              type="button"
              class={i === 0 ? 'main' : ''}
              ref={i === 0 && !isPrompt ? (first as { current: HTMLButtonElement | null }) : null}
              onClick={() => give(name, i)}
            >
              {caption}
            </button>
          ))}
        </div>
      </form>
    </div>
  );
}
