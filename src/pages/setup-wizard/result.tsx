/** @fileoverview What was made or changed, and what to do next. */

import type { SetUp } from '../../application/set-up/set-up-register';
import { setupWizardWords } from '../../messages/pages/setup-wizard';
import { CloseButton } from '../parts/close-button';
import { fill } from '../parts/fill';
import { spoken } from '../parts/words';

const words = spoken(setupWizardWords);

export interface Saved {
  readonly answer: SetUp & { readonly triggers: readonly string[] };
  /** There was a register before. */
  readonly known: boolean;
  /** How many members were sent. */
  readonly members: number;
  /** As people read it. */
  readonly preset: string;
  readonly presetChanged: boolean;
  readonly languageChanged: boolean;
}

export function Result(saved: Saved) {
  const { known, answer } = saved;
  return (
    <main class="wizard">
      <div role="status">
        <h1>{known ? words.saved : words.created}</h1>
        <ul class="done">
          {linesOf(saved).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {answer.repaired.length > 0 && (
        <ul class="repairs">
          {answer.repaired.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {!known && (
        <>
          <h2>{words.next}</h2>
          <ol class="next">
            {[words.nextShare, words.nextAuthorise, words.nextCustomers].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </>
      )}
      <footer>
        <CloseButton main />
      </footer>
    </main>
  );
}

function linesOf({ known, answer, members, preset, presetChanged, languageChanged }: Saved): readonly string[] {
  const { tabs, repaired, triggers } = answer;
  const lines: (string | false)[] = known
    ? [
        presetChanged && fill(words.presetChanged, { preset }),
        members > 0 && fill(words.membersAdded, { members }),
        repaired.length > 0 ? fill(words.repairs, { count: repaired.length }) : words.nothing,
      ]
    : [fill(words.made, { tabs, members, preset })];
  return [...lines, triggers.length > 0 && words.tasks, languageChanged && words.languageChanged].filter(
    (line): line is string => line !== false,
  );
}
