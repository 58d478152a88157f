/** @fileoverview Records that are ticked in a list, one by one or all. */
import type { ComponentChildren } from 'preact';

interface Ticks {
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
}

interface TickProps extends Ticks {
  readonly id: string;
  readonly name: string;
  /** What is said of it beside its name. */
  readonly facts: string;
  readonly disabled?: boolean;
}

export function ticked(chosen: readonly string[], id: string, on: boolean): readonly string[] {
  return on ? [...chosen, id] : chosen.filter((one) => one !== id);
}

export function Tick({ id, name, facts, chosen, choose, disabled = false }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={chosen.includes(id)}
        disabled={disabled}
        onChange={(event) => choose(ticked(chosen, id, event.currentTarget.checked))}
      />
      <span>
        {name} <span class="faint">{facts}</span>
      </span>
    </label>
  );
}

export function TickAll({
  ids,
  chosen,
  choose,
  children,
}: Ticks & { readonly ids: readonly string[]; readonly children: ComponentChildren }) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={ids.length > 0 && chosen.length === ids.length}
        onChange={(event) => choose(event.currentTarget.checked ? ids : [])}
      />
      {children}
    </label>
  );
}
