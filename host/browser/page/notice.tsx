/** @fileoverview What the page itself says: why something was refused, what a warning asks, what a script threw. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Asking } from './page-desk';
import { words } from './words';

interface AskingProps {
  readonly asking: Asking;
  readonly close: () => void;
}

export function AskingDialog({ asking, close }: AskingProps) {
  const [rest, setRest] = useState(false);
  const main = useFocus();
  return (
    <div class="veil" role="alertdialog" aria-label={asking.text}>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          close();
          asking.yes(rest);
        }}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        {asking.title && <h2>{asking.title}</h2>}
        <p class="lines">{asking.text}</p>
        {asking.mayRest && (
          <label class="rest">
            <input type="checkbox" checked={rest} onChange={() => setRest(!rest)} /> {words.warningRest}
          </label>
        )}
        <div class="buttons">
          <button type="submit" class="main" ref={main}>
            {words.ok}
          </button>
          <button type="button" onClick={close}>
            {words.cancel}
          </button>
        </div>
      </form>
    </div>
  );
}

export function Refusal({ message, close }: { readonly message: string; readonly close: () => void }) {
  const main = useFocus();
  return (
    <div class="veil" role="alertdialog" aria-label={words.problem}>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          close();
        }}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <h2>{words.problem}</h2>
        <p class="lines">{message}</p>
        <div class="buttons">
          <button type="submit" class="main" ref={main}>
            {words.ok}
          </button>
        </div>
      </form>
    </div>
  );
}

interface FailureProps {
  readonly message: string;
  readonly details: () => void;
  readonly close: () => void;
}

/** Across the top, as Sheets tells what a script threw. */
export function Failure({ message, details, close }: FailureProps) {
  return (
    <div class="failure" role="alert">
      <b>{words.failed}</b>
      <span>{message}</span>
      <button type="button" onClick={details}>
        {words.log}
      </button>
      <button type="button" onClick={close}>
        {words.close}
      </button>
    </div>
  );
}

function useFocus() {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
