/** @fileoverview 导入客户: a list is chosen, its columns are matched, it is tried, filed, and can be undone. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../domain/import/sort-rows';
import { importingWords } from '../messages/pages/importing';
import type { Language } from '../schema/language';
import { bothOf, CheckRows, type Choices, type Report } from './import/check-rows';
import { ChooseFile, type Chosen } from './import/choose-file';
import { tablesIn } from './import/html-tables';
import { guessed, type List, listOf, rowOfFile, type Sending, sendingOf } from './import/list';
import { MatchColumns } from './import/match-columns';
import { type Encoding, readFile } from './import/read-file';
import type { ListedImport } from './import/recent-imports';
import { type Filed, filedWith, Result } from './import/result';
import { answered, upload } from './import/upload';
import css from './parts/dialog.css';
import { fill } from './parts/fill';
import { Progress } from './parts/progress';
import { call } from './parts/server';
import { show } from './parts/show';
import { style } from './parts/style';
import { failureText } from './parts/use-action';
import { spoken } from './parts/words';

const words = spoken(importingWords);

interface ImportPage {
  readonly language: Language;
  readonly mayUndo: boolean;
  readonly imports: readonly ListedImport[];
}

const STEPS = ['choose', 'match', 'check', 'file'] as const;
type Step = (typeof STEPS)[number] | 'result';
const STEP_WORDS = {
  choose: words.stepChoose,
  match: words.stepMatch,
  check: words.stepCheck,
  file: words.stepFile,
};

interface Busy {
  readonly label: string;
  readonly share?: number;
}

interface Tried {
  readonly staged: string;
  readonly report: Report;
}

function ImportCustomers({ page }: { readonly page: ImportPage }) {
  const [step, setStep] = useState<Step>('choose');
  const [chosen, setChosen] = useState<Chosen>();
  const [list, setList] = useState<List>({ rows: [], header: 0, columns: [] });
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [tried, setTried] = useState<Tried>();
  const [usual, setUsual] = useState<Choice>('skip');
  const [choices, setChoices] = useState<Choices>({});
  const [filed, setFiled] = useState<Filed>();
  const [recent, setRecent] = useState(page.imports);
  const [busy, setBusy] = useState<Busy>();
  const [wrong, setWrong] = useState('');
  const stopping = useRef(false);
  const [stopped, setStopped] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const sending = useRef<Sending>({ rows: [], mapping: {} });

  useEffect(() => {
    if (step !== 'choose') heading.current?.focus();
  }, [step]);

  function take(next: Chosen): void {
    const first = listOf(next.list.sheets[0]?.rows ?? []);
    setChosen(next);
    setList(first);
    setKeys(guessed(first));
    setStep('match');
  }

  async function recode(encoding: Encoding): Promise<void> {
    if (chosen)
      take({ ...chosen, list: await readFile(chosen.bytes, { language: page.language, encoding, tables: tablesIn }) });
  }

  /** Anything that asks the server: one at a time, and what went wrong is said where one stands. */
  async function work(label: Busy, does: () => Promise<void>): Promise<void> {
    if (busy) return;
    setWrong('');
    setBusy(label);
    try {
      await does();
    } catch (error) {
      setWrong(failureText(error));
    } finally {
      setBusy(undefined);
    }
  }

  const check = () =>
    work({ label: words.checking }, async () => {
      sending.current = sendingOf(list, keys);
      const { rows, mapping } = sending.current;
      const staged = await upload(chosen?.name ?? '', rows, (done, total) =>
        setBusy({ label: fill(words.uploading, { done, total }), share: done / total }),
      );
      setBusy({ label: words.checking });
      setTried({ staged, report: await tryOut(staged, mapping) });
      setChoices({});
      setStep('check');
    });

  const start = () =>
    work({ label: fill(words.filing, { done: 0, total: tried?.report.total ?? 0 }) }, async () => {
      if (!tried) return;
      const { staged, report } = tried;
      const { mapping } = sending.current;
      stopping.current = false;
      setStopped(false);
      let sum: Filed | undefined;
      let cursor: string | undefined;
      do {
        const asked = { staged, mapping, duplicates: usual, choices, ...(cursor ? { cursor } : {}) };
        const done = answered(await call('importCustomers', asked)) as Report;
        sum = filedWith(sum, done);
        cursor = done.cursor;
        setBusy({
          label: fill(words.filing, { done: done.done, total: report.total }),
          share: done.done / Math.max(1, report.total),
        });
      } while (cursor && !stopping.current);
      if (cursor) await call('dropImport', { staged });
      setFiled({ ...sum, stopped: cursor !== undefined });
      setStep('result');
    });

  async function again(): Promise<void> {
    setStep('choose');
    setTried(undefined);
    setFiled(undefined);
    const answer = await call('listImports');
    if (answer.ok) setRecent(answer.imports);
  }

  /** Nothing of what was uploaded is kept for a list that is looked at once more. */
  function backToMatch(): void {
    if (tried) void call('dropImport', { staged: tried.staged });
    setTried(undefined);
    setStep('match');
  }

  const rowOf = (row: number) => rowOfFile(list, row);
  return (
    <main>
      <ol class="steps">
        {STEPS.map((one) => (
          <li key={one} aria-current={one === step || (one === 'file' && step === 'result') ? 'step' : undefined}>
            {STEP_WORDS[one]}
          </li>
        ))}
      </ol>
      <h1 class="unseen" tabIndex={-1} ref={heading}>
        {STEP_WORDS[step === 'result' ? 'file' : step]}
      </h1>
      {wrong && (
        <p class="problem" role="alert">
          {wrong}
        </p>
      )}
      {busy ? (
        <div class="step">
          <Progress label={busy.label} share={busy.share} />
          {step === 'check' && (
            <>
              <p class="help">{words.filingHelp}</p>
              <button
                type="button"
                aria-disabled={stopped}
                onClick={() => {
                  stopping.current = true;
                  setStopped(true);
                }}
              >
                {stopped ? words.stopping : words.stop}
              </button>
            </>
          )}
        </div>
      ) : (
        <>
          {step === 'choose' && (
            <ChooseFile language={page.language} recent={recent} mayUndo={page.mayUndo} chosen={take} />
          )}
          {step === 'match' && (
            <MatchColumns
              language={page.language}
              sheets={chosen?.list.sheets ?? []}
              encoding={chosen?.list.encoding}
              list={list}
              keys={keys}
              change={(next, nextKeys) => {
                setList(next);
                setKeys(nextKeys);
              }}
              recode={(encoding) => void recode(encoding)}
              back={() => setStep('choose')}
              next={() => void check()}
            />
          )}
          {step === 'check' && tried && (
            <CheckRows
              tried={tried.report}
              usual={usual}
              choices={choices}
              decide={(next, one) => {
                setUsual(next);
                setChoices(one);
              }}
              rowOf={rowOf}
              back={backToMatch}
              start={() => void start()}
            />
          )}
          {step === 'result' && filed && (
            <Result
              filed={filed}
              mayUndo={page.mayUndo}
              lineOf={(row) => list.rows[list.header + row - 1] ?? []}
              titles={list.rows[list.header] ?? []}
              rowOf={rowOf}
              another={() => void again()}
            />
          )}
        </>
      )}
    </main>
  );
}

style(css);
/** What the whole list would do, a block a call. */
async function tryOut(staged: string, mapping: Sending['mapping']): Promise<Report> {
  let sum: Report | undefined;
  let cursor: string | undefined;
  do {
    const asked = { staged, mapping, duplicates: 'skip' as const, dryRun: true, ...(cursor ? { cursor } : {}) };
    const next = answered(await call('importCustomers', asked)) as Report;
    sum = sum ? bothOf(sum, next) : next;
    cursor = next.cursor;
  } while (cursor);
  return sum;
}

show<ImportPage>((page) => <ImportCustomers page={page} />);
