/** @fileoverview Any long work: driven step by step, with a bar, what was done so far, and a way to stop and go on. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { JobStep } from '../application/job-step';
import { progressWords } from '../messages/pages/progress';
import { CloseButton } from './parts/close-button';
import css from './parts/dialog.css';
import { fill } from './parts/fill';
import { Progress } from './parts/progress';
import { show } from './parts/show';
import { style } from './parts/style';
import { failureText } from './parts/use-action';
import { spoken } from './parts/words';
import { Wrong } from './parts/wrong';
import { drive } from './progress/drive';

style(css);

const words = spoken(progressWords);

interface Page {
  readonly title: string;
  readonly job: string;
  /** What the menu did already. */
  readonly begun?: JobStep;
}

type State = 'working' | 'waiting' | 'stopped' | 'failed' | 'finished';

function Work({ page }: { readonly page: Page }) {
  const [step, setStep] = useState(page.begun);
  const [state, setState] = useState<State>('working');
  const [wrong, setWrong] = useState('');
  const [stopping, setStopping] = useState(false);
  const stop = useRef(false);
  const running = useRef(false);

  async function run(from: JobStep | undefined): Promise<void> {
    if (running.current) return;
    running.current = true;
    stop.current = false;
    setStopping(false);
    setWrong('');
    setState('working');
    try {
      const last = await drive(page.job, from, {
        stopped: () => stop.current,
        waits: () => setState('waiting'),
        stepped(next) {
          setStep(next);
          setState('working');
        },
      });
      setState(last && last.cursor === undefined ? 'finished' : 'stopped');
    } catch (error) {
      setWrong(failureText(error));
      setState('failed');
    } finally {
      running.current = false;
    }
  }

  const begin = useRef(run);
  useEffect(() => void begin.current(page.begun), [page]);

  const going = state === 'working' || state === 'waiting';
  return (
    <main>
      <div class="step">
        <h1>{page.title}</h1>
        <Progress label={labelOf(state, step)} share={shareOf(state, step)} />
        <p class="text" role="status">
          {step?.said}
        </p>
        <Wrong text={wrong} />
        <footer>
          {going ? (
            <button
              type="button"
              aria-disabled={stopping}
              onClick={() => {
                stop.current = true;
                setStopping(true);
              }}
            >
              {stopping ? words.stopping : words.stop}
            </button>
          ) : (
            <>
              {state !== 'finished' && (
                <button type="button" class="main" onClick={() => void run(step)}>
                  {state === 'failed' ? words.retry : words.goOn}
                </button>
              )}
              <CloseButton main={state === 'finished'} />
            </>
          )}
        </footer>
      </div>
    </main>
  );
}

function labelOf(state: State, step: JobStep | undefined): string {
  if (state === 'waiting') return words.waiting;
  if (state === 'stopped') return words.stopped;
  if (state === 'finished') return words.finished;
  if (step?.total === undefined) return words.working;
  return fill(words.counted, { done: step.done, total: step.total });
}

/** A bar that goes to and fro says that something is under way: where nothing is, it stands. */
function shareOf(state: State, step: JobStep | undefined): number | undefined {
  if (state === 'finished') return 1;
  if (step?.total) return step.done / step.total;
  return state === 'stopped' || state === 'failed' ? 0 : undefined;
}

show<Page>((page) => <Work page={page} />);
