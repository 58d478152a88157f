/** @fileoverview The foot of the wizard: what is wrong, the question before another preset, the buttons. */
import { setupWizardWords } from '../../messages/pages/setup-wizard';
import { closePage } from '../parts/server';
import type { Action } from '../parts/use-action';
import { common, spoken } from '../parts/words';

const words = spoken(setupWizardWords);

interface Props {
  readonly known: boolean;
  readonly saving: Action;
  /** '' where nothing has to be asked. */
  readonly question: string;
  readonly cancel: () => void;
}

export function Actions({ known, saving, question, cancel }: Props) {
  const { busy, wrong } = saving;
  return (
    <footer>
      {wrong !== '' && (
        <p class="problem general" role="alert">
          {wrong}
        </p>
      )}
      <p class="faint waiting" role="status">
        {busy ? (known ? words.mending : words.saving) : ''}
      </p>
      {question !== '' && (
        <p class="ask" role="alert">
          {question}
        </p>
      )}
      <button type="submit" class="main" aria-disabled={busy}>
        {busy ? common.working : question !== '' ? words.yes : known ? words.save : words.create}
      </button>
      {question !== '' ? (
        <button type="button" onClick={cancel}>
          {words.no}
        </button>
      ) : (
        <button type="button" aria-disabled={busy} onClick={() => !busy && closePage()}>
          {common.close}
        </button>
      )}
    </footer>
  );
}
