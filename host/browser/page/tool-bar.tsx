/** @fileoverview The tool bar: undo, redo, formats, note, filter. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PageState } from '../page-state';
import type { Box } from './a1';
import { COLOURS, type Formats, give, lookNow, toggles } from './format-items';
import type { PageDesk } from './page-desk';
import { useLeaving } from './use-leaving';
import { words } from './words';

interface Props {
  readonly state: PageState | null;
  readonly box: Box;
  readonly desk: PageDesk;
}

const SIGNS = { bold: 'B', italic: 'I', strike: 'S', wrap: '↩' } as const;

export function ToolBar(props: Props) {
  const { desk } = props;
  const look = lookNow(props);
  const formats = (change: Formats) => () => give(props, change);
  return (
    <div class="tool-bar" role="toolbar">
      <Tool caption={words.undo} run={() => void desk.act('undo')}>
        ↶
      </Tool>
      <Tool caption={words.redo} run={() => void desk.act('redo')}>
        ↷
      </Tool>
      <i />
      {toggles(props).map(({ name, caption, on, formats: change }) => (
        <Tool key={name} caption={caption} on={on} run={formats(change)}>
          <span class={name}>{SIGNS[name]}</span>
        </Tool>
      ))}
      <Palette
        caption={words.textColour}
        sign="A"
        colour={look.color}
        pick={(fontColor) => give(props, { fontColor })}
      />
      <Palette
        caption={words.fillColour}
        sign="▦"
        colour={look.background}
        pick={(background) => give(props, { background })}
      />
      <i />
      <Tool caption={words.alignLeft} on={look.align === 'left'} run={formats({ horizontalAlignment: 'left' })}>
        <span class="lines left" />
      </Tool>
      <Tool caption={words.alignCentre} on={look.align === 'center'} run={formats({ horizontalAlignment: 'center' })}>
        <span class="lines center" />
      </Tool>
      <Tool caption={words.alignRight} on={look.align === 'right'} run={formats({ horizontalAlignment: 'right' })}>
        <span class="lines right" />
      </Tool>
      <i />
      <Tool caption={words.note} run={() => desk.note()}>
        ✎
      </Tool>
    </div>
  );
}

interface ToolProps {
  readonly caption: string;
  readonly on?: boolean;
  readonly run: () => void;
  readonly children: ComponentChildren;
}

function Tool({ caption, on = false, run, children }: ToolProps) {
  return (
    <button type="button" title={caption} aria-label={caption} aria-pressed={on} onClick={run}>
      {children}
    </button>
  );
}

interface PaletteProps {
  readonly caption: string;
  readonly sign: string;
  readonly colour: string | undefined;
  readonly pick: (colour: string | null) => void;
}

function Palette({ caption, sign, colour, pick }: PaletteProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  useLeaving(place, () => setOpen(false));
  const choose = (chosen: string | null): void => {
    setOpen(false);
    pick(chosen);
  };
  return (
    <span class="palette" ref={place}>
      <button type="button" title={caption} aria-label={caption} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span style={{ borderBottom: `3px solid ${colour ?? 'transparent'}` }}>{sign}</span>
      </button>
      {open && (
        <span class="swatches" role="menu" aria-label={caption}>
          <button type="button" role="menuitem" class="none" onClick={() => choose(null)}>
            {words.noColour}
          </button>
          {COLOURS.map((each) => (
            <button
              key={each}
              type="button"
              role="menuitem"
              aria-label={each}
              style={{ background: each }}
              onClick={() => choose(each)}
            />
          ))}
        </span>
      )}
    </span>
  );
}
