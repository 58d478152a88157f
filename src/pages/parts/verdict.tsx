/** @fileoverview Yes or no, the latter with its reason: asked for where the button is, sent once. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Answer, useAction } from './use-action';
import { common } from './words';
import { Wrong } from './wrong';

interface Props {
  /** Unique in the page. */
  readonly id: string;
  readonly words: Readonly<Record<'approve' | 'refuse' | 'reason' | 'sure' | 'cancel', string>>;
  /** Whether it may pass as it is. */
  readonly passes?: boolean;
  readonly decide: (approved: boolean, reason: string) => Promise<Answer<object>>;
  readonly decided: (approved: boolean) => void;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

export function Verdict({ id, words, passes = true, decide, decided, children }: Props) {
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const deciding = useAction();

  async function send(approved: boolean): Promise<void> {
    if (await deciding.act(() => decide(approved, approved ? '' : reason))) decided(approved);
  }

  function ask(): void {
    setRefusing(true);
    requestAnimationFrame(() => field.current?.focus());
  }

  return (
    <form
      class="verdict"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(!refusing);
      }}
    >
      {refusing && (
        <>
          <label for={`reason-${id}`}>{words.reason}</label>
          <input
            id={`reason-${id}`}
            ref={field}
            value={reason}
            aria-required="true"
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
      <Wrong text={deciding.wrong} />
      <div class="acts">
        {(refusing || passes) && (
          <button type="submit" class={refusing ? 'main danger' : 'main'} aria-disabled={deciding.busy}>
            {deciding.busy ? common.working : refusing ? words.sure : words.approve}
          </button>
        )}
        {refusing ? (
          <button type="button" onClick={() => setRefusing(false)}>
            {words.cancel}
          </button>
        ) : (
          <button type="button" onClick={ask}>
            {words.refuse}
          </button>
        )}
        {!refusing && children}
      </div>
    </form>
  );
}
