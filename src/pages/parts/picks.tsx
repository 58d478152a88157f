/** @fileoverview What a field of several values may hold, each put in or taken out by one click. */
import type { FormField } from '../../application/filing/record-form';
import { readTags, writeTags } from '../../domain/typed/tags';
import { formsWords } from '../../messages/pages/forms';
import { spoken } from './words';

const words = spoken(formsWords);

/** More than these are shown only when asked for. */
const MOST_SHOWN = 8;

interface Props {
  readonly field: FormField;
  readonly value: string;
  readonly change: (value: string) => void;
}

export function Picks(props: Props) {
  if (props.field.options.length <= MOST_SHOWN) return <Buttons {...props} />;
  return (
    <details class="more">
      <summary>{words.pick}</summary>
      <Buttons {...props} />
    </details>
  );
}

function Buttons({ field, value, change }: Props) {
  const chosen = readTags(value);
  const toggled = (tag: string) => (chosen.includes(tag) ? chosen.filter((other) => other !== tag) : [...chosen, tag]);
  return (
    <fieldset class="picks" aria-label={field.label}>
      {field.options.map((option) => (
        <button
          key={option.value}
          type="button"
          class="pick"
          aria-pressed={chosen.includes(option.value)}
          onClick={() => change(writeTags(toggled(option.value)))}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
