/** @fileoverview A form for one record: filled, saved once however often one clicks, and what is wrong said at the field. */

import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordForm as Form } from '../../application/filing/record-form';
import type { FieldProblem } from '../../application/user-error';
import { formsWords } from '../../messages/pages/forms';
import { CloseButton } from './close-button';
import { Field } from './field';
import { fill } from './fill';
import css from './form.css';
import { closePage } from './server';
import { style } from './style';
import { failureText } from './use-action';
import { spoken } from './words';

style(css);

const words = spoken(formsWords);

export type Entries = Readonly<Record<string, string>>;

interface Props<Done> {
  readonly form: Form;
  readonly save: (
    record: Record<string, string | boolean>,
  ) => Promise<(Done & { readonly ok: true }) | { readonly ok: false; readonly problems: readonly FieldProblem[] }>;
  /** What is said once it is filed. */
  readonly said: (done: Done) => readonly string[];
  /** What is said below a field, by its key, about what is filled in. */
  readonly beside?: Readonly<Record<string, (entries: Entries) => ComponentChild>>;
  /** What is asked below the fields. */
  readonly below?: (entries: Entries) => ComponentChild;
  /** Where the form leads back to; without it, it is closed. */
  readonly leave?: { readonly caption: string; readonly go: () => void };
}

export function RecordForm<Done>({ form, save, said, leave, below, beside = {} }: Props<Done>) {
  const { groups } = form;
  const [entries, setEntries] = useState<Entries>(() => firstEntries(form));
  const [problems, setProblems] = useState<Entries>({});
  const [general, setGeneral] = useState('');
  const [saving, setSaving] = useState(false);
  const [done, setDone] = useState<readonly string[]>();
  const sheet = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!done) firstBlank(sheet.current)?.focus();
  }, [done]);

  function refuse(found: Entries, whole: readonly string[]): void {
    setProblems(found);
    const count = Object.keys(found).length;
    setGeneral([...whole, ...(count > 0 ? [fill(words.fix, { count })] : [])].join('\n'));
    requestAnimationFrame(() => {
      const first = sheet.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      first?.closest('details')?.setAttribute('open', '');
      first?.focus();
    });
  }

  async function submit(): Promise<void> {
    if (saving) return;
    const missing = missingIn(form, entries);
    if (Object.keys(missing).length > 0) return refuse(missing, []);
    setSaving(true);
    try {
      const answer = await save(recordOf(form, entries));
      if (answer.ok) setDone(said(answer));
      else refuse(byField(form, answer.problems), wholeOf(form, answer.problems));
    } catch (error) {
      refuse({}, [failureText(error, words.failed)]);
    } finally {
      setSaving(false);
    }
  }

  if (done) {
    return (
      <Filed
        lines={done}
        leave={leave}
        again={() => {
          setEntries(firstEntries(form));
          setProblems({});
          setGeneral('');
          setDone(undefined);
        }}
      />
    );
  }
  return (
    <form
      ref={sheet}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {groups.map(({ title, fields }) => {
        const body = (
          <div class="fields">
            {fields.map((field) => (
              <Field
                key={field.key}
                field={field}
                value={entries[field.key] ?? ''}
                wrong={problems[field.key]}
                beside={beside[field.key]?.(entries)}
                change={(value) => setEntries((all) => ({ ...all, [field.key]: value }))}
              />
            ))}
          </div>
        );
        if (title === '') return body;
        return (
          <details key={title}>
            <summary>{title}</summary>
            {body}
          </details>
        );
      })}
      {below?.(entries)}
      <footer>
        {general && (
          <p class="general" role="alert">
            {general}
          </p>
        )}
        <button type="submit" class="main" aria-disabled={saving}>
          {saving ? words.saving : words.save}
        </button>
        <button type="button" onClick={leave?.go ?? closePage}>
          {leave?.caption ?? words.close}
        </button>
      </footer>
    </form>
  );
}

interface FiledProps {
  readonly lines: readonly string[];
  readonly leave: { readonly caption: string; readonly go: () => void } | undefined;
  readonly again: () => void;
}

function Filed({ lines, leave, again }: FiledProps) {
  const [first = '', ...rest] = lines;
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  return (
    <div class="filed" role="status">
      <h1>{first}</h1>
      {rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <footer>
        <button ref={next} type="button" class="main" onClick={leave?.go ?? again}>
          {leave?.caption ?? words.another}
        </button>
        <CloseButton />
      </footer>
    </div>
  );
}

/** Where one begins to type: the first field in sight that nothing stands in. */
function firstBlank(form: HTMLFormElement | null): HTMLElement | undefined {
  const fields = form?.querySelectorAll<HTMLInputElement>('.fields input, .fields select, .fields textarea') ?? [];
  return [...fields].find((field) => field.value === '' && !field.closest('details:not([open])'));
}

const allFields = ({ groups }: Form) => groups.flatMap(({ fields }) => fields);

function firstEntries(form: Form): Entries {
  return Object.fromEntries(allFields(form).map(({ key, value }) => [key, value]));
}

/** Said before the server is asked; what is required of organisations alone is the server's matter. */
function missingIn(form: Form, entries: Entries): Entries {
  const missing = allFields(form).filter(({ key, always }) => always && !entries[key]?.trim());
  return Object.fromEntries(missing.map(({ key, label }) => [key, fill(words.missing, { field: label })]));
}

function recordOf(form: Form, entries: Entries): Record<string, string | boolean> {
  const record: Record<string, string | boolean> = {};
  for (const { key, control } of allFields(form)) {
    const value = entries[key] ?? '';
    if (value !== '') record[key] = control === 'yesNo' ? value === 'true' : value;
  }
  return record;
}

function byField(form: Form, problems: readonly FieldProblem[]): Entries {
  const known = new Set(allFields(form).map(({ key }) => key));
  return Object.fromEntries(
    problems.filter(({ field }) => known.has(field)).map(({ field, message }) => [field, message]),
  );
}

/** What concerns no field of the form is said for the whole. */
function wholeOf(form: Form, problems: readonly FieldProblem[]): string[] {
  const known = new Set(allFields(form).map(({ key }) => key));
  return problems.filter(({ field }) => !known.has(field)).map(({ message }) => message);
}
