/** @fileoverview One field of a form: label, control, help, and what is wrong with it. */
import type { ComponentChild } from 'preact';
import type { FormField } from '../../application/filing/record-form';
import { formsWords } from '../../messages/pages/forms';
import { Picks } from './picks';
import { spoken } from './words';

const words = spoken(formsWords);

interface Props {
  readonly field: FormField;
  readonly value: string;
  readonly wrong: string | undefined;
  /** What is said about what is filled in. */
  readonly beside: ComponentChild;
  readonly change: (value: string) => void;
}

export function Field(props: Props) {
  const { field, wrong, beside } = props;
  const id = `field-${field.key}`;
  return (
    <div class={wrong ? 'field wrong' : 'field'} data-lines={field.control === 'lines' || undefined}>
      <label for={id}>
        {field.label}
        {field.required && (
          <span class="star" title={words.required}>
            *
          </span>
        )}
      </label>
      <ControlOf {...props} id={id} />
      {wrong ? (
        <p class="problem" id={`${id}-about`} role="alert">
          {wrong}
        </p>
      ) : (
        field.help && (
          <p class="help" id={`${id}-about`}>
            {field.help}
          </p>
        )
      )}
      {beside}
    </div>
  );
}

function ControlOf({ field, value, wrong, change, id }: Omit<Props, 'beside'> & { readonly id: string }) {
  const common = {
    id,
    value,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': wrong || field.help ? `${id}-about` : undefined,
    'aria-required': field.required,
    onInput: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
  };
  if (field.control === 'lines') return <textarea {...common} rows={2} />;
  if (field.control === 'yesNo') {
    return (
      <span class="tick">
        <input
          id={id}
          type="checkbox"
          checked={value === 'true'}
          onChange={(event) => change(String(event.currentTarget.checked))}
        />
        {words.yes}
      </span>
    );
  }
  if (field.control === 'choice' && !field.free) {
    return (
      <select {...common}>
        <option value="">{words.choose}</option>
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (field.control === 'date') return <input {...common} type="date" />;
  if (field.control === 'moment') return <input {...common} type="datetime-local" />;
  if (field.options.length === 0) return <input {...common} />;
  if (field.control === 'many') {
    return (
      <>
        <input {...common} />
        <Picks field={field} value={value} change={change} />
      </>
    );
  }
  return (
    <>
      <input {...common} list={`${id}-list`} />
      <datalist id={`${id}-list`}>
        {field.options.map((option) => (
          <option key={option.value} value={option.value} />
        ))}
      </datalist>
    </>
  );
}
